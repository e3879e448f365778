// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// Whether there are too many places for a page.
  var isLongList: Bool { evidence.settled.count > 20 }

  /// Every place in which adults live, with its density, its possible ranks, its distance to the
  /// nearest point and what it finds within reach, as far as they are known; nil without counts.
  func everyPlace() throws -> ResultTable? {
    guard let inventory = evidence.inventory else { return nil }
    let totals: [DensityRow] = try rows(of: inventory).filter(\.isTotal)
    let ranks: [DensityRank] = try AccessDensity.ranks(totals.map(\.access))
    var columns: [ResultTable.Column] = placeColumns
    if specification.places.name != nil {
      columns.insert(.init("id", specification.places.id.column), at: 0)
    }
    columns += [
      .init("adults", say(.columnAdults)), .init("points", say(.columnPoints)),
      .init("density", say(.columnPerAdults)), .init("lower", say(.networkColumnLower)),
      .init("upper", say(.networkColumnUpper)), .init("bestRank", say(.networkColumnBest)),
      .init("worstRank", say(.networkColumnWorst)),
    ]
    var distances: [Double]?
    var supply: [Double]?
    if let network = reachableNetwork {
      distances = try network.nearest(to: evidence.places).distances
      columns.append(.init("nearest", say(.networkColumnNearest)))
      if let catchment = specification.catchment {
        let decay = try Decay(catchment.decay, within: catchment.distance)
        supply = try self.supply(of: network, catchment, decay)
        columns.append(.init("supply", say(.networkColumnSupply)))
      }
    }
    var table = ResultTable(columns: columns)
    for (index, place) in evidence.settled.enumerated() {
      let (access, rank) = (totals[index].access, ranks[index])
      var cells: [ResultCell] = placeCells(place)
      if specification.places.name != nil { cells.insert(.text(evidence.places.ids[place]), at: 0) }
      cells += [
        .number(access.denominator, .count), .count(access.count),
        .number(access.density.value, .decimal(1)), .number(access.interval.lower, .decimal(1)),
        .number(access.interval.upper, .decimal(1)), .count(rank.lower), .count(rank.upper),
      ]
      if let distances { cells.append(.number(.some(distances[place]), .decimal(1))) }
      if let supply { cells.append(.number(.some(supply[place]), .decimal(1))) }
      table.append(cells)
    }
    return table
  }
}
