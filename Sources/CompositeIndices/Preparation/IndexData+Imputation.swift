// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
public import Tabular

extension IndexData {
  /// The values with missing ones imputed, and how many there were.
  ///
  /// - Parameters:
  ///   - index: The index, whose indicators these are.
  ///   - table: The table the data were read from, for the groups; its rows are those of the data.
  /// - Returns: The data, and a record for each indicator that had missing values.
  /// - Throws: ``IndexError`` with code `unsuitableData` if a group is missing or a method has too
  ///   few units, `parameterOutOfDomain` if a method for panels meets no panel.
  public func imputed(
    by index: CompositeIndex,
    table: Table
  ) throws(IndexError) -> (data: IndexData, records: [ImputationRecord]) {
    guard case .impute(let imputation, _) = index.missing else { return (self, []) }
    let data: IndexData
    switch imputation {
    case .mean(let group):
      data = try centred(index, groups: groups(group, in: table)) { Moments($0).mean }
    case .median(let group):
      data = try centred(index, groups: groups(group, in: table)) { Quantile.linear($0, at: 0.5) }
    case .withinDimension: data = imputedWithinDimensions(index)
    case .expectationMaximization: data = try imputedByExpectation(index)
    case .lastValue: data = try imputedAlongYears { PanelGap.carried($0) }
    case .linear: data = try imputedAlongYears { PanelGap.interpolated($0) }
    }
    return (data, records(of: data))
  }

  /// What of these data is imputed in others.
  func records(of imputed: IndexData) -> [ImputationRecord] {
    indicators.indices.compactMap { column in
      let before = values.column(column)
      let after = imputed.values.column(column)
      let missing = before.indices.filter { before[$0].isNaN }
      guard !missing.isEmpty else { return nil }
      return ImputationRecord(
        indicator: indicators[column],
        imputed: missing.filter { !after[$0].isNaN }.map { label(ofRow: $0) },
        stillMissing: missing.filter { after[$0].isNaN }.map { label(ofRow: $0) }
      )
    }
  }

  /// The group of each row; one group where no column is named.
  private func groups(_ column: String?, in table: Table) throws(IndexError) -> [Int32] {
    guard let column else { return [Int32](repeating: 0, count: units.count) }
    do throws(TableError) {
      let codes = try table.categories(column).codes
      if let row = codes.firstIndex(of: -1) {
        throw TableError(
          .wrongKind,
          "\(label(ofRow: row)) has no group",
          remedy: "give it one, or impute over all units",
          column: column
        )
      }
      return codes
    } catch {
      throw IndexError(
        .unsuitableData,
        of: "The imputation",
        [IndexProblem(column, error.description)]
      )
    }
  }

  /// Missing values become the centre of their group, in each block of years.
  private func centred(
    _ index: CompositeIndex,
    groups: [Int32],
    _ centre: ([Double]) -> Double
  ) throws(IndexError) -> IndexData {
    try mapped(index.years, of: "The imputation of '\(index.name)'") {
      _,
      values,
      rows throws(IndexError) in
      guard values.contains(where: \.isNaN) else { return values }
      let codes = rows.map { $0.map { groups[$0] } } ?? groups
      var centres: [Int32: Double] = [:]
      for (code, members) in Dictionary(grouping: values.indices, by: { codes[$0] }) {
        let known = members.map { values[$0] }.filter { !$0.isNaN }
        centres[code] = known.isEmpty ? .nan : centre(known)
      }
      return values.indices.map { values[$0].isNaN ? centres[codes[$0]] ?? .nan : values[$0] }
    }
  }
}
