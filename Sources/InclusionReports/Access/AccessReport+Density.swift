// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// Points for so many adults, and on so much land.
  func densityPart() throws -> AccessReportPart {
    guard let inventory = evidence.inventory else { return .leftOut(say(.networkNoCounts)) }
    let whole = try inventory.grouped(by: inventory.places.map { _ in say(.surveyAll) })
    let kinds: [DensityRow] = try rows(of: whole)
    guard let all = kinds.last else { return .leftOut(say(.networkNoCounts)) }
    var words: [String: String] = [
      "points": count(Double(all.access.count)), "adults": count(all.access.denominator),
      "places": count(Double(inventory.places.count)),
      "density": NumberStyle.decimal(1).text(all.access.density.value),
      "interval": say.interval(
        all.access.interval.lower,
        all.access.interval.upper,
        .decimal(1)
      ),
    ]
    if let perArea = all.perArea {
      words["area"] = NumberStyle.decimal(1).text(perArea.density.value)
    }
    var findings: [String] = [
      say(all.perArea == nil ? .networkDensitySentence : .networkDensityAreaSentence, words)
    ]
    var blocks: [ReportDocument.Block] = [.paragraph(findings[0])]
    if kinds.count > 1 {
      let rows: [(name: String, row: DensityRow)] = kinds.map { (name(of: $0.kind), $0) }
      blocks.append(.exhibit(try bars(.networkKindChart, say(.columnKind), rows.dropLast(), rows)))
      blocks.append(.note(say(.networkKindNote)))
    }
    let groups = try groupDensities(inventory)
    if groups.count > 1, let best = groups.first, let worst = groups.last {
      blocks.append(
        .exhibit(try bars(.networkGroupChart, groupHeading, groups, groups, all: all))
      )
      // A difference within the intervals is none to speak of.
      let differ: Bool = best.row.access.interval.lower > worst.row.access.interval.upper
      let sentence: String = say(
        differ ? .networkGroupSentence : .networkGroupAlike,
        [
          "groups": groupName, "best": best.name, "worst": worst.name,
          "most": NumberStyle.decimal(1).text(best.row.access.density.value),
          "least": NumberStyle.decimal(1).text(worst.row.access.density.value),
        ]
      )
      findings.append(sentence)
    }
    if inventory.places.count > 1 {
      blocks += [
        .exhibit(try placeDensities(inventory, all)), .note(say(.networkRankNote)),
      ]
      if isLongList { blocks.append(.note(say(.networkWorkbookNote))) }
    }
    return .written(
      .init(say(.networkDensityTitle), blocks),
      findings: findings,
      keys: [
        KeyNumber(
          words["density"] ?? "",
          say(.networkKeyDensity, ["points": words["points"] ?? ""])
        )
      ]
    )
  }

  /// The densities of the groups, the highest first.
  private func groupDensities(
    _ inventory: AccessInventory
  ) throws -> [(name: String, row: DensityRow)] {
    guard let groups = evidence.groups else { return [] }
    let byGroup = try inventory.grouped(by: evidence.settled.map { groups[$0] })
    let totals: [DensityRow] = try rows(of: byGroup).filter(\.isTotal)
    return totals.map { ($0.place, $0) }.sorted {
      $0.1.access.density.value > $1.1.access.density.value
    }
  }

  /// The densities of an inventory, per adults and, where areas are known, per area.
  func rows(of inventory: AccessInventory) throws -> [DensityRow] {
    let perAdults = try inventory.densities(per: .adults(100_000)).records
    let isOnlyKind: Bool = inventory.kinds.count == 1
    guard inventory.denominators.contains(.squareKilometres) else {
      return perAdults.map { DensityRow($0, perArea: nil, isOnlyKind) }
    }
    let perArea = try inventory.densities(per: .squareKilometres(1_000)).records
    return zip(perAdults, perArea).map { DensityRow($0, perArea: $1.access, isOnlyKind) }
  }

  /// Bars and a table of densities.
  private func bars(
    _ title: Phrase,
    _ first: String,
    _ drawn: some Collection<(name: String, row: DensityRow)>,
    _ rows: [(name: String, row: DensityRow)],
    all: DensityRow? = nil
  ) throws -> Exhibit {
    let hasArea: Bool = rows.contains { $0.row.perArea != nil }
    let area: [ResultTable.Column] = hasArea ? [.init("perArea", say(.networkColumnPerArea))] : []
    var table = ResultTable(
      columns: [
        .init("name", first), .init("points", say(.columnPoints)),
        .init("adults", say(.columnAdults)), .init("density", say(.columnPerAdults)),
        .init("interval", say(.columnInterval)),
      ] + area
    )
    let last: [(name: String, row: DensityRow)] = all.map { [(say(.surveyAll), $0)] } ?? []
    let isSummed: Bool = !last.isEmpty || rows.last?.row.kind == nil
    for (index, (name, row)) in (rows + last).enumerated() {
      let cells: [ResultCell] = [
        .text(name), .count(row.access.count), .number(row.access.denominator, .count),
        .number(row.access.density.value, .decimal(1)), interval(row.access.interval),
      ]
      let perArea: Double? = row.perArea?.density.value
      table.append(
        cells + (hasArea ? [.number(perArea, .decimal(1))] : []),
        emphasized: isSummed && index == rows.count + last.count - 1
      )
    }
    let chart = try RankedBarChart(
      heading(title, unit: .networkDensityUnit, ["groups": groupName]),
      bars: drawn.map { .init($0.name, ChartEstimate($0.row.access)) },
      reference: all.map { ChartReference($0.access.density.value, say(.surveyAll)) },
      style: style(.decimal(1))
    )
    return Exhibit(
      chart,
      table.withoutRepeatedAdults,
      caption: say(title, ["groups": groupName]),
      source: source
    )
  }

  /// The density of every place, and the best and the worst served in a table.
  private func placeDensities(_ inventory: AccessInventory, _ all: DensityRow) throws -> Exhibit {
    let totals: [DensityRow] = try rows(of: inventory).filter(\.isTotal)
    let ranks: [DensityRank] = try AccessDensity.ranks(totals.map(\.access))
    let density: [Double] = totals.map(\.access.density.value)
    // A long list begins and ends with the places whose rank is surest.
    let best: [Int] = totals.indices.sorted { first, second in
      let (a, b) = (ranks[first], ranks[second])
      if isLongList, a.upper != b.upper { return a.upper < b.upper }
      return density[first] == density[second] ? first < second : density[first] > density[second]
    }
    let worst: [Int] = totals.indices.sorted { first, second in
      let (a, b) = (ranks[first], ranks[second])
      if a.lower != b.lower { return a.lower > b.lower }
      return density[first] == density[second] ? first < second : density[first] < density[second]
    }
    let shown: [Int] = isLongList ? best.prefix(10) + worst.prefix(10).reversed() : best
    var table = ResultTable(columns: [
      .init("place", placeHeading), .init("adults", say(.columnAdults)),
      .init("points", say(.columnPoints)), .init("density", say(.columnPerAdults)),
      .init("bestRank", say(.networkColumnBest)), .init("worstRank", say(.networkColumnWorst)),
    ])
    for index in shown {
      let access: AccessDensity = totals[index].access
      table.append([
        .text(evidence.places.names[evidence.settled[index]]),
        .number(access.denominator, .count), .count(access.count),
        .number(access.density.value, .decimal(1)), .count(ranks[index].lower),
        .count(ranks[index].upper),
      ])
    }
    let caption: String =
      isLongList ? say(.networkExtremeCaption, ["count": "10"]) : say(.networkPlaceCaption)
    return try exhibit(
      heading(.networkPlaceChart, unit: .networkDensityUnit),
      places: evidence.settled,
      values: density,
      reference: ChartReference(all.access.density.value, say(.surveyAll)),
      table,
      caption: caption
    )
  }
}

