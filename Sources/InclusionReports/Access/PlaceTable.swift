// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// The table of places of a report on access points, read by its columns.
struct PlaceTable {
  private let columns: AccessReportSpecification.PlaceColumns
  private let missing: MissingAccessData

  /// A reader of a table with such columns.
  init(_ columns: AccessReportSpecification.PlaceColumns, _ missing: MissingAccessData) {
    self.columns = columns
    self.missing = missing
  }

  /// The columns of coordinates: those that are named, or `latitude` and `longitude`.
  private func coordinates(of table: Table) -> (latitude: String, longitude: String)? {
    if let latitude = columns.latitude, let longitude = columns.longitude {
      return (latitude, longitude)
    }
    guard table.hasColumn("latitude"), table.hasColumn("longitude") else { return nil }
    return ("latitude", "longitude")
  }

  /// The rows that lack nothing, or all where that is an error.
  func complete(_ table: Table) throws -> Table {
    guard missing == .omit else { return table }
    let place = coordinates(of: table)
    let numbers: [String] =
      [columns.adults] + [columns.area, place?.latitude, place?.longitude].compactMap { $0 }
      + columns.counts.map(\.column)
    let texts: [String] = [columns.id.column] + (columns.group.map { [$0.column] } ?? [])
    var isWhole = [Bool](repeating: true, count: table.rowCount)
    for name in numbers {
      for (row, value) in try table.numbers(name).enumerated() where value.isNaN {
        isWhole[row] = false
      }
    }
    for name in texts {
      for (row, value) in try table.texts(name).enumerated() where value == nil {
        isWhole[row] = false
      }
    }
    let kept: [Int] = isWhole.indices.filter { isWhole[$0] }
    return kept.count == table.rowCount ? table : try table.rows(at: kept)
  }

  /// The places, their groups under the names of the report.
  func places(_ table: Table) throws -> Places {
    var amounts: [DensityDenominator: String] = [.adults: columns.adults]
    if let area = columns.area { amounts[.squareKilometres] = area }
    let place = coordinates(of: table)
    let places = try Places(
      table,
      id: columns.id.column,
      name: columns.name,
      amounts: amounts,
      latitude: place?.latitude,
      longitude: place?.longitude,
      groups: columns.group.map { [$0.column] } ?? []
    )
    guard let group = columns.group, let own = places.groups[group.column] else { return places }
    let names = Dictionary(
      columns.levels.map { ($0.column, $0.name) },
      uniquingKeysWith: { first, _ in first }
    )
    return try Places(
      ids: places.ids,
      names: places.names,
      amounts: places.amounts,
      locations: places.locations,
      groups: [AccessEvidence.grouping: own.map { names[$0] ?? $0 }]
    )
  }

  /// The counts of each kind, one for each place.
  func counts(_ table: Table) throws -> [AccessPointKind: [Double]] {
    var counts: [AccessPointKind: [Double]] = [:]
    for column in columns.counts {
      let values = try table.numbers(column.column)
      if let row = values.firstIndex(where: \.isNaN) {
        throw ReportError(
          .evidenceMissing,
          culprit: column.column,
          "The column '\(column.column)' has no count in row \(row + 1); fill it in, or say "
            + "\"missing\": \"omit\" in the specification to leave such rows out."
        )
      }
      counts[column.kind] = values
    }
    return counts
  }
}
