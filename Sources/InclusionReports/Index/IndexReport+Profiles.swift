// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// The units that are looked at closely, part by part against the median.
  func profiles() throws -> ReportDocument.Section? {
    guard units.ranked.count > 1 else { return nil }
    var blocks: [ReportDocument.Block] = []
    for unit in units.profiled { blocks += try profile(of: unit) }
    return .init(say(.indexProfileTitle), blocks)
  }

  private func profile(of unit: ReportedUnits.Unit) throws -> [ReportDocument.Block] {
    var table = ResultTable(columns: [
      .init("part", say(.indexPart)), .init("value", unit.name),
      .init("rank", say(.columnRank)), .init("median", say(.indexMedianTitle)),
      .init("best", say(.indexBest)),
    ])
    let shown: [(part: ReportedPart, values: [Double?])] = profileParts.map {
      ($0, values(of: $0.name))
    }
    let style: NumberStyle = digits(shown.flatMap { $0.values.compactMap { $0 } })
    var rows: [DumbbellChart.Row] = []
    for (part, values) in shown {
      let peers: [Double] = units.ranked.compactMap { values[$0.row] }
      let place = place(of: unit, in: values)
      let middle: Double? = median(peers)
      table.append([
        .text(indented(part.name, by: part.depth - 1)), .number(place?.value, style),
        .number(place.map { Double($0.rank) }, .ordinal), .number(middle, style),
        .number(peers.max(), style),
      ])
      rows.append(.init(part.name, from: ChartEstimate(place?.value), to: ChartEstimate(middle)))
    }
    let title: String = say(.indexProfileChart, ["name": unit.name]) + inYear
    let chart = try DumbbellChart(
      heading(title, unit: say(.indexUnitNormalized)),
      rows: rows,
      from: unit.name,
      to: say(.indexMedian),
      order: .given,
      style: self.style(style)
    )
    var blocks: [ReportDocument.Block] = [.paragraph(standing(of: unit))]
    if let sentence = extremes(of: unit) { blocks.append(.paragraph(sentence)) }
    blocks.append(.exhibit(Exhibit(chart, table, caption: title, source: source)))
    return blocks
  }

  /// The indicators, as given, on which a unit ranks best and worst; nil if there are few.
  private func extremes(of unit: ReportedUnits.Unit) -> String? {
    guard let profile = try? scores.profile(of: unit.unit, year: units.year),
      profile.places.count > 3
    else { return nil }
    let count: Int = profile.places.count > 5 ? 3 : 1
    let places: (_ places: [UnitProfile.Place]) -> String = { places in
      list(
        places.map { place in
          say(
            .indexPlaceOf,
            ["part": place.indicator, "rank": whole(place.rank), "count": whole(place.ranked)]
          )
        }
      )
    }
    let (best, worst) = (profile.strengths(count), profile.weaknesses(count))
    guard let first = best.first, let last = worst.first, first.rank < last.rank else { return nil }
    return say(
      .indexIndicatorExtremes,
      ["name": unit.name, "best": places(best), "worst": places(worst)]
    )
  }
}