/// A density of a place or a group, per adults and per area.
struct DensityRow {
  /// The place or the group.
  let place: String
  /// The kind; nil for all kinds together.
  let kind: AccessPointKind?
  /// Whether it is of all points of its place.
  let isTotal: Bool
  /// Per 100,000 adults.
  let access: AccessDensity
  /// Per 1,000 square kilometres, if areas are known.
  let perArea: AccessDensity?

  /// A density as a row.
  init(_ record: PlaceDensity, perArea: AccessDensity?, _ isOnlyKind: Bool) {
    place = record.place
    kind = record.kind
    isTotal = isOnlyKind || record.kind == nil
    access = record.access
    self.perArea = perArea
  }
}

extension ChartEstimate {
  /// A density with its interval.
  fileprivate init(_ access: AccessDensity) {
    self.init(access.density.value, lower: access.interval.lower, upper: access.interval.upper)
  }
}

extension ResultTable {
  /// The table without the column of adults, if it says the same in every row.
  fileprivate var withoutRepeatedAdults: ResultTable {
    guard let place = columns.firstIndex(where: { $0.key == "adults" }),
      rows.count > 1, Set(rows.map { $0[place] }).count == 1
    else { return self }
    let kept: [Int] = columns.indices.filter { $0 != place }
    var table = ResultTable(columns: kept.map { columns[$0] })
    for (index, row) in rows.enumerated() {
      table.append(kept.map { row[$0] }, emphasized: emphasizedRows.contains(index))
    }
    return table
  }
}
