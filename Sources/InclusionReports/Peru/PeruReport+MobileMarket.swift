// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The shares of the four mobile operators, as printed with one decimal.
  func mobileOperators() throws -> MarketShares {
    try MarketShares(
      percentages: try ["F014", "F015", "F016", "F017"].map { try printed($0) },
      firms: ["Movistar", "Claro", "Entel", "Bitel"],
      rounding: .printed(decimals: 1)
    )
  }

  /// How concentrated mobile telephony is.
  func mobileMarket() throws -> ReportDocument.Section {
    let operators = try mobileOperators()
    let concentration = try operators.concentration()
    var shares = ResultTable(columns: [
      .init("firm", say(.columnOperator)), .init("share", say(.columnShare)),
    ])
    for (firm, share) in zip(operators.firms, operators.shares) {
      shares.append([.text(firm), .number(share.value, .percent(1))])
    }
    let measures = ResultTable(
      columns: [.init("measure", say(.columnMeasure)), .init("value", say(.columnValue))],
      rows: [
        [.text(say(.marketHHI)), .number(concentration.herfindahlHirschman.points, .decimal(2))],
        [.text(say(.marketNormalized)), .number(concentration.normalized, .decimal(4))],
        [.text(say(.marketEffective)), .number(concentration.effectiveNumber, .decimal(3))],
        [
          .text(say(.marketLargestTwo)),
          .number(try concentration.ratio(ofLargest: 2).value, .percent(1)),
        ],
        [
          .text(say(.marketLargestThree)),
          .number(try concentration.ratio(ofLargest: 3).value, .percent(1)),
        ],
      ]
    )
    let bars = zip(operators.firms, operators.shares).map { firm, share in
      RankedBarChart.Bar(firm, ChartEstimate(share.value))
    }
    let chart = try RankedBarChart(
      heading(.marketChart, unit: .unitLines, source: .sourcePrinted),
      bars: bars,
      style: style(.percent(1))
    )
    return .init(
      say(.marketTitle),
      [
        .exhibit(
          Exhibit(chart, shares, caption: say(.marketCaption), source: source(.sourcePrinted))
        ),
        .table(
          measures,
          caption: say(.marketConcentrationCaption),
          source: source(.sourceComputed)
        ),
        .note(say(.marketNote)),
      ]
    )
  }
}
