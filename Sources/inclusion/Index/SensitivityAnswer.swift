// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// A sensitivity analysis in the forms in which it leaves the command.
struct SensitivityAnswer {
  private let analysis: SensitivityAnalysis
  private let withoutParts: [LeftOutPart]
  private let unitTitle: String

  init(_ analysis: SensitivityAnalysis, withoutParts: [LeftOutPart], unitTitle: String) {
    self.analysis = analysis
    self.withoutParts = withoutParts
    self.unitTitle = unitTitle
  }

  /// What each assumption explains of each output.
  var indices: ResultTable {
    var table = ResultTable(columns: [
      .init("output", "Output"), .init("factor", "Assumption"), .init("first", "Alone"),
      .init("firstLower", "from"), .init("firstUpper", "to"),
      .init("total", "With all others"), .init("totalLower", "from"), .init("totalUpper", "to"),
    ])
    for output in analysis.outputs {
      for (place, name) in analysis.assumptions.enumerated() {
        let first = output.indices.first[place]
        let total = output.indices.total[place]
        table.append(
          [.text(label(output)), .text(name)]
            + [
              first.value, first.interval?.lower, first.interval?.upper,
              total.value, total.interval?.lower, total.interval?.upper,
            ].map { .number($0, .decimal(3)) }
        )
      }
    }
    return table
  }

  /// How far each unit's rank can be trusted, the best first.
  var ranks: ResultTable {
    let isPanel = analysis.ranks.contains { $0.year != nil }
    var table = ResultTable(
      columns: [.init("unit", unitTitle)] + (isPanel ? [.init("year", "Year")] : []) + [
        .init("rank", "Rank"), .init("median", "Median rank"), .init("lower", "from"),
        .init("upper", "to"), .init("mean", "Mean rank"),
      ]
    )
    for unit in analysis.ranks.sorted(by: SensitivityAnswer.isBefore) {
      var cells: [ResultCell] = [.text(unit.unit)]
      if isPanel { cells.append(.number(unit.year, .ordinal)) }
      cells += [
        .number(unit.rank.map(Double.init), .ordinal), .number(unit.median, .upTo(1)),
        .number(unit.lower, .upTo(1)), .number(unit.upper, .upTo(1)),
        .number(unit.mean, .decimal(1)),
      ]
      table.append(cells)
    }
    return table
  }

  /// How far ranks move without each part in turn.
  var leftOut: ResultTable {
    var table = ResultTable(columns: [
      .init("part", "Without"), .init("meanAbsoluteRankShift", "Mean shift of ranks"),
      .init("unit", "Largest"), .init("ranks", "Ranks"),
    ])
    for part in withoutParts {
      let year = part.largestShift?.year.map { " \(NumberStyle.ordinal.text($0))" } ?? ""
      table.append([
        .text(part.part), .number(part.meanAbsoluteRankShift, .decimal(2)),
        .text(orMissing: part.largestShift.map { $0.unit + year }),
        .number(part.largestShift.map { Double($0.ranks) }, .ordinal),
      ])
    }
    return table
  }

  /// What JSON holds beside the indices.
  var supplements: [String: JSONValue] {
    var supplements: [String: JSONValue] = [
      "ranks": .array(analysis.ranks.map(rank)),
      "leftOut": .array(withoutParts.map(leftOut)),
      "interactions": .array(analysis.outputs.flatMap(interactions)),
      "outputs": .array(
        analysis.outputs.map { output in
          .object([
            "output": .string(label(output)), "mean": .number(output.indices.mean),
            "variance": .number(output.indices.variance),
          ])
        }
      ),
      "runs": .object([
        "made": .number(Double(analysis.runs)), "failed": .number(Double(analysis.failedRuns)),
      ]),
    ]
    if let outranking = analysis.outranking {
      supplements["outranking"] = .array(
        (0..<outranking.rowCount).map { .array(outranking.row($0).map(JSONValue.number)) }
      )
    }
    return supplements
  }

  private static func isBefore(_ left: RankUncertainty, _ right: RankUncertainty) -> Bool {
    if left.year != right.year { return (left.year ?? 0) < (right.year ?? 0) }
    return (left.rank ?? .max, left.mean) < (right.rank ?? .max, right.mean)
  }

  private func label(_ output: SensitivityAnalysis.Output) -> String {
    guard let unit = output.unit else { return analysis.output.rawValue }
    let year = output.year.map { " \(NumberStyle.ordinal.text($0))" } ?? ""
    return "\(analysis.output.rawValue) of \(unit)\(year)"
  }

  private func rank(_ unit: RankUncertainty) -> JSONValue {
    var members: [String: JSONValue] = [
      "unit": .string(unit.unit), "median": .number(unit.median), "lower": .number(unit.lower),
      "upper": .number(unit.upper), "mean": .number(unit.mean),
      "rank": unit.rank.map { .number(Double($0)) } ?? .null,
      "score": unit.score.map { .number($0) } ?? .null,
      "meanScore": .number(unit.meanScore), "scoreDeviation": .number(unit.scoreDeviation),
    ]
    if let year = unit.year { members["year"] = .number(year) }
    return .object(members)
  }

  private func leftOut(_ part: LeftOutPart) -> JSONValue {
    var members: [String: JSONValue] = [
      "part": .string(part.part), "isIndicator": .boolean(part.isIndicator),
      "meanAbsoluteRankShift": .number(part.meanAbsoluteRankShift),
    ]
    if let shift = part.largestShift {
      members["unit"] = .string(shift.unit)
      members["ranks"] = .number(Double(shift.ranks))
      if let year = shift.year { members["year"] = .number(year) }
    }
    return .object(members)
  }

  private func interactions(_ output: SensitivityAnalysis.Output) -> [JSONValue] {
    var found: [JSONValue] = []
    for (one, first) in analysis.assumptions.enumerated() {
      for (other, second) in analysis.assumptions.enumerated() where other > one {
        guard let index = output.indices.second(one, other) else { continue }
        found.append(
          .object([
            "output": .string(label(output)), "first": .string(first), "second": .string(second),
            "index": .number(index.value),
            "lower": index.interval.map { .number($0.lower) } ?? .null,
            "upper": index.interval.map { .number($0.upper) } ?? .null,
          ])
        )
      }
    }
    return found
  }
}
