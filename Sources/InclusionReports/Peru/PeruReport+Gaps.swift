// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// How wide the gaps are, wave by wave, in points and in relative terms.
  func gaps() throws -> ReportDocument.Section {
    var blocks: [ReportDocument.Block] = [
      .paragraph(say(.accountIntroduction)),
      .exhibit(
        try gapExhibit(
          from: ("men", .columnMen),
          to: ("women", .columnWomen),
          title: .gapChart,
          caption: .gapCaption
        )
      ),
    ]
    for change in try genderGaps().changes() where change.disagrees {
      blocks += scaleDisagreement(change).map(ReportDocument.Block.paragraph)
    }
    blocks += [
      .paragraph(try genderGapWithError()), .note(say(.accountNote)),
      .exhibit(
        try gapExhibit(
          from: ("richest60", .columnRichest),
          to: ("poorest40", .columnPoorest),
          title: .incomeChart,
          caption: .incomeCaption
        )
      ),
    ]
    return .init(say(.gapTitle), blocks + (try connections()))
  }

  /// The rates of two groups and the gap between them, wave by wave, on two scales.
  private func gapExhibit(
    from reference: (group: String, name: Phrase),
    to comparison: (group: String, name: Phrase),
    title: Phrase,
    caption: Phrase
  ) throws -> Exhibit {
    var table = ResultTable(columns: [
      .init("year", say(.columnYear)),
      .init("from", say(reference.name)), .init("to", say(comparison.name)),
      .init("difference", say(.columnDifference)),
      .init("relativeGap", say(.columnRelativeGap)),
    ])
    var rows: [DumbbellChart.Row] = []
    for wave in waves {
      let from: Share = try wave.account(of: reference.group)
      let to: Share = try wave.account(of: comparison.group)
      rows.append(
        .init("\(wave.year)", from: ChartEstimate(from.value), to: ChartEstimate(to.value))
      )
      table.append([
        .number(Double(wave.year), .ordinal),
        .number(from.value, .percent(1)), .number(to.value, .percent(1)),
        .number((from - to).value, .points(1)),
        .number(GapMeasure.relativeGap.value(from: from, to: to), .percent(1)),
      ])
    }
    let chart = try DumbbellChart(
      heading(title, unit: .ownershipUnit, source: .sourceFindex),
      rows: rows,
      from: say(reference.name),
      to: say(comparison.name),
      order: .given,
      style: style(.percent(1))
    )
    return Exhibit(chart, table, caption: say(caption), source: source(.sourceFindex))
  }

  /// The gap between men and women in every wave, each wave taken as precise as that of 2021.
  func genderGaps() throws -> GapSeries {
    let sizes: (men: Double, women: Double) = (
      try cells.effectiveSize("men"), try cells.effectiveSize("women")
    )
    return try GapSeries(
      waves.map { wave in
        let men = try PublishedRate(wave.account(of: "men"), effectiveSampleSize: sizes.men)
        let women = try PublishedRate(wave.account(of: "women"), effectiveSampleSize: sizes.women)
        return GapWave(Double(wave.year), try RateGap(from: men, to: women))
      }
    )
  }

  /// The sentences on a step in which points and relative gap moved apart, and how sure that is.
  func scaleDisagreement(_ change: GapChange) -> [String] {
    func values(_ measure: GapMeasure) -> (before: GapEstimate, after: GapEstimate)? {
      guard let before = change.before.first(where: { $0.measure == measure }),
        let after = change.after.first(where: { $0.measure == measure })
      else { return nil }
      return (before, after)
    }
    func text(_ estimate: GapEstimate, _ value: Double?) -> String {
      value.map(estimate.unit.text) ?? ""
    }
    guard let points = values(.difference), let relative = values(.relativeGap) else { return [] }
    let widened: Bool = (change.difference.value ?? 0) > 0
    var sentences: [String] = [
      say(
        widened ? .pointsWidenedRelativeNarrowed : .pointsNarrowedRelativeWidened,
        [
          "from": change.first, "to": change.second,
          "points1": text(points.before, points.before.value),
          "points2": text(points.after, points.after.value),
          "relative1": text(relative.before, relative.before.value),
          "relative2": text(relative.after, relative.after.value),
        ]
      )
    ]
    if let ofPoints = change.difference.interval, let relativeChange = change.relativeGap,
      let ofRelative = relativeChange.interval
    {
      sentences.append(
        say(
          isIndistinct(change) ? .changeIndistinct : .changeIntervals,
          [
            "pointsLower": text(change.difference, ofPoints.lower),
            "pointsUpper": text(change.difference, ofPoints.upper),
            "relativeLower": text(relativeChange, ofRelative.lower),
            "relativeUpper": text(relativeChange, ofRelative.upper),
          ]
        )
      )
    }
    return sentences
  }

  /// Whether neither change can be told from none at the precision of the samples.
  func isIndistinct(_ change: GapChange) -> Bool {
    guard let points = change.difference.interval, let relative = change.relativeGap?.interval
    else { return false }
    return [points, relative].allSatisfy { $0.lower <= 0 && $0.upper >= 0 }
  }

  /// The gap between men and women in one wave, in points and relative to men.
  func genderGap(in wave: FindexWave) throws -> (points: PercentagePoints, relative: Double) {
    let (men, women) = (try wave.account(of: "men"), try wave.account(of: "women"))
    guard let relative = GapMeasure.relativeGap.value(from: men, to: women) else {
      throw ReportError(
        .evidenceMissing,
        culprit: "\(wave.year)",
        "No man has an account in \(wave.year), so that a relative gap has no meaning."
      )
    }
    return (men - women, relative)
  }
}
