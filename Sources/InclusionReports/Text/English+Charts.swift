// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What charts say of themselves.
  static let chartPhrases: [Phrase: String] = [
    .chartSource: "Source: {source}",
    .chartNoData: "no data",
    .chartRange: "{lower} to {upper}",
    .chartExtremes:
      "{count} values: highest {highestName}, {highest}; lowest {lowestName}, {lowest}.",
    .chartOneValue: "{name}: {value}.",
    .chartMissing: "Without data: {names}.",
    .chartOmittedRows: "{count} more, {lowest} to {highest}",
    .chartOmittedNote: "The first {first} and the last {last} of {count} rows are drawn.",
    .chartUnlabelledNote: "{count} of {all} are drawn without a name, for want of room.",
    .chartTarget: "Target {value}",
    .chartEquality: "equal shares",
    .chartFirstOrder: "alone",
    .chartTotalOrder: "with interactions",
    .chartInteractions: "Dark: the factor alone. Light: with its interactions.",
    .chartDifference: "Difference",
    .chartFromTo: "{name}: {fromGroup} {from}, {toGroup} {to}.",
    .chartRank: "Rank",
    .chartRankInterval: "Interval",
    .chartExisting: "Existing points: {count}",
    .chartProposed: "Proposed sites: {count}",
    .chartShapesUnmatched: "No boundary for: {names}.",
    .chartPeople: "share of people",
    .chartWithin: "{name}: {share} within {distance}.",
    .chartCorrelations:
      "{count} variables. Strongest: {first} and {second}, {value}.",
    .chartPoints: "{name}: {first} to {last}.",
  ]
}
