// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

extension Survey {
  /// The survey with the replicate weights that came with its table, whose spread takes the place of
  /// Taylor linearization in every error.
  ///
  /// Edge cases:
  /// - Degrees of freedom are the rank of the replicate weights minus 1, in domains too.
  /// - A row with weight 0 belongs to no estimate; a replicate weight above 0 there is an error.
  ///
  /// - Parameter supplied: The columns, and how their spread becomes a variance.
  /// - Returns: The survey with its replicates.
  /// - Throws: ``SurveyError`` with code `unknownColumn`, `missingValue`, `negativeWeight`,
  ///   `notFinite` or `noWeight` for the columns, `badDesign` for fewer than two of them, for a scale
  ///   that is missing or for a design without weights, `lengthsDiffer` for as many scales as there
  ///   are no replicates, and `parameterOutOfDomain` for a scale or coefficient that makes no sense.
  /// - Complexity: O(rows · replicates).
  public func replicated(by supplied: SuppliedReplicates) throws(SurveyError) -> Survey {
    guard design.weights != nil || design.inclusionProbabilities != nil else {
      throw SurveyError(
        .badDesign,
        culprit: supplied.columns.joined(separator: ", "),
        "Replicate weights stand beside the weights of the whole sample, which the design does not "
          + "name; name their column."
      )
    }
    let names = try supplied.names(in: table)
    let scales = try supplied.scales(replicates: names.count)
    let columns = try replicateColumns(names)
    var result = self
    result.replication = Replication(
      method: supplied.method,
      spread: ReplicateSpread(
        scales: scales,
        center: supplied.center,
        degreesOfFreedom: max(0, ReplicateRank.rank(of: columns) - 1)
      ),
      factors: .rows(columns)
    )
    return try result.recalibratingReplicates()
  }

  /// The columns of replicate weights, each checked.
  private func replicateColumns(_ names: [String]) throws(SurveyError) -> [[Double]] {
    let reader = DesignColumns(table: table)
    var columns: [[Double]] = []
    for name in names { columns.append(try reader.numbers(name, role: "replicate weights")) }
    let areGood = Parallel.map(columns.count) { ReplicateRank.areWeights(columns[$0]) }
    for (index, isGood) in areGood.enumerated() where !isGood {
      try DesignColumns.check(columns[index], names[index])
    }
    for row in weights.indices where weights[row] == 0 {
      guard let column = columns.firstIndex(where: { $0[row] != 0 }) else { continue }
      throw SurveyError(
        .badDesign,
        culprit: names[column],
        "Row \(row + 1) has weight 0 and the replicate weight \(columns[column][row]) in "
          + "'\(names[column])'; a row that belongs to no estimate weighs 0 in every replicate."
      )
    }
    return columns
  }
}

extension SuppliedReplicates {
  /// The names of the columns, with `*` filled in.
  func names(in table: Table) throws(SurveyError) -> [String] {
    var names: [String] = []
    for name in columns {
      guard name.contains("*"), !table.columnNames.contains(name) else {
        names.append(name)
        continue
      }
      let pattern = Array(name)
      let fitting = table.columnNames.filter {
        SuppliedReplicates.fits(Array($0)[...], pattern[...])
      }
      guard !fitting.isEmpty else {
        let start = String(name.prefix { $0 != "*" })
        throw SurveyError(
          .unknownColumn,
          culprit: name,
          "No column fits '\(name)'\(SuppliedReplicates.hint(start, table)); * stands for any "
            + "letters, as in 'repwt*'."
        )
      }
      names += fitting
    }
    guard names.count > 1 else {
      throw SurveyError(
        .badDesign,
        culprit: names.first ?? "replicates",
        "\(names.isEmpty ? "No replicate" : "One replicate ('\(names[0])')") shows no spread; name "
          + "all columns of replicate weights, or a pattern such as 'repwt*'."
      )
    }
    if let twice = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
      throw SurveyError(
        .duplicateName,
        culprit: names[twice],
        "'\(names[twice])' is named twice among the replicate weights; each counts once."
      )
    }
    return names
  }

  /// What each replicate's square is multiplied with, the common scale included.
  func scales(replicates count: Int) throws(SurveyError) -> [Double] {
    if let fayCoefficient {
      try SurveyError.checkFay(fayCoefficient)
      guard method == .fay else {
        throw SurveyError(
          .badDesign,
          culprit: "\(fayCoefficient)",
          "A Fay coefficient is for replicates of the kind 'fay', and these are "
            + "'\(method.rawValue)'; leave it out, or name the other kind."
        )
      }
    }
    if let scales, scales.count != count {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "\(scales.count) scales",
        "There are \(scales.count) scales for \(count) replicates; give one for each, in their "
          + "order."
      )
    }
    let customary = method.customaryScale(replicates: count, fayCoefficient: fayCoefficient)
    guard let common = scale ?? customary ?? (scales == nil ? nil : 1) else {
      throw SurveyError(
        .badDesign,
        culprit: method.rawValue,
        "Replicates of the kind '\(method.rawValue)' have no customary scale; give the scale, or "
          + "the scales of all replicates\(method == .fay ? ", or Fay's coefficient" : "")."
      )
    }
    let all = scales?.map { common * $0 } ?? [Double](repeating: common, count: count)
    if let wrong = all.firstIndex(where: { !($0 >= 0 && $0 < .infinity) }) {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(all[wrong])",
        "The scale of replicate \(wrong + 1) is \(all[wrong]); a scale is finite and at least 0."
      )
    }
    guard all.contains(where: { $0 > 0 }) else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "0",
        "All scales of the replicates are 0, which would make every error 0; a scale is above 0."
      )
    }
    return all
  }

  private static func hint(_ start: String, _ table: Table) -> String {
    NearNames.hint(to: start, among: Set(table.columnNames.map { String($0.prefix(start.count)) }))
  }

  /// Whether a name fits a pattern in which `*` stands for any letters.
  private static func fits(
    _ name: ArraySlice<Character>,
    _ pattern: ArraySlice<Character>
  ) -> Bool {
    guard let star = pattern.lastIndex(of: "*") else { return name == pattern }
    let tail = pattern[(star + 1)...]
    guard name.count >= tail.count, name.suffix(tail.count) == tail else { return false }
    var (rest, head) = (name.dropLast(tail.count), pattern[..<star])
    // What stands before the last star: greedy from the left, part by part.
    let first = head.prefix { $0 != "*" }
    guard rest.starts(with: first) else { return false }
    rest = rest.dropFirst(first.count)
    head = head.dropFirst(first.count)
    for part in head.split(separator: "*") {
      let places = rest.indices.filter { rest[$0...].starts(with: part) }
      guard let place = places.first else { return false }
      rest = rest[(place + part.count)...]
    }
    return true
  }
}
