// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// How far the ranks can be trusted.
  func trust() throws -> ReportDocument.Section? {
    guard units.ranked.count > 1 else { return nil }
    var blocks: [ReportDocument.Block] = []
    if let analysis {
      blocks.append(.paragraph(runs(analysis)))
      blocks += try rankIntervals()
      blocks += try shownOutputs.flatMap { try split($0, analysis) }
    } else {
      blocks.append(.paragraph(say(.indexNothingVaried)))
    }
    blocks += try withoutEachPart()
    return .init(say(.indexTrustTitle), blocks)
  }

  /// How many times the index was made.
  private func runs(_ analysis: SensitivityAnalysis) -> String {
    let isExact: Bool = analysis.outputs.first?.indices.basis == .everyCombination
    let words: [String: String] = [
      "confidence": confidence, "seed": "\(specification.sensitivity.seed)",
    ]
    var text: String = counted(
      analysis.runs,
      isExact ? .indexRunsExactOne : .indexRunsSampledOne,
      isExact ? .indexRunsExact : .indexRunsSampled,
      words
    )
    if analysis.failedRuns > 0 {
      text += " " + counted(analysis.failedRuns, .indexRunsFailedOne, .indexRunsFailed)
    }
    return text
  }

  private func rankIntervals() throws -> [ReportDocument.Block] {
    let shown: [Int] = units.shown
    let known: [String: RankUncertainty] = uncertainty
    let rows: [RankIntervalChart.Unit] = shown.compactMap { place in
      let unit: ReportedUnits.Unit = units.ranked[place]
      guard let rank = unit.rank, let ends = interval(of: unit) else { return nil }
      return .init(
        unit.name,
        rank: Double(rank),
        median: known[unit.unit]?.median,
        lower: Double(ends.lower),
        upper: Double(ends.upper),
        highlighted: unit.isHighlighted
      )
    }
    guard !rows.isEmpty else { return [] }
    let title: String = say(.indexIntervalChart) + inYear
    let chart = try RankIntervalChart(
      heading(
        title,
        unit: say(.indexUnitInterval, ["confidence": confidence]),
        note: excerptNote
      ),
      units: rows,
      style: style(.upTo(1))
    )
    return [
      .exhibit(Exhibit(chart, intervalTable(of: shown), caption: title, source: source))
    ]
  }

  /// Ranks with their intervals, for some places of the ranking.
  func intervalTable(of places: [Int]) -> ResultTable {
    let known: [String: RankUncertainty] = uncertainty
    return excerpt(
      [
        .init("rank", say(.columnRank)), .init("unit", unitTitle),
        .init("median", say(.indexMedianTitle)),
        .init("lower", say(.indexLower)), .init("upper", say(.indexUpper)),
      ],
      of: places
    ) { unit in
      let ends: (lower: Int, upper: Int)? = interval(of: unit)
      return [
        .number(unit.rank.map(Double.init), .ordinal), .text(unit.name),
        .number(known[unit.unit]?.median, .upTo(1)),
        .number(ends.map { Double($0.lower) }, .ordinal),
        .number(ends.map { Double($0.upper) }, .ordinal),
      ]
    }
  }

  /// The outputs whose variance is shown: the one of all ranks, or those of the highlighted units.
  var shownOutputs: [SensitivityAnalysis.Output] {
    let all: [SensitivityAnalysis.Output] = analysis?.outputs ?? []
    guard all.contains(where: { $0.unit != nil }) else { return Array(all.prefix(1)) }
    let ofYear: [SensitivityAnalysis.Output] = all.filter { $0.year == units.year }
    let asked: Set<String> = Set(units.profiled.map(\.unit))
    let chosen: [SensitivityAnalysis.Output] = ofYear.filter { asked.contains($0.unit ?? "") }
    return Array((chosen.isEmpty ? ofYear : chosen).prefix(3))
  }

  /// What an output is, as it stands in a sentence.
  func name(of output: SensitivityAnalysis.Output) -> String {
    guard let unit = output.unit else { return say(.indexOutputShift) }
    let phrase: Phrase = analysis?.output == .score ? .indexOutputScore : .indexOutputRank
    return say(phrase, ["name": units.names[unit] ?? unit])
  }

  /// The split of an output's variance.
  private func split(
    _ output: SensitivityAnalysis.Output,
    _ analysis: SensitivityAnalysis
  ) throws -> [ReportDocument.Block] {
    let words: [String: String] = ["output": name(of: output)]
    guard output.indices.variance > 0 else {
      return [.paragraph(say(.indexOutputFixed, words))]
    }
    var table = ResultTable(columns: [
      .init("factor", say(.indexChoice)), .init("first", say(.indexByItself)),
      .init("firstInterval", say(.indexIntervalTitle, ["confidence": confidence])),
      .init("total", say(.indexTogether)),
      .init("totalInterval", say(.indexIntervalTitle, ["confidence": confidence])),
    ])
    var factors: [SobolChart.Factor] = []
    for (place, name) in analysis.assumptions.enumerated() {
      let (first, total) = (output.indices.first[place], output.indices.total[place])
      table.append([
        .text(name), .number(first.value, .decimal(2)), .text(orMissing: text(first.interval)),
        .number(total.value, .decimal(2)), .text(orMissing: text(total.interval)),
      ])
      factors.append(.init(name, first: estimate(first), total: estimate(total)))
    }
    let title: String = say(.indexSplitChart, words)
    let chart = try SobolChart(
      heading(
        title,
        unit: say(.indexUnitVariance),
        note: output.indices.first.contains { $0.value < 0 } ? say(.indexSampledNote) : ""
      ),
      factors: factors,
      style: style(.decimal(2))
    )
    return [.exhibit(Exhibit(chart, table, caption: title, source: source))]
  }

  private func text(_ ends: ConfidenceInterval?) -> String? {
    ends.map { say.interval($0.lower, $0.upper, .decimal(2)) }
  }

  private func estimate(_ index: SensitivityIndex) -> ChartEstimate {
    ChartEstimate(index.value, lower: index.interval?.lower, upper: index.interval?.upper)
  }

  /// How far ranks move without each part.
  private func withoutEachPart() throws -> [ReportDocument.Block] {
    let distinct: Set<String> = Set(distinctParts.map(\.name))
    let found: [LeftOutPart] = withoutParts.filter { distinct.contains($0.part) }
    guard found.count > 1 else { return [] }
    let sorted: [LeftOutPart] = found.enumerated().sorted {
      ($1.element.meanAbsoluteRankShift, $0.offset) < ($0.element.meanAbsoluteRankShift, $1.offset)
    }.map(\.element)
    var table = ResultTable(columns: [
      .init("part", say(.indexWithoutTitle)), .init("mean", say(.indexMeanShift)),
      .init("unit", say(.indexLargestShift)), .init("from", say(.indexRankWith)),
      .init("to", say(.indexRankWithout)),
    ])
    for part in sorted.prefix(30) {
      let shift: LeftOutPart.Shift? = part.largestShift
      let when: String =
        shift?.year.flatMap { year -> String? in
          year == units.year ? nil : " (\(NumberStyle.ordinal.text(year)))"
        } ?? ""
      let rank: Int? = shift.flatMap { scores[$0.unit, year: $0.year]?.rank }
      table.append([
        .text(part.part), .number(part.meanAbsoluteRankShift, .decimal(2)),
        .text(orMissing: shift.map { (units.names[$0.unit] ?? $0.unit) + when }),
        .number(rank.map(Double.init), .ordinal),
        .number(rank.flatMap { rank in shift.map { Double(rank + $0.ranks) } }, .ordinal),
      ])
    }
    let title: String = say(.indexWithoutChart)
    let chart = try RankedBarChart(
      heading(title, unit: say(.indexUnitShift)),
      bars: sorted.prefix(30).map { .init($0.part, ChartEstimate($0.meanAbsoluteRankShift)) },
      order: .given,
      style: style(.decimal(2))
    )
    return [.exhibit(Exhibit(chart, table, caption: title, source: source))]
  }
}
