// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports

extension ChartSamples {
  /// Charts of rows.
  func rowCharts() throws -> [(name: String, chart: any Chart)] {
    [
      (
        "ranked-bars",
        try RankedBarChart(
          heading,
          bars: units.map { .init(names[$0], estimate($0), highlighted: $0 == 0) },
          reference: ChartReference(value(units.count / 2, 1) ?? 0, groups[0]),
          style: style
        )
      ),
      (
        "dumbbell",
        try DumbbellChart(
          heading,
          rows: units.map { .init(names[$0], from: estimate($0, 1), to: estimate($0)) },
          from: groups[0],
          to: groups[1],
          style: style
        )
      ),
      (
        "rank-intervals",
        try RankIntervalChart(
          heading,
          units: units.map { rank($0) },
          style: ChartStyle(width: style.width, numbers: .upTo(1))
        )
      ),
      (
        "sobol",
        try SobolChart(
          heading,
          factors: few.map { .init(names[$0], first: estimate($0, 1), total: estimate($0)) },
          style: style
        )
      ),
      ("waterfall", try waterfall()),
    ]
  }

  private func rank(_ index: Int) -> RankIntervalChart.Unit {
    let rank = Double(index + 1)
    let low: Double = max(1, rank - (6 * ChartSamples.noise(index)).rounded())
    return .init(
      names[index],
      rank: rank,
      median: max(low, rank - 1),
      lower: low,
      upper: rank + (6 * ChartSamples.noise(index, 1)).rounded(),
      highlighted: index == 3
    )
  }

  private func waterfall() throws -> WaterfallChart {
    let first: Double = value(0, 0) ?? 0.4
    return try WaterfallChart(
      heading,
      start: .init(first, groups[0]),
      steps: few.map { index in
        let change: Double = change(index)
        let half: Double = half(change, index, 0)
        return .init(
          names[index],
          ChartEstimate(change, lower: change - half, upper: change + half)
        )
      },
      end: groups[1],
      style: style
    )
  }
}
