// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The auxiliaries of a calibration, read from a survey: a column for each known total.
struct Auxiliaries: Sendable {
  let entries: [KnownTotals.Entry]
  /// For each entry a number per row, 0 where the row has no weight.
  private(set) var columns: [[Double]] = []
  /// What the residual variance of each row is proportional to.
  private(set) var residualVariance: [Double]

  init(_ calibration: Calibration, of survey: Survey, weights: [Double]) throws(SurveyError) {
    entries = calibration.totals.entries
    residualVariance = [Double](repeating: 1, count: weights.count)
    if let name = calibration.residualVariance {
      residualVariance = try survey.numbers(name, for: "a residual variance")
      for (row, value) in residualVariance.enumerated() where weights[row] > 0 {
        guard value > 0, value < .infinity else {
          throw SurveyError(
            value.isNaN ? .missingValue : .parameterOutOfDomain,
            culprit: name,
            "The residual variance '\(name)' in row \(row + 1) is "
              + "\(value.isNaN ? "missing" : "\(value)"); it is a positive number for every row."
          )
        }
      }
    }
    for row in weights.indices where weights[row] == 0 { residualVariance[row] = 1 }
    var byName: [String: [Double]] = [:]
    for variable in calibration.totals.variables {
      let own = entries.filter { $0.variable == variable }
      if own[0].level == nil {
        byName[own[0].name] = try Auxiliaries.numbers(variable, survey, weights)
      } else {
        let indicators = try Auxiliaries.indicators(own, variable, survey, weights)
        for (entry, column) in zip(own, indicators) { byName[entry.name] = column }
      }
    }
    columns = entries.map { byName[$0.name] ?? [] }
    if let stage = calibration.clusterStage {
      try average(overStage: stage, of: survey, weights: weights)
    }
    try checkCells(weights)
    try checkSums()
  }

  private static func numbers(
    _ name: String,
    _ survey: Survey,
    _ weights: [Double]
  ) throws(SurveyError) -> [Double] {
    var numbers = try auxiliary(survey, name).numbers
    if let given = numbers {
      for (row, value) in given.enumerated() where weights[row] > 0 && !value.isFinite {
        throw missing(name, row, value)
      }
    } else {
      throw SurveyError(
        .wrongKind,
        culprit: name,
        "'\(name)' holds texts, and its known total has no level; give a total for each of its levels."
      )
    }
    for row in weights.indices where weights[row] == 0 { numbers?[row] = 0 }
    return numbers ?? []
  }

  private static func auxiliary(_ survey: Survey, _ name: String) throws(SurveyError) -> Column {
    do {
      return try survey.table.column(name)
    } catch {
      throw SurveyError(
        .unknownColumn,
        culprit: name,
        "A total of '\(name)' is known, but \(error.description)"
      )
    }
  }

  private static func indicators(
    _ entries: [KnownTotals.Entry],
    _ name: String,
    _ survey: Survey,
    _ weights: [Double]
  ) throws(SurveyError) -> [[Double]] {
    let coded = CodedRows(try auxiliary(survey, name))
    var columnOfCode = [Int](repeating: -1, count: coded.count)
    for (place, entry) in entries.enumerated() {
      if let code = coded.labels.firstIndex(of: entry.level ?? "") { columnOfCode[code] = place }
    }
    var columns = [[Double]](
      repeating: [Double](repeating: 0, count: weights.count),
      count: entries.count
    )
    for (row, code) in coded.codes.enumerated() where weights[row] > 0 {
      guard code >= 0 else { throw missing(name, row, .nan) }
      let place = columnOfCode[Int(code)]
      guard place >= 0 else {
        let label = coded.labels[Int(code)]
        throw SurveyError(
          .unknownGroup,
          culprit: label,
          "Row \(row + 1) has '\(label)' in '\(name)', for which no total is given; give one for "
            + "every level\(NearNames.hint(to: label, among: entries.compactMap(\.level)))."
        )
      }
      columns[place][row] = 1
    }
    return columns
  }

