// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The national strategy's target: so many adults with an account by 2021.
  func accountTarget() throws -> Target {
    try Target(try printedShare("F072"), by: 2021)
  }

  /// Account ownership over the waves of Findex.
  func accountSeries() throws -> WaveSeries {
    try WaveSeries(try waves.map { Wave(Double($0.year), try $0.account(of: "all")) })
  }

  /// By how much the target was missed; nil if it was not.
  func shortfall() throws -> PercentagePoints? {
    guard case .missed(let shortfall, _) = try accountSeries().verdict(on: try accountTarget())
    else { return nil }
    return shortfall
  }

  /// What the waves before the deadline promised on four scales, and what happened.
  func target() throws -> ReportDocument.Section {
    let target = try accountTarget()
    let seen = try accountSeries().waves.filter { (2014...2017).contains($0.year) }
    let series = try WaveSeries(seen)
    let actual = try accountSeries().waves.first { $0.year >= target.year }
    guard let actual, let missed = try shortfall() else {
      throw ReportError(
        .evidenceMissing,
        culprit: "2021",
        "There is no wave after the deadline that missed it."
      )
    }
    let outlooks = try GrowthScale.allCases.map { try series.trend(on: $0).outlook(for: target) }
    var table = ResultTable(columns: [
      .init("scale", say(.columnScale)), .init("achieved", say(.columnAchieved)),
      .init("needed", say(.columnNeeded)), .init("projected", say(.columnProjection)),
      .init("reached", say(.columnYearReached)),
    ])
    for outlook in outlooks {
      table.append([
        .text(say(phrase(for: outlook.achievedPace.scale))),
        .text(text(outlook.achievedPace)),
        .text(orMissing: outlook.neededPace.map(text)),
        .number(outlook.projection.value, .percent(1)),
        .number(outlook.arrival.year, .decimalYear),
      ])
    }
    let closest = outlooks.min {
      abs($0.projection.value - actual.rate.share.value)
        < abs($1.projection.value - actual.rate.share.value)
    }
    return .init(
      say(.targetTitle),
      [
        .paragraph(
          say(
            .targetIntroduction,
            [
              "target": NumberStyle.percent(0).text(target.share.value),
              "share1": "\(series.first.rate.share)",
              "year1": NumberStyle.ordinal.text(series.first.year),
              "share2": "\(series.last.rate.share)",
              "year2": NumberStyle.ordinal.text(series.last.year),
              "actual": "\(actual.rate.share)", "shortfall": "\(missed)",
            ]
          )
        ),
        .exhibit(
          Exhibit(
            try targetChart(target, series),
            table,
            caption: say(.targetCaption),
            source: source(.sourceFindex)
          )
        ),
        .note(say(.targetBandNote)),
        .paragraph(
          say(
            .targetClosest,
            ["scale": closest.map { say(phrase(for: $0.achievedPace.scale)) } ?? ""]
          )
        ),
        .note(say(.targetNote)),
      ]
    )
  }

  /// The waves, the target, and how far the pace before the deadline would have led.
  private func targetChart(_ target: Target, _ seen: WaveSeries) throws -> TrendChart {
    let size: Double = try cells.effectiveSize("all")
    func precise(_ wave: Wave) throws -> Wave {
      Wave(wave.year, try PublishedRate(wave.rate.share, effectiveSampleSize: size))
    }
    let trend = try WaveSeries(seen.waves.map(precise)).trend(on: .linear)
    let promised = try trend.projection(to: target.year)
    let band = ChartEstimate(
      promised.value,
      lower: promised.interval?.lower,
      upper: promised.interval?.upper
    )
    let measured: [TrendChart.Point] = try accountSeries().waves.map { wave in
      .init(wave.year, ChartEstimate(wave.rate.share.value))
    }
    let start = TrendChart.Point(seen.last.year, ChartEstimate(seen.last.rate.share.value))
    let years: [String: String] = [
      "year1": NumberStyle.ordinal.text(seen.first.year),
      "year2": NumberStyle.ordinal.text(seen.last.year),
    ]
    return try TrendChart(
      heading(.targetChart, unit: .unitAdults, source: .sourceFindex),
      series: [
        .init(say(.targetMeasured), points: measured),
        .init(
          say(.targetProjected, years),
          points: [start],
          projection: [.init(target.year, band)]
        ),
      ],
      goal: .init(target.share.value, by: target.year),
      style: style(.percent(1))
    )
  }

  /// A pace with its unit in the report's language.
  private func text(_ pace: GrowthPace) -> String {
    let number: String = pace.scale.number(ofPace: pace.value)
    let phrase: Phrase =
      switch pace.scale {
      case .linear: .paceLinear
      case .logOdds: .paceLogOdds
      case .exclusionReduction: .paceExclusion
      case .compoundGrowth: .paceCompound
      }
    return say(phrase, ["value": number])
  }

  /// The name of a scale in the report's language.
  private func phrase(for scale: GrowthScale) -> Phrase {
    switch scale {
    case .linear: .scaleLinear
    case .logOdds: .scaleLogOdds
    case .exclusionReduction: .scaleExclusion
    case .compoundGrowth: .scaleCompound
    }
  }
}
