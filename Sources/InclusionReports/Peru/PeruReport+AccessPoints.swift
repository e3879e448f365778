// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// Access points: Peru over time, where its adults live, and Mexico's municipalities as the
  /// sub-national case.
  func accessPoints() throws -> ReportDocument.Section {
    .init(
      say(.accessTitle),
      [
        .exhibit(try peruvianDensities()),
        .note(say(.accessPeruNote)),
      ] + (try departments()) + (try mexicanAccess())
    )
  }

  /// Peru's access points per 100,000 adults, year by year, kinds apart.
  private func peruvianDensities() throws -> Exhibit {
    let kinds: [(kind: AccessPointKind, name: Phrase, key: String)] = [
      (.office, .columnBranches, "branches"), (.atm, .columnATMs, "atms"),
      (.agent, .columnAgents, "agents"),
    ]
    var table = ResultTable(
      columns: [.init("year", say(.columnYear)), .init("adults", say(.columnAdults))]
        + kinds.map { ResultTable.Column($0.key, say($0.name)) }
        + [.init("all", say(.columnAllPoints))]
    )
    let years = try peruvianAccess()
    for year in years {
      let densities: [Double?] = kinds.map { year.density[$0.kind] }
      let total: Double? = densities.reduce(Double?.some(0)) { sum, density in
        sum.flatMap { sum in density.map { sum + $0 } }
      }
      table.append(
        [.number(Double(year.year), .ordinal), .number(year.adults, .count)]
          + (densities + [total]).map { .number($0, .decimal(1)) }
      )
    }
    let series: [TrendChart.Series] = kinds.map { kind, name, _ in
      let points: [TrendChart.Point] = years.compactMap { year in
        year.density[kind].map { .init(Double(year.year), ChartEstimate($0)) }
      }
      return .init(say(name), points: points)
    }
    let chart = try TrendChart(
      heading(.accessChart, unit: .accessUnit, source: .sourceFAS),
      series: series,
      style: style(.decimal(1))
    )
    return Exhibit(chart, table, caption: say(.accessPeruCaption), source: source(.sourceFAS))
  }

  /// Where Peru's adults live, department by department.
  private func departments() throws -> [ReportDocument.Block] {
    let data = try Dataset.peruDepartments2020.table()
    let names: [String] = try data.texts("department").map { $0 ?? "" }
    let codes: [String] = try data.texts("isoCode").map { String(($0 ?? "").suffix(3)) }
    let adults = try data.numbers("age15Plus")
    let areas = try data.numbers("area")
    let (columns, rows) = (try data.numbers("tileColumn"), try data.numbers("tileRow"))
    let densities: [Double] = zip(adults, areas).map { $0 / $1 }
    let order: [Int] = names.indices.sorted { densities[$0] > densities[$1] }
    var table = ResultTable(columns: [
      .init("department", say(.columnDepartment)), .init("adults", say(.columnAdults)),
      .init("area", say(.columnArea)), .init("density", say(.columnAdultsPerArea)),
    ])
    var tiles: [TileGridMap.Tile] = []
    for index in order {
      table.append([
        .text(names[index]), .number(adults[index], .count), .number(areas[index], .count),
        .number(densities[index], .decimal(1)),
      ])
      guard let column = Int(exactly: columns[index]), let row = Int(exactly: rows[index]) else {
        continue
      }
      tiles.append(
        .init(
          codes[index],
          name: names[index],
          column: column,
          row: row,
          value: densities[index]
        )
      )
    }
    guard let first = order.first, let last = order.last else {
      throw ReportError(.evidenceMissing, culprit: "departments", "There are no departments.")
    }
    let map = try TileGridMap(
      heading(.departmentChart, unit: .departmentUnit, source: .sourceDepartments),
      tiles: tiles,
      style: style(.decimal(1))
    )
    let words: [String: String] = [
      "densest": names[first], "most": NumberStyle.decimal(0).text(densities[first]),
      "emptiest": names[last], "least": NumberStyle.decimal(1).text(densities[last]),
    ]
    return [
      .paragraph(say(.departmentSentence, words)),
      .exhibit(
        Exhibit(
          map,
          table,
          caption: say(.departmentCaption),
          source: source(.sourceDepartments)
        )
      ),
    ]
  }

  /// Peru's years in the Financial Access Survey in which the number of adults is known.
  func peruvianAccess() throws -> [(year: Int, adults: Double, density: [AccessPointKind: Double])]
  {
    let table = try Dataset.fasAccessPoints.table()
    let codes = try table.texts("code")
    let rows = codes.indices.filter { codes[$0] == "PER" }
    func numbers(_ column: String) throws -> [Double] {
      let all = try table.numbers(column)
      return rows.map { all[$0] }
    }
    let years = try numbers("year")
    let banks = try numbers("commercialBanks")
    let branches = try numbers("bankBranches")
    let inventory = try AccessInventory(
      places: years.map(NumberStyle.ordinal.text),
      counts: [
        // The survey's branch density counts head offices with the branches.
        .office: zip(banks, branches).map(+),
        .atm: try numbers("atms"), .agent: try numbers("bankAgents"),
      ],
      denominators: [.adults: try numbers("adults")]
    )
    let densities = try inventory.densities(
      per: .adults(100_000),
      includingTotal: false,
      missing: .omit
    )
    let ofPlace = Dictionary(grouping: densities.records, by: \.place)
    let adults = try numbers("adults")
    return zip(years, adults).compactMap { year, adults in
      guard let records = ofPlace[NumberStyle.ordinal.text(year)], let year = Int(exactly: year)
      else { return nil }
      let pairs = records.compactMap { record in
        record.kind.map { ($0, record.access.density.value) }
      }
      return (year, adults, Dictionary(pairs, uniquingKeysWith: { $1 }))
    }
  }
}