  private static func missing(_ name: String, _ row: Int, _ value: Double) -> SurveyError {
    SurveyError(
      value.isNaN ? .missingValue : .notFinite,
      culprit: name,
      "Row \(row + 1) \(value.isNaN ? "has no value" : "is infinite") in '\(name)', to whose total "
        + "weights are calibrated; calibration needs one in every row. Impute it, or make missing a "
        + "level with a total of its own."
    )
  }

  /// Replaces every row's numbers by the weighted mean of its cluster, so that the ratio is the same
  /// for all members.
  private mutating func average(
    overStage stage: Int,
    of survey: Survey,
    weights: [Double]
  ) throws(SurveyError) {
    let reader = DesignColumns(table: survey.table)
    let design = survey.design
    guard !design.clusters.isEmpty else { return }
    var codes = [Int32](repeating: 0, count: weights.count)
    var count = 1
    for name in [design.strata].compactMap({ $0 }) + design.clusters.prefix(stage) {
      let coded = try reader.codes(name, role: "strata or clusters")
      let paired = PairedRows(codes, count: count, coded.codes, count: coded.count)
      (codes, count) = (paired.numbers, paired.firstOfNumber.count)
    }
    func averaged(_ values: [Double]) -> [Double] {
      var sums = [Double](repeating: 0, count: count)
      var sizes = sums
      for (row, code) in codes.enumerated() where weights[row] > 0 {
        sums[Int(code)] += weights[row] * values[row]
        sizes[Int(code)] += weights[row]
      }
      return codes.indices.map {
        weights[$0] > 0 ? sums[Int(codes[$0])] / sizes[Int(codes[$0])] : values[$0]
      }
    }
    columns = columns.map(averaged)
    residualVariance = averaged(residualVariance)
  }

  /// Throws if a level that people have in the population is in nobody of the sample, or the reverse.
  private func checkCells(_ weights: [Double]) throws(SurveyError) {
    for (entry, column) in zip(entries, columns) {
      let isEmpty = !column.contains { $0 != 0 }
      guard isEmpty != (entry.total == 0), entry.level != nil || isEmpty else { continue }
      throw SurveyError(
        .unreachableTotal,
        culprit: entry.name,
        isEmpty
          ? "\(entry.name) has a known total of \(entry.total), and nobody in the sample "
            + (entry.level == nil ? "has a value but 0" : "has that level")
            + "; merge it with a like level in the data and in the totals, or leave the variable out."
          : "\(entry.name) has a known total of 0, and people in the sample have that level; mend "
            + "the total, or leave these rows out by a weight of 0."
      )
    }
  }

  /// Throws if two categories count different numbers of people.
  private func checkSums() throws(SurveyError) {
    var sums: [(name: String, sum: Double)] = []
    for entry in entries where entry.level != nil {
      if sums.last?.name == entry.variable {
        sums[sums.count - 1].sum += entry.total
      } else if let place = sums.firstIndex(where: { $0.name == entry.variable }) {
        sums[place].sum += entry.total
      } else {
        sums.append((entry.variable, entry.total))
      }
    }
    guard let first = sums.first else { return }
    for other in sums.dropFirst() where abs(other.sum - first.sum) > 1e-9 * abs(first.sum) {
      throw SurveyError(
        .incompatibleTotals,
        culprit: other.name,
        "The known totals of '\(first.name)' add up to \(first.sum) people and those of "
          + "'\(other.name)' to \(other.sum), \(abs(other.sum - first.sum)) apart; no weights meet "
          + "both. Bring them to the same population, for example by scaling one of them."
      )
    }
  }
}

extension Column {
  /// The numbers of a numeric column.
  fileprivate var numbers: [Double]? {
    if case .numbers(let numbers) = storage { numbers } else { nil }
  }
}
