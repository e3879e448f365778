// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import InclusionReports

/// The gaps between every pair of many groups.
struct GapPairs: ParsableCommand {
  /// How the intervals of all pairs hold together.
  enum Simultaneous: String, CaseIterable, ExpressibleByArgument {
    case individual, bonferroni, sidak, scheffe
    case maximumT = "maximum-t"
  }

  static let configuration = CommandConfiguration(
    commandName: "pairs",
    abstract: "Every pair of many groups of a survey, with intervals that hold together.",
    discussion: """
      Each pair goes from a group to a later one; a positive difference means that the later one \
      lags. Intervals are those of all pairs together; maximum-t, the shortest, draws from the \
      multivariate t distribution with the design's covariance (--draws, --seed).

      Example: inclusion gap pairs cuenta --by area,sexo --data bundled:enaho-like-synthetic \
      --weights factor07 --strata estrato --clusters conglome
      """
  )

  @Argument(help: "The column that the groups are compared by.")
  var variable: String

  @Option(
    help: ArgumentHelp("The level of the column, where it holds texts.", valueName: "level")
  )
  var level: String?

  @Option(help: "How intervals hold together: individual, bonferroni, sidak, scheffe or maximum-t.")
  var simultaneous: Simultaneous = .sidak

  @Option(help: ArgumentHelp("How many draws maximum-t makes.", valueName: "count"))
  var draws = 20_000

  @OptionGroup var options: SurveyOptions

  func validate() throws {
    guard !options.groups.isEmpty else {
      throw ValidationError("--by names the columns that tell the groups apart.")
    }
  }

  func run() throws {
    let gaps = try options.survey().pairwiseGaps(
      in: variable,
      level: level,
      by: GapColumns(options.groups),
      missing: options.missing,
      inference: options.inference
    )
    let pairs: [PairwiseGap]
    if let closed = SimultaneousIntervals(rawValue: simultaneous.rawValue) {
      pairs = try gaps.pairs(simultaneous: closed)
    } else {
      var generator = SeededGenerator(seed: options.design.replication.seed)
      pairs = try gaps.pairs(draws: draws, using: &generator)
    }
    try options.output.write(
      Answer(
        method: "gap pairs",
        options: [
          "by": .string(gaps.columns.joined(separator: ",")),
          "simultaneous": .string(simultaneous.rawValue),
          "confidence": .number(options.inference.confidence),
        ],
        results: table(pairs, gaps),
        notes: gaps.notes + notes(pairs, gaps),
        supplements: ["groups": groups(gaps)]
      )
    )
  }

  /// The share or the mean of every group, for a program.
  private func groups(_ gaps: PairwiseGaps) -> JSONValue {
    .array(
      gaps.groups.records.map { record in
        .object([
          "level": .string(record.group.map(\.level).joined(separator: "/")),
          "estimate": .number(record.estimate.value.value),
          "standardError": .number(record.estimate.standardError ?? .nan),
          "observations": .number(Double(record.estimate.observations ?? 0)),
        ])
      }
    )
  }

  private func table(_ pairs: [PairwiseGap], _ gaps: PairwiseGaps) -> ResultTable {
    guard options.output.format != .table else { return printedTable(pairs) }
    var table = EstimateColumns.table(
      leading: [
        .init("from"), .init("to"), .init("measure"), .init("variable"), .init("level"),
      ],
      trailing: [.init("degreesOfFreedom"), .init("adjustedPValue")]
    )
    for pair in pairs {
      for estimate in pair.estimates {
        table.append(
          [
            .text(pair.from.description), .text(pair.to.description),
            .text(estimate.measure.rawValue), .text(gaps.variable), .text(orMissing: gaps.level),
          ] + EstimateColumns.cells(estimate, confidence: options.inference.confidence) + [
            .number(estimate.degreesOfFreedom, .plain),
            estimate.measure == .difference
              ? .number(pair.adjustedProbability, .probability) : .missing,
          ]
        )
      }
    }
    return table
  }

  /// A line per pair: the difference with its error and interval, and what it is in percent.
  private func printedTable(_ pairs: [PairwiseGap]) -> ResultTable {
    var table = ResultTable(
      columns: [
        .init("from", "From"), .init("to", "To"), .init("estimate", "Difference"),
        .init("standardError", "Error"), .init("lower", "Lower"), .init("upper", "Upper"),
        .init("adjustedPValue", "Adjusted p"), .init("relativeGap", "Relative gap"),
        .init("observations", "Asked"),
      ]
    )
    for pair in pairs {
      func cells(_ measure: GapMeasure) -> [ResultCell] {
        guard let estimate = pair.estimates.first(where: { $0.measure == measure }) else {
          return [ResultCell](repeating: .missing, count: 6)
        }
        return EstimateColumns.cells(estimate, confidence: options.inference.confidence)
      }
      let difference = cells(.difference)
      table.append(
        [.text(pair.from.description), .text(pair.to.description)] + difference[0..<4]
          + [
            .number(pair.adjustedProbability, .probability), cells(.relativeGap)[0], difference[5],
          ]
      )
    }
    return table
  }

  private func notes(_ pairs: [PairwiseGap], _ gaps: PairwiseGaps) -> [String] {
    let rates = gaps.groups.records.map { record in
      let value = record.estimate.value
      let text = gaps.outcome == .mean ? "\(value)" : NumberStyle.percent(1).text(value.value)
      return record.group.map(\.level).joined(separator: "/") + " " + text
    }
    var notes = [rates.joined(separator: ", ") + "."]
    if rates.count > 30 { notes = [] }
    for pair in pairs {
      for estimate in pair.estimates where estimate.measure != .ratio {
        guard let note = estimate.note else { continue }
        notes.append("\(pair.from) – \(pair.to), \(estimate.measure.title): \(note)")
      }
    }
    if simultaneous != .individual {
      let confidence = EstimateColumns.style(ofConfidence: options.inference.confidence).text(
        options.inference.confidence
      )
      notes.append("The intervals of all \(gaps.count) pairs hold together at \(confidence).")
    }
    return notes
  }
}
