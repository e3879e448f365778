// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// What weights and means do to ranks: the 23 countries of the Handbook's worked example under seven
// ways of weighing and under nine ways of combining. Two pictures go to the folder that is named.

import FinancialInclusion
import InclusionReports

let table = try Dataset.technologyAchievement23.table()
let indicators = [
  "patents", "royalties", "internetHosts", "technologyExports", "logTelephones", "logElectricity",
  "schooling", "university",
]
let folder = try OutputFolder(path: CommandLine.arguments.dropFirst().first ?? "Guides")

let weightings: [NodeWeighting] = [
  .given, .principalComponents(), .factorAnalysis(), .coefficientOfVariation, .entropy, .critic,
  .budgetAllocation([[11, 11, 11, 18, 10, 6, 15, 18]]),
]
try draw(
  "Weights move the middle",
  "Rank under equal weights, and under six other ways of weighing",
  weightings.map { ($0.name, try scores(.arithmeticMean, $0)) },
  to: "weights-and-ranks.svg"
)
let means: [NodeAggregation] = [
  .arithmeticMean, .geometricMean, .harmonicMean, .minimum, .copeland, .bordaCount, .kemenyYoung,
  .topsis, .taxonomicDistance,
]
try draw(
  "Means decide who is punished for a gap",
  "Rank under the arithmetic mean, and under eight other ways of combining",
  means.map { ($0.name, try scores($0, .given)) },
  to: "means-and-ranks.svg"
)

/// The index with one way of combining and one of weighing.
func scores(_ mean: NodeAggregation, _ weighting: NodeWeighting) throws -> IndexScores {
  let index = CompositeIndex(
    "Technology achievement",
    aggregation: mean,
    weighting: weighting,
    normalization: .minMax(1...100)
  ) { for name in indicators { Indicator(name) } }
  return try index.scores(of: table, units: "country")
}

/// A picture of the ranks under all choices, the first one marked, and what moves most.
func draw(
  _ title: String,
  _ subtitle: String,
  _ choices: [(name: String, scores: IndexScores)],
  to file: String
) throws {
  let first = choices[0].scores.ranking
  let units = first.map { record in
    let ranks = choices.map { Double($0.scores[record.unit]?.rank ?? 0) }.sorted()
    return RankIntervalChart.Unit(
      record.unit,
      rank: Double(record.rank ?? 0),
      median: ranks[ranks.count / 2],
      lower: ranks[0],
      upper: ranks[ranks.count - 1]
    )
  }
  let heading = ChartHeading(
    title,
    subtitle: subtitle,
    note: "Bars: best to worst rank. Ticks: median.",
    source: "OECD and JRC (2008), table A.2"
  )
  let chart = try RankIntervalChart(heading, units: units)
  try folder.write(chart.svg(), as: file)
  let widest = units.max { $0.upper - $0.lower < $1.upper - $1.lower }
  print(
    "\(file): \(choices.count) ways, \(widest?.name ?? "") from \(Int(widest?.lower ?? 0)) to "
      + "\(Int(widest?.upper ?? 0))"
  )
}
