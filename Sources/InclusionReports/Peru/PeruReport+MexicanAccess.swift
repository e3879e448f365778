// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// What counts for every municipality can say, worked for Mexico.
  func mexicanAccess() throws -> [ReportDocument.Block] {
    let data = try Dataset.mexicoMunicipalAccess2020.table()
    let adults = try data.numbers("adults")
    let localities: [String] = try data.texts("localityType").map { $0 ?? "" }
    let kinds: [(kind: AccessPointKind, name: Phrase, short: Phrase, counts: [Double])] = [
      (.office, .columnBranches, .shortBranches, try data.numbers("branches")),
      (.agent, .columnAgents, .shortAgents, try data.numbers("agents")),
      (.atm, .columnATMs, .shortATMs, try data.numbers("atms")),
    ]
    let inventory = try AccessInventory(
      places: try data.texts("municipalityCode").map { $0 ?? "" },
      counts: Dictionary(kinds.map { ($0.kind, $0.counts) }, uniquingKeysWith: { $1 }),
      denominators: [.adults: adults]
    )
    let totals = try inventory.grouped(by: localities).densities(per: .adults(100_000)).records
      .filter { $0.kind == nil }
      .sorted { $0.access.density.value < $1.access.density.value }
    guard let lowest = totals.first, let highest = totals.last else {
      throw ReportError(.evidenceMissing, culprit: "Mexico", "There are no municipalities.")
    }
    var table = ResultTable(columns: [
      .init("locality", say(.columnLocality)), .init("points", say(.columnPoints)),
      .init("adults", say(.columnAdults)), .init("density", say(.columnPerAdults)),
      .init("interval", say(.columnInterval)),
    ])
    var bars: [RankedBarChart.Bar] = []
    for total in totals {
      let (density, ends) = (total.access.density.value, total.access.interval)
      table.append([
        .text(locality(total.place)), .count(total.access.count),
        .number(total.access.denominator, .count), .number(density, .decimal(1)),
        interval(ends, .decimal(1)),
      ])
      bars.append(
        .init(locality(total.place), ChartEstimate(density, lower: ends.lower, upper: ends.upper))
      )
    }
    let chart = try RankedBarChart(
      heading(.mexicoChart, unit: .accessUnit, source: .sourceMexico),
      bars: bars,
      order: .given,
      style: style(.decimal(1))
    )
    let words: [String: String] = [
      "municipalities": NumberStyle.count.text(Double(localities.count)),
      "lowest": NumberStyle.decimal(1).text(lowest.access.density.value),
      "highest": NumberStyle.decimal(1).text(highest.access.density.value),
    ]
    return [
      .paragraph(say(.accessMexicoIntroduction, words)),
      .exhibit(
        Exhibit(
          chart,
          table,
          caption: say(.accessMexicoCaption),
          source: source(.sourceMexico)
        )
      ),
    ] + (try inequality(of: kinds.map { ($0.name, $0.short, $0.counts) }, over: adults))
  }

  /// A type of locality, which the data name in Spanish.
  private func locality(_ name: String) -> String { say.term(name) }

  /// How unequally points are spread over the adults of the municipalities.
  private func inequality(
    of kinds: [(name: Phrase, short: Phrase, counts: [Double])],
    over adults: [Double]
  ) throws -> [ReportDocument.Block] {
    var table = ResultTable(columns: [
      .init("kind", say(.columnKind)), .init("points", say(.columnPoints)),
      .init("gini", say(.columnGini)),
    ])
    var curves: [ConcentrationChart.Curve] = []
    var indices: [String] = []
    for (name, short, counts) in kinds {
      let densities: [Double] = zip(counts, adults).map { $1 > 0 ? $0 / $1 : 0 }
      let curve = try LorenzCurve(WeightedValues(densities, weights: adults))
      let gini: String = NumberStyle.decimal(2).text(curve.index)
      indices.append(gini)
      table.append([
        .text(say(name)), .number(counts.reduce(0, +), .count),
        .number(curve.index, .decimal(3)),
      ])
      curves.append(
        .init(
          say(.inequalityCurve, ["kind": say(short), "gini": gini]),
          points: PeruReport.outline(curve)
        )
      )
    }
    let chart = try ConcentrationChart(
      heading(.inequalityChart, source: .sourceMexico),
      curves: curves,
      xTitle: say(.inequalityAcross),
      yTitle: say(.inequalityUp),
      style: style(.percent(0))
    )
    let words: [String: String] = [
      "branches": indices[0], "agents": indices[1], "atms": indices[2],
    ]
    return [
      .paragraph(say(.inequalitySentence, words)),
      .exhibit(
        Exhibit(
          chart,
          table,
          caption: say(.inequalityCaption),
          source: source(.sourceMexico)
        )
      ),
    ]
  }

  /// As many points of a curve as can be seen.
  private static func outline(_ curve: LorenzCurve) -> [CurvePoint] {
    let last: Int = curve.populationShares.count - 1
    let step: Int = max(1, last / 200)
    let kept: [Int] = Array(stride(from: 0, to: last, by: step)) + [last]
    return kept.map { CurvePoint(curve.populationShares[$0], curve.valueShares[$0]) }
  }
}
