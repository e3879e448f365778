// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// Who has an account, wave by wave, and what men and women do with their money.
  func accountOwnership() throws -> ReportDocument.Section {
    var table = ResultTable(columns: [
      .init("year", say(.columnYear)), .init("all", say(.columnAllAdults)),
      .init("men", say(.columnMen)), .init("women", say(.columnWomen)),
      .init("mobileMoney", say(.columnMobileMoney)),
    ])
    for wave in waves {
      table.append([
        .number(Double(wave.year), .ordinal),
        .number(try wave.account(of: "all").value, .percent(1)),
        .number(try wave.account(of: "men").value, .percent(1)),
        .number(try wave.account(of: "women").value, .percent(1)),
        .number(wave.mobileMoney["all"]?.value, .percent(1)),
      ])
    }
    let chart = try TrendChart(
      heading(.ownershipChart, unit: .ownershipUnit, source: .sourceFindex),
      series: [
        try series(.columnMen) { try $0.account(of: "men") },
        try series(.columnAllAdults) { try $0.account(of: "all") },
        try series(.columnWomen) { try $0.account(of: "women") },
        try series(.seriesMobileMoney) { $0.mobileMoney["all"] },
      ],
      style: style(.percent(1))
    )
    var blocks: [ReportDocument.Block] = []
    if let change = mobileMoneyChange(), let last = waves.last {
      blocks.append(
        .paragraph(
          say(
            .ownershipSentence,
            [
              "all": "\(try last.account(of: "all"))", "year": "\(last.year)",
              "mobile": "\(change.last)", "mobileBefore": "\(change.first)",
              "yearBefore": "\(change.firstYear)",
            ]
          )
        )
      )
    }
    blocks.append(
      .exhibit(Exhibit(chart, table, caption: say(.accountCaption), source: source(.sourceFindex)))
    )
    blocks += try use()
    return .init(say(.accountTitle), blocks)
  }

  /// The first and the last rate of mobile money that the waves know of.
  func mobileMoneyChange() -> (first: Share, firstYear: Int, last: Share, lastYear: Int)? {
    let known = waves.compactMap { wave in wave.mobileMoney["all"].map { ($0, wave.year) } }
    guard let first = known.first, let last = known.last, first.1 < last.1 else { return nil }
    return (first.0, first.1, last.0, last.1)
  }

  /// A line of the chart over the waves.
  private func series(
    _ name: Phrase,
    _ rate: (FindexWave) throws -> Share?
  ) throws -> TrendChart.Series {
    let points: [TrendChart.Point] = try waves.compactMap { wave in
      guard let share = try rate(wave) else { return nil }
      return .init(Double(wave.year), ChartEstimate(share.value))
    }
    return .init(say(name), points: points)
  }

  /// What men and women did in the year before they were asked.
  private func use() throws -> [ReportDocument.Block] {
    let names: [(FindexCells.Service, Phrase)] = [
      (.account, .serviceAccount), (.institution, .serviceInstitution),
      (.payment, .servicePayment), (.saved, .serviceSaved), (.borrowed, .serviceBorrowed),
    ]
    var table = ResultTable(columns: [
      .init("service", say(.columnService)), .init("men", say(.columnMen)),
      .init("women", say(.columnWomen)), .init("difference", say(.columnDifference)),
      .init("interval", say(.columnInterval)),
    ])
    var rows: [DumbbellChart.Row] = []
    for (service, name) in names {
      let gap = try RateGap(
        from: cells.rate(service, of: "men"),
        to: cells.rate(service, of: "women")
      )
      let (men, women) = (gap.reference.share.value, gap.comparison.share.value)
      rows.append(
        .init(say(name), from: ChartEstimate(men), to: ChartEstimate(women))
      )
      table.append([
        .text(say(name)), .number(men, .percent(1)), .number(women, .percent(1)),
        .number(gap.difference.value.value, .points(1)),
        interval(gap.difference.interval, .points(1)),
      ])
    }
    let chart = try DumbbellChart(
      heading(.useChart, unit: .useUnit, source: .sourceCells),
      rows: rows,
      from: say(.columnMen),
      to: say(.columnWomen),
      order: .given,
      style: style(.percent(1))
    )
    func all(_ service: FindexCells.Service) throws -> String {
      "\(try cells.rate(service, of: "all").share)"
    }
    let words: [String: String] = [
      "payment": try all(.payment), "saved": try all(.saved), "borrowed": try all(.borrowed),
    ]
    return [
      .paragraph(say(.useIntroduction, words)),
      .exhibit(Exhibit(chart, table, caption: say(.useCaption), source: source(.sourceCells))),
      .note(say(.useNote)),
    ]
  }
}
