// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The gaps in phones, internet use and digital payments that the assessment prints.
  func connections() throws -> [ReportDocument.Block] {
    let pairs: [(rate: Phrase, from: Phrase, to: Phrase, ids: (String, String))] = [
      (.ratePhone, .groupMen, .groupWomen, ("F008", "F009")),
      (.rateInternet, .groupMen, .groupWomen, ("F010", "F011")),
      (.rateRuralInternet, .groupMen, .groupWomen, ("F012", "F013")),
      (.ratePaymentSex, .groupMen, .groupWomen, ("F211", "F210")),
      (.ratePaymentArea, .groupUrban, .groupRural, ("F213", "F212")),
    ]
    var table = ResultTable(columns: [
      .init("rate", say(.columnIndicator)),
      .init("from", say(.columnReferenceGroup)), .init("fromRate", say(.columnRate)),
      .init("to", say(.columnComparisonGroup)), .init("toRate", say(.columnRate)),
      .init("difference", say(.columnDifference)),
      .init("relativeGap", say(.columnRelativeGap)), .init("ratio", say(.columnRatio)),
      .init("oddsRatio", say(.columnOddsRatio)),
      .init("exclusionRatio", say(.columnExclusionRatio)),
    ])
    var rows: [DumbbellChart.Row] = []
    for pair in pairs {
      let (from, to) = (try printedShare(pair.ids.0), try printedShare(pair.ids.1))
      func cell(_ measure: GapMeasure, _ style: NumberStyle) -> ResultCell {
        .number(measure.value(from: from, to: to), style)
      }
      rows.append(
        .init(say(pair.rate), from: ChartEstimate(from.value), to: ChartEstimate(to.value))
      )
      table.append([
        .text(say(pair.rate)),
        .text(say(pair.from)), .number(from.value, .percent(0)),
        .text(say(pair.to)), .number(to.value, .percent(0)),
        cell(.difference, .points(0)), cell(.relativeGap, .percent(1)),
        cell(.ratio, .decimal(3)), cell(.oddsRatio, .decimal(3)),
        cell(.exclusionRatio, .decimal(3)),
      ])
    }
    let chart = try DumbbellChart(
      heading(.connectionChart, unit: .unitAdults, source: .sourceFigures),
      rows: rows,
      from: say(.legendReference),
      to: say(.legendComparison),
      style: style(.percent(0))
    )
    return [
      .paragraph(say(.connectionIntroduction)),
      .exhibit(
        Exhibit(chart, table, caption: say(.connectionCaption), source: source(.sourceFigures))
      ),
      .note(say(.connectionNote)),
    ]
  }
}
