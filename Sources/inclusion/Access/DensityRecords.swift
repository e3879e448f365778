// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// Densities as records, under the same keys wherever they come from.
enum DensityRecords {
  /// One record per place and kind.
  static func table(
    _ densities: PlaceDensities,
    groups: [String: [ResultCell.GroupLevel]] = [:],
    _ added: DensityDetailOptions.Columns? = nil
  ) -> ResultTable {
    var table = ResultTable(
      columns: [
        .init("place", "Place"), .init("group", "Group"),
        .init("kind", "Kind"),
        .init("count", "Count"), .init("denominator", "Divided by"), .init("base", "Base"),
        .init("density", "Density"), .init("lower", "Lower"), .init("upper", "Upper"),
      ] + (added?.columns ?? [])
    )
    for (number, record) in densities.records.enumerated() {
      let level = groups[record.place]
      table.append(
        [
          level == nil ? .text(record.place) : .missing,
          level.map(ResultCell.group) ?? .missing,
          .text(record.kindName), .count(record.access.count),
          .number(record.access.denominator, .count), .text("\(densities.base)"),
          .number(record.access.density.value, .decimal(1)),
          .number(record.access.interval.lower, .decimal(1)),
          .number(record.access.interval.upper, .decimal(1)),
        ] + (added?.cells[number] ?? [])
      )
    }
    return table
  }
}
