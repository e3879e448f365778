// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import InclusionReports

/// The gap between two groups of a survey.
struct GapSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between",
    abstract: "The gap between two groups of a survey (the default).",
    discussion: """
      A column of 0 and 1, or of texts, is compared by shares; other numbers by their means. The \
      difference is positive when the second group lags. Errors know the design and the covariance \
      of the groups. A column that is called rates or between is given after --.

      Example: inclusion gap account --by sex --from men --to women --data people.csv --weights w \
      --strata region --clusters village
      """
  )

  @Argument(help: "The column that the groups are compared by.")
  var variable: String

  @Option(help: ArgumentHelp("The column that tells the groups apart.", valueName: "column"))
  var by: String

  @Option(
    help: ArgumentHelp(
      "The group measured from, usually the better served: a level, or '*' for everyone.",
      valueName: "level"
    )
  )
  var from: String

  @Option(
    help: ArgumentHelp("The group measured to: a level, or '*' for everyone.", valueName: "level")
  )
  var to: String

  @Option(
    help: ArgumentHelp(
      "The columns in each combination of whose levels a gap is taken.",
      valueName: "column,…"
    )
  )
  var within: String?

  @Option(help: "The interval of ratios, odds and relative gaps: log or wald.")
  var interval: RatioInterval = .log

  @OptionGroup var input: DataOptions
  @OptionGroup var design: DesignOptions
  @OptionGroup var inferenceOptions: InferenceOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let inference = inferenceOptions.inference
    let gaps = try design.survey(input).gaps(
      in: variable,
      by: by,
      from: GapSurvey.group(from),
      to: GapSurvey.group(to),
      within: Names.list(within),
      interval: interval,
      missing: input.missing == .omit ? .omit : .reject,
      inference: inference
    )
    var supplements: [String: JSONValue] = ["groups": GapSurvey.groups(gaps)]
    if inferenceOptions.covariance {
      supplements["covariance"] = EstimateAnswer.matrix(gaps.covariance())
    }
    try output.write(
      Answer(
        method: "gap",
        options: [
          "from": .string(from), "to": .string(to), "by": .string(by),
          "interval": .string(interval.rawValue),
          "confidence": .number(inference.confidence),
        ],
        results: table(gaps, confidence: inference.confidence),
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
            .text(output.format == .table ? estimate.measure.title : estimate.measure.rawValue),
            .text(gap.variable), .text(orMissing: gap.level), EstimateAnswer.group(gap.place),
          ] + EstimateColumns.cells(estimate, confidence: confidence) + [
            .number(estimate.degreesOfFreedom, .plain)
          ]
        )
      }
    }
    return table
  }

  /// A group as the options name it.
  private static func group(_ text: String) -> GapGroup { text == "*" ? .everyone : .level(text) }

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

extension RatioInterval: ExpressibleByArgument {}
