// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The gap between two groups of a survey.
struct GapSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between",
    abstract: "The gap between two groups of a survey (the default).",
    discussion: """
      A column of 0 and 1, or of texts, is compared by shares; other numbers by their means. The \
      difference is positive when the second group lags. Errors know the design and the covariance \
      of the groups. Several columns make intersections: --by sex,area --from men/urban --to \
      women/rural. A column that has the name of a subcommand is given after --.

      Example: inclusion gap account --by sex --from men --to women --data people.csv --weights w \
      --strata region --clusters village
      """
  )

  @Option(
    help: ArgumentHelp(
      "The columns in each combination of whose levels a gap is taken.",
      valueName: "column,…"
    )
  )
  var within: String?

  @Option(help: "The interval of ratios, odds and relative gaps: log or wald.")
  var interval: RatioInterval = .log

  @Option(help: "The interval of a difference of shares: wald, or newcombe for small samples.")
  var differenceInterval: DifferenceInterval = .wald

  @OptionGroup var options: GapOptions

  func run() throws {
    let gaps = try options.gaps(
      of: options.design.survey(options.input),
      within: Names.list(within),
      interval: interval,
      differenceInterval: differenceInterval
    )
    var supplements: [String: JSONValue] = ["groups": GapSurvey.groups(gaps)]
    if options.inferenceOptions.covariance {
      supplements["covariance"] = EstimateAnswer.matrix(gaps.covariance())
    }
    let chosen: [String: JSONValue] = [
      "interval": .string(interval.rawValue),
      "differenceInterval": .string(differenceInterval.rawValue),
    ]
    try options.output.write(
      Answer(
        method: "gap",
        options: options.answered.merging(chosen) { own, _ in own },
        results: table(gaps, confidence: options.inference.confidence),
        notes: gaps.notes + GapSurvey.notes(gaps),
        supplements: supplements
      )
    )
  }

  private func table(_ gaps: SurveyGaps, confidence: Double) -> ResultTable {
    var table = EstimateColumns.table(
      leading: [
        .init("measure", "Measure"), .init("variable", "Variable"), .init("level", "Level"),
        .init("group", "Group"),
      ],
      trailing: [.init("degreesOfFreedom", "Degrees of freedom")]
    )
    for gap in gaps.gaps {
      for estimate in gap.estimates {
        table.append(
          [
            options.name(of: estimate.measure), .text(gap.variable), .text(orMissing: gap.level),
            EstimateAnswer.group(gap.place),
          ] + EstimateColumns.cells(estimate, confidence: confidence) + [
            .number(estimate.degreesOfFreedom, .plain)
          ]
        )
      }
    }
    return table
  }

  /// The rates of both groups, and what is to be said of the measures.
  private static func notes(_ gaps: SurveyGaps) -> [String] {
    var notes: [String] = []
    for gap in gaps.gaps {
      let place = ([gap.level].compactMap { $0 } + gap.place.map(\.description))
        .joined(separator: ", ")
      let prefix = place.isEmpty ? "" : "\(place): "
      if gaps.gaps.count == 1 {
        let sides = [(gap.from, gap.reference), (gap.to, gap.comparison)].map { group, estimate in
          (group == .everyone ? "everyone" : "\(gap.column)=\(group)") + ": "
            + rate(estimate, gap)
        }
        notes.append(sides.joined(separator: "; ") + ".")
      }
      for estimate in gap.estimates {
        guard let note = estimate.note else { continue }
        notes.append("\(prefix)\(estimate.measure.title): \(note)")
      }
    }
    return notes
  }

  private static func rate(_ estimate: Estimate<Amount>, _ gap: SurveyGap) -> String {
    gap.outcome == .mean
      ? "\(estimate.value)" : NumberStyle.percent(1).text(estimate.value.value)
  }

  /// The rates of both groups for a program.
  private static func groups(_ gaps: SurveyGaps) -> JSONValue {
    .array(
      gaps.gaps.flatMap { gap in
        [("from", gap.from, gap.reference), ("to", gap.to, gap.comparison)].map {
          role,
          group,
          rate in
          .object([
            "role": .string(role),
            "level": .string(group == .everyone ? "*" : group.description),
            "group": .object(
              Dictionary(gap.place.map { ($0.column, .string($0.level)) }, uniquingKeysWith: { $1 })
            ),
            "estimate": .number(rate.value.value),
            "standardError": .number(rate.standardError ?? .nan),
            "observations": .number(Double(rate.observations ?? 0)),
          ])
        }
      }
    )
  }
}
