// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

extension IndexScores {
  /// The records from the best to the worst, year by year in a panel; units without a score last.
  public var ranking: [Record] {
    records.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.year != second.year { return (first.year ?? 0) < (second.year ?? 0) }
      let (higher, lower) = (first.rank ?? Int.max, second.rank ?? Int.max)
      return higher == lower ? left.offset < right.offset : higher < lower
    }.map(\.element)
  }

  /// The record of a unit, in a panel of a year; nil if there is none.
  ///
  /// - Parameters:
  ///   - unit: The name of the unit.
  ///   - year: The year; nil takes the last one there is.
  public subscript(unit: String, year year: Double? = nil) -> Record? {
    row(of: unit, year: year).map { record($0) }
  }

  /// The row of a unit, in a panel of a year.
  func row(of unit: String, year: Double?) -> Int? {
    let rows = normalized.units.indices.filter { normalized.units[$0] == unit }
    guard let years = normalized.years else { return rows.first }
    if let year { return rows.first { years[$0] == year } }
    return rows.max { years[$0] < years[$1] }
  }

  /// The names of all parts below the top: dimensions from the top down, then indicators.
  public var partNames: [String] {
    plan.nodes.dropLast().reversed().map(\.name) + plan.indicators.map(\.name)
  }

  /// The numbers of a dimension, a normalised indicator or the index itself, in the order of the data.
  ///
  /// - Parameter part: The name of the dimension or the indicator.
  /// - Returns: A number per record; nil where a unit has none.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` if there is no part of that name.
  public func values(of part: String) throws(IndexError) -> [Double?] {
    let column: [Double]
    // An index may bear the name of its only indicator: a part comes before the whole.
    if let node = plan.nodes.dropLast().firstIndex(where: { $0.name == part }) {
      column = nodeValues.column(node)
    } else if let indicator = plan.indicators.firstIndex(where: { $0.name == part }) {
      column = normalized.values.column(indicator)
    } else if part == name {
      column = scores
    } else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: part,
        "The index '\(name)' has no part '\(part)'"
          + NearNames.hint(to: part, among: partNames) + "."
      )
    }
    return column.map { $0.isNaN ? nil : $0 }
  }

  /// The data after a stage.
  public func stage(_ kind: IndexStage.Kind) -> IndexData {
    stages.first { $0.kind == kind }?.data ?? normalized
  }
}
