// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// Access points: Peru over time, and Mexico's municipalities as the sub-national case.
  func accessPoints() throws -> ReportDocument.Section {
    let mexico = try mexicanMunicipalities()
    let byLocality = try mexico.inventory.grouped(by: mexico.localities)
      .densities(per: .adults(100_000))
    var table = ResultTable(columns: [
      .init("locality", say(.columnLocality)), .init("points", say(.columnPoints)),
      .init("adults", say(.columnAdults)), .init("density", say(.columnPerAdults)),
      .init("interval", say(.columnInterval)),
    ])
    let totals = byLocality.records.filter { $0.kind == nil }
      .sorted { $0.access.density.value < $1.access.density.value }
    for total in totals {
      let access = total.access
      let ends = [access.interval.lower, access.interval.upper].map(NumberStyle.decimal(1).text)
      table.append([
        .text(total.place), .count(access.count), .number(access.denominator, .count),
        .number(access.density.value, .decimal(1)),
        .text(ends.joined(separator: " – ")),
      ])
    }
    guard let lowest = totals.first, let highest = totals.last else {
      throw ReportError(.evidenceMissing, culprit: "Mexico", "There are no municipalities.")
    }
    let introduction = say(
      .accessMexicoIntroduction,
      [
        "municipalities": NumberStyle.count.text(Double(mexico.localities.count)),
        "lowest": NumberStyle.decimal(1).text(lowest.access.density.value),
        "highest": NumberStyle.decimal(1).text(highest.access.density.value),
      ]
    )
    return .init(
      say(.accessTitle),
      [
        .table(
          try peruvianDensities(),
          caption: say(.accessPeruCaption),
          source: say(.sourceFAS)
        ),
        .note(say(.accessPeruNote)),
        .paragraph(introduction),
        .table(table, caption: say(.accessMexicoCaption), source: say(.sourceMexico)),
      ]
    )
  }

  /// Peru's access points per 100,000 adults, year by year, kinds apart.
  private func peruvianDensities() throws -> ResultTable {
    var table = ResultTable(columns: [
      .init("year", say(.columnYear)), .init("adults", say(.columnAdults)),
      .init("branches", say(.columnBranches)), .init("atms", say(.columnATMs)),
      .init("agents", say(.columnAgents)), .init("all", say(.columnAllPoints)),
    ])
    for year in try peruvianAccess() {
      let densities = [AccessPointKind.office, .atm, .agent].map { year.density[$0] }
      let total = densities.reduce(Double?.some(0)) { sum, density in
        sum.flatMap { sum in density.map { sum + $0 } }
      }
      table.append(
        [.number(Double(year.year), .ordinal), .number(year.adults, .count)]
          + (densities + [total]).map { .number($0, .decimal(1)) }
      )
    }
    return table
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

  /// Mexico's municipalities: branches, agents and ATMs against adults.
  private func mexicanMunicipalities() throws -> (
    inventory: AccessInventory, localities: [String]
  ) {
    let table = try Dataset.mexicoMunicipalAccess2020.table()
    let inventory = try AccessInventory(
      places: try table.texts("municipalityCode").map { $0 ?? "" },
      counts: [
        .office: try table.numbers("branches"), .agent: try table.numbers("agents"),
        .atm: try table.numbers("atms"),
      ],
      denominators: [.adults: try table.numbers("adults")]
    )
    return (inventory, try table.texts("localityType").map { $0 ?? "" })
  }
}
