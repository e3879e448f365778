// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension SurveyReport {
  /// The share of every outcome.
  func outcomes(_ shares: SurveyEstimates<Share>) throws -> ReportDocument.Section {
    let heading = ChartHeading(
      say(.surveyOutcomes),
      unit: say(.surveyUnit),
      source: specification.source
    )
    let rows: [(name: String, estimate: Estimate<Share>)] = shares.records.map {
      (name(of: $0), $0.estimate)
    }
    return .init(
      say(.surveyOutcomesTitle),
      [.exhibit(try shareExhibit(heading, say(.columnService), rows, order: .given))]
    )
  }

  /// What stands above intervals: `95 % interval`.
  var intervalHeading: String {
    say(.columnIntervalAt, ["confidence": confidence])
  }

  /// Bars and table of shares.
  func shareExhibit(
    _ heading: ChartHeading,
    _ firstColumn: String,
    _ rows: [(name: String, estimate: Estimate<Share>)],
    order: RankedBarChart.Order = .descending,
    reference: ChartReference? = nil
  ) throws -> Exhibit {
    var table = ResultTable(columns: [
      .init("name", firstColumn), .init("share", say(.columnShareOfAdults)),
      .init("standardError", say(.columnStandardError)),
      .init("interval", intervalHeading), .init("observations", say(.columnObservations)),
    ])
    for (name, estimate) in rows {
      table.append([
        .text(name), .number(estimate.value.value, .percent(1)),
        .number(estimate.standardError, .points(1)),
        .text(orMissing: interval(estimate.interval, .percent(1))),
        .count(estimate.observations),
      ])
    }
    let chart = try RankedBarChart(
      heading,
      bars: rows.map { .init($0.name, ChartEstimate($0.estimate)) },
      order: order,
      reference: reference,
      style: style(.percent(1))
    )
    return Exhibit(chart, table, caption: heading.title, source: source)
  }

  /// Two groups, outcome by outcome.
  func gapSection(
    _ groups: SurveyReportSpecification.Gap,
    _ gaps: [SurveyGap]
  ) throws -> ReportDocument.Section {
    let title: String = say(.surveyGapChart, ["from": groups.from.name, "to": groups.to.name])
    var table = ResultTable(columns: [
      .init("name", say(.columnService)),
      .init("from", groups.from.name), .init("to", groups.to.name),
      .init("difference", say(.columnDifference)), .init("interval", intervalHeading),
      .init("relativeGap", say(.columnRelativeGap)),
    ])
    var rows: [DumbbellChart.Row] = []
    for (outcome, gap) in zip(specification.outcomes, gaps) {
      rows.append(
        .init(
          outcome.name,
          from: ChartEstimate(gap.reference.value.value),
          to: ChartEstimate(gap.comparison.value.value)
        )
      )
      let relative: GapEstimate? = gap.estimates.first { $0.measure == .relativeGap }
      table.append([
        .text(outcome.name), .number(gap.reference.value.value, .percent(1)),
        .number(gap.comparison.value.value, .percent(1)),
        .number(gap.difference.value, .points(1)),
        .text(orMissing: interval(gap.difference.interval, .points(1))),
        .number(relative?.value, .percent(1)),
      ])
    }
    let chart = try DumbbellChart(
      ChartHeading(title, unit: say(.surveyUnit), source: specification.source),
      rows: rows,
      from: groups.from.name,
      to: groups.to.name,
      order: .given,
      style: style(.percent(1))
    )
    return .init(
      say(.gapTitle),
      [
        .paragraph(say(.surveyGapIntroduction)),
        .exhibit(Exhibit(chart, table, caption: title, source: source)),
      ]
    )
  }

  /// Every outcome, place by place.
  func placeSections(
    _ places: NamedColumn,
    _ shares: SurveyEstimates<Share>
  ) throws -> [ReportDocument.Section] {
    let byPlace = try survey.shares(
      of: specification.outcomes.map(\.column),
      by: [places.column],
      interval: .logit,
      missing: specification.missing,
      inference: inference
    )
    let blocks: [ReportDocument.Block] = try specification.outcomes.map { outcome in
      let rows = byPlace.records.filter { $0.variable == outcome.column }
        .map { (name: $0.group.first?.level ?? "", estimate: $0.estimate) }
        .sorted { $0.estimate.value.value > $1.estimate.value.value }
      let whole = shares.records.first { $0.variable == outcome.column }?.estimate.value.value
      let words: [String: String] = ["name": outcome.name, "places": places.name]
      return .exhibit(
        try shareExhibit(
          ChartHeading(
            say(.surveyPlaceChart, words),
            unit: say(.surveyUnit),
            source: specification.source
          ),
          places.name,
          rows,
          reference: whole.map { ChartReference($0, say(.surveyAll)) }
        )
      )
    }
    return [.init(say(.surveyPlaceTitle, ["places": places.name]), blocks)]
  }
}
