// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// Which denominator published densities were computed with.
struct AccessCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Which denominator published densities were computed with.",
    discussion: """
      Every candidate is tried per 1, 100, 1,000, 10,000, 100,000 and 1,000,000; a density comes out \
      if it agrees to half a unit of its last digit.

      Example: inclusion access check --data bundled:mexico-municipal-access-2020 --counts atms \
      --published atmsPer10000Adults --candidates adults,women,men,population --claimed adults
      """
  )

  @OptionGroup var input: DataOptions

  @Option(help: ArgumentHelp("The column of counts.", valueName: "column"))
  var counts: String

  @Option(help: ArgumentHelp("The column of published densities.", valueName: "column"))
  var published: String

  @Option(
    help: ArgumentHelp("The columns that may have been divided by.", valueName: "column,…")
  )
  var candidates: String

  @Option(
    help: ArgumentHelp("What the densities say they are divided by.", valueName: "column")
  )
  var claimed: String?

  @Option(
    help: ArgumentHelp(
      "To how many decimals the densities are published; as many as they need without it.",
      valueName: "number"
    )
  )
  var decimals: Int?

  @OptionGroup var output: OutputOptions

  private var names: [String] { candidates.split(separator: ",").map(String.init) }

  func validate() throws {
    guard !names.isEmpty, Set(names).count == names.count else {
      throw ValidationError("--candidates takes columns, each once: '\(candidates)'.")
    }
    guard claimed.map(names.contains) ?? true else {
      throw ValidationError("--claimed is one of the --candidates.")
    }
  }

  func run() throws {
    let table = try input.table()
    let check = try DenominatorCheck(
      counts: try table.numbers(counts),
      published: try table.numbers(published),
      decimals: decimals
    )
    var columns: [String: [Double]] = [:]
    for name in names { columns[name] = try table.numbers(name) }
    let fits = try check.fits(columns)
    var records = ResultTable(columns: [
      .init("candidate", "Divided by"), .init("scale", "Per"), .init("matched", "Come out"),
      .init("comparable", "Of"), .init("share", "Share"),
      .init("largestDifference", "Largest difference"), .init("impliedScale", "Implied per"),
      .init("verdict", "Verdict"),
    ])
    for fit in fits {
      records.append([
        .text(fit.candidate), .number(fit.scale, .count), .count(fit.matched),
        .count(fit.comparable), .number(fit.share, .percent(1)),
        .number(fit.largestDifference, .upTo(6)), .number(fit.impliedScale, .upTo(1)),
        .text(fit.reproduces ? "reproduces" : fit.comesNear ? "nearly" : "does not"),
      ])
    }
    try output.write(
      Answer(
        method: "access check",
        options: ["decimals": .number(Double(check.decimals))],
        results: records,
        notes: notes(fits)
      )
    )
  }

  private func notes(_ fits: [DenominatorFit]) -> [String] {
    let best = fits[0]
    let scale = NumberStyle.count.text(best.scale)
    if best.comesNear {
      return [
        "'\(published)' is nearly '\(counts)' per \(scale) of '\(best.candidate)'; the column may have "
          + "been rounded or revised since."
      ]
    }
    guard best.reproduces else {
      return ["None of the candidates reproduces '\(published)'; look for another denominator."]
    }
    var notes = [
      "'\(published)' is '\(counts)' per \(scale) of '\(best.candidate)'."
    ]
    if let claimed, claimed != best.candidate,
      fits.contains(where: { !$0.reproduces && $0.candidate == claimed })
    {
      notes.append("It is not per '\(claimed)', as claimed.")
    }
    return notes
  }
}
