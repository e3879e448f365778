// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The clusters of a sample by their labels: stratum, first stage, second stage, …
///
/// Without clusters every row is a cluster of its own, which no other row can be.
struct ClusterPaths {
  /// For each row the cluster it lies in; empty once parts are merged.
  private(set) var unitOfRow: [Int32] = []
  /// The labels of each column of the path.
  private(set) var labels: [LabelList] = []
  /// For each column of the path the code of each cluster.
  private(set) var codes: [[Int32]] = []
  /// For each stage with a population that of each cluster, as its rows state it.
  private(set) var populations: [[Double]] = []
  /// How many clusters there are.
  private(set) var count = 0
  private let areNamed: Bool
  private var numbers: [[Int32]: Int32] = [:]

  /// The clusters of the rows of a table.
  init(_ columns: DesignColumns, _ request: TotalsRequest) throws(SurveyError) {
    areNamed = !request.clusters.isEmpty
    let rowCount = columns.table.rowCount
    guard rowCount <= Int(Int32.max) else {
      throw SurveyError(
        .tooManyRows,
        culprit: "\(rowCount)",
        "A part holds at most \(Int32.max) rows at a time; add them up in chunks."
      )
    }
    let names = [request.design.strata].compactMap { $0 } + request.clusters
    var path = [Int32](repeating: 0, count: rowCount)
    count = 1
    for (index, name) in names.enumerated() {
      let role = index == 0 && request.design.strata != nil ? "strata" : "clusters"
      let coded = try columns.codes(name, role: role)
      labels.append(LabelList(try columns.column(name, role: role), coded))
      let paired = PairedRows(path, count: count, coded.codes, count: coded.count)
      codes = codes.map { column in paired.firstOfNumber.map { column[Int($0)] } }
      codes.append(paired.secondOfNumber)
      path = paired.numbers
      count = paired.count
    }
    if !areNamed {
      codes = codes.map { column in path.map { column[Int($0)] } }
      path = Array(0..<Int32(rowCount))
      count = rowCount
    }
    unitOfRow = path
    for (stage, name) in (request.design.population?.columns ?? []).enumerated() {
      populations.append(try population(name, stage: stage, columns))
    }
    index()
  }

  /// Clusters that were written before.
  init(labels: [LabelList], codes: [[Int32]], populations: [[Double]], count: Int, areNamed: Bool) {
    self.labels = labels
    self.codes = codes
    self.populations = populations
    self.count = count
    self.areNamed = areNamed
    index()
  }

  /// What each cluster's rows state as its population; they have to agree.
  private func population(
    _ name: String,
    stage: Int,
    _ columns: DesignColumns
  ) throws(SurveyError) -> [Double] {
    var stated = [Double](repeating: .nan, count: count)
    let values = try columns.numbers(name, role: "the population of stage \(stage + 1)")
    for (row, value) in values.enumerated() {
      let unit = Int(unitOfRow[row])
      if value == stated[unit] { continue }
      guard stated[unit].isNaN, !value.isNaN else {
        throw ClusterPaths.varies(name, value, stated[unit], path(of: unit))
      }
      stated[unit] = value
    }
    return stated
  }

  private static func varies(
    _ name: String,
    _ value: Double,
    _ before: Double,
    _ cluster: String
  ) -> SurveyError {
    let what = value.isNaN ? "missing" : before.isNaN ? "\(value)" : "\(value) and \(before)"
    return SurveyError(
      value.isNaN ? .missingValue : .populationVaries,
      culprit: cluster,
      "The population '\(name)' of cluster '\(cluster)' is \(what); every row of a stratum states "
        + "the same positive number."
    )
  }

  private func path(of unit: Int) -> String {
    guard areNamed else { return "row \(unit + 1)" }
    return zip(labels, codes).map { $0.labels[Int($1[unit])] }.joined(separator: " · ")
  }

  private mutating func index() {
    guard areNamed else { return }
    numbers.reserveCapacity(count)
    for unit in 0..<count { numbers[codes.map { $0[unit] }] = Int32(unit) }
  }

  /// Takes in other clusters; those with the same labels are the same.
  ///
  /// - Returns: For each of the others its number here.
  mutating func merge(
    _ other: ClusterPaths,
    _ request: TotalsRequest
  ) throws(SurveyError) -> [Int32] {
    unitOfRow = []
    let before = populations.isEmpty ? nil : self
    let translated = labels.indices.map { column in
      let code = labels[column].merge(other.labels[column])
      return other.codes[column].map { code[Int($0)] }
    }
    var result: [Int32] = []
    result.reserveCapacity(other.count)
    for unit in 0..<other.count {
      let path = translated.map { $0[unit] }
      if areNamed, let known = numbers[path] {
        for stage in populations.indices
        where populations[stage][Int(known)] != other.populations[stage][unit] {
          let stated = populations[stage][Int(known)]
          if let before { self = before }
          throw ClusterPaths.varies(
            request.design.population?.columns[stage] ?? "",
            other.populations[stage][unit],
            stated,
            other.path(of: unit)
          )
        }
        result.append(known)
        continue
      }
      guard count < Int(Int32.max) else {
        throw SurveyError(
          .tooManyRows,
          culprit: "\(count)",
          "There are more than \(Int32.max) clusters; a design holds no more."
        )
      }
      let number = Int32(count)
      count += 1
      if areNamed { numbers[path] = number }
      for (column, code) in path.enumerated() { codes[column].append(code) }
      for stage in populations.indices { populations[stage].append(other.populations[stage][unit]) }
      result.append(number)
    }
    return result
  }
}
