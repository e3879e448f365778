// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// What measures of inequality can be asked with.
struct InequalityOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The measures: \(InequalityMeasureName.allCases.map(\.rawValue).joined(separator: ", ")). Without \
      them gini; theilT and theilL with --groups; concentration with --rank.
      """,
      valueName: "measure,…"
    )
  )
  var measure: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The parameters of generalizedEntropy, atkinson, fosterGreerThorbecke and estebanRay.",
      valueName: "number,…"
    )
  )
  var parameter: String?

  @Option(
    help: ArgumentHelp(
      "The parts of people of lorenz and generalizedLorenz (default: tenths).",
      valueName: "number,…"
    )
  )
  var quantiles: String?

  @Option(
    help: ArgumentHelp(
      "The line of fosterGreerThorbecke; poor is strictly below.",
      valueName: "number"
    )
  )
  var povertyLine: Double?

  @Option(help: ArgumentHelp("The upper part of people of shareRatio.", valueName: "share"))
  var top = 0.2

  @Option(help: ArgumentHelp("The lower part of people of shareRatio.", valueName: "share"))
  var bottom = 0.2

  @Flag(help: "The Gini times n / (n − 1), n the number of rows.")
  var smallSample = false

  @Option(
    help: ArgumentHelp(
      "Split gini, theilT, theilL or generalizedEntropy within and between these groups.",
      valueName: "column,…"
    )
  )
  var groups: String?

  @Option(
    help: ArgumentHelp(
      "The column that people are ranked by, for the concentration indices.",
      valueName: "column"
    )
  )
  var rank: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      """
      The least and the greatest that the variable can be, for erreygers (default: those observed) \
      and wagstaff (default: 0,1).
      """,
      valueName: "L,U"
    )
  )
  var bounds: String?

  @Option(
    help: ArgumentHelp(
      "Decompose the concentration index by these columns.",
      valueName: "column,…"
    )
  )
  var explainedBy: String?

  func validate() throws {
    let names = try names()
    guard !names.isEmpty else { throw ValidationError("--measure names no measure.") }
    let ranked = names.filter(\.needsRank)
    if let first = ranked.first, rank == nil {
      throw ValidationError("\(first.rawValue) needs --rank, the column that people are ranked by.")
    }
    if rank != nil, ranked.isEmpty {
      throw ValidationError("--rank is for the concentration indices; ask for one with --measure.")
    }
    if groups != nil, !ranked.isEmpty {
      throw ValidationError(
        "A concentration index has no parts within and between --groups; use --by for an index in "
          + "each group, or --explained-by."
      )
    }
    if explainedBy != nil, names != [.concentration] {
      throw ValidationError("--explained-by decomposes --measure concentration alone.")
    }
    if names.contains(.fosterGreerThorbecke), povertyLine == nil {
      throw ValidationError("fosterGreerThorbecke needs --poverty-line.")
    }
    if smallSample, !names.contains(.gini) { throw ValidationError("--small-sample is for gini.") }
    if bounds != nil, !names.contains(.erreygers), !names.contains(.wagstaff) {
      throw ValidationError("--bounds is for erreygers and wagstaff.")
    }
    _ = try measures()
    _ = try givenBounds()
  }

  /// The names of the measures asked for, or the usual ones.
  func names() throws -> [InequalityMeasureName] {
    if let measure { return try InequalityMeasureName.list(measure) }
    if rank != nil { return [.concentration] }
    return groups != nil ? [.theilT, .theilL] : [.gini]
  }

  /// The measures that need no ranking.
  func measures() throws -> [InequalityMeasure] {
    try names().flatMap { name -> [InequalityMeasure] in
      switch name {
      case .gini: [.gini(smallSample: smallSample)]
      case .theilT: [.theilT]
      case .theilL: [.theilL]
      case .generalizedEntropy: try parameters(of: name).map { .generalizedEntropy($0) }
      case .atkinson: try parameters(of: name).map { .atkinson($0) }
      case .estebanRay: try parameters(of: name).map { .estebanRay($0) }
      case .fosterGreerThorbecke:
        try parameters(of: name).map { .fosterGreerThorbecke($0, line: povertyLine ?? 0) }
      case .hoover: [.hoover]
      case .palma: [.palma]
      case .shareRatio: [.shareRatio(top: top, bottom: bottom)]
      case .coefficientOfVariation: [.coefficientOfVariation]
      case .herfindahl: [.herfindahl]
      case .wolfson: [.wolfson]
      case .lorenz: try parts().map { .lorenz($0) }
      case .generalizedLorenz: try parts().map { .generalizedLorenz($0) }
      case .concentration, .generalizedConcentration, .erreygers, .wagstaff: []
      }
    }
  }

  /// The concentration indices, with the bounds given or observed.
  func indices(
    observed: () throws -> ClosedRange<Double>
  ) throws -> [ConcentrationIndex] {
    try names().compactMap { name in
      switch name {
      case .concentration: .standard
      case .generalizedConcentration: .generalized
      case .erreygers: .erreygers(bounds: try givenBounds() ?? observed())
      case .wagstaff: .wagstaff(bounds: try givenBounds() ?? 0...1)
      default: nil
      }
    }
  }

  /// The bounds that were given.
  func givenBounds() throws -> ClosedRange<Double>? {
    guard let bounds else { return nil }
    let numbers = try Names.numbers(bounds, of: "--bounds")
    guard numbers.count == 2, numbers[0] < numbers[1] else {
      throw ValidationError(
        "--bounds takes two numbers, the smaller first, as 0,1; '\(bounds)' is not that."
      )
    }
    return numbers[0]...numbers[1]
  }

  private func parameters(of name: InequalityMeasureName) throws -> [Double] {
    guard let parameter else {
      throw ValidationError("\(name.rawValue) needs --parameter, such as --parameter 0.5,1,2.")
    }
    return try Names.numbers(parameter, of: "--parameter")
  }

  private func parts() throws -> [Double] {
    try quantiles.map { try Names.numbers($0, of: "--quantiles") }
      ?? (0...10).map { Double($0) / 10 }
  }
}
