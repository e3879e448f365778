// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// How sharp the gap in accounts between men and women is, from the weighted cells of the wave
  /// of 2021.
  func genderGapWithError() throws -> String {
    let table = try Dataset.findex2021Cells.table()
    let cells = try table.filter(Condition("code == PER"))
    let groups = try cells.texts("group")
    let people = try cells.numbers("respondents")
    let sums = try cells.numbers("sumOfWeights")
    let squares = try cells.numbers("sumOfSquaredWeights")
    let accounts = try cells.numbers("publishedAccount")
    func rate(of group: String) throws -> (rate: PublishedRate, people: Double) {
      guard let row = groups.firstIndex(of: group) else {
        throw ReportError(
          .evidenceMissing,
          culprit: group,
          "The cells of Findex 2021 hold no row of '\(group)' for Peru."
        )
      }
      // Kish: weights that differ leave a sample with the precision of a smaller one.
      let effective = sums[row] * sums[row] / squares[row]
      return (
        try PublishedRate(Share(accounts[row]), effectiveSampleSize: effective), people[row]
      )
    }
    let (men, women) = (try rate(of: "men"), try rate(of: "women"))
    let gap = try RateGap(from: men.rate, to: women.rate)
    let difference = gap.estimate(of: .difference)
    let relative = gap.estimate(of: .relativeGap)
    func text(_ estimate: GapEstimate, _ value: Double?) -> String {
      value.map(estimate.measure.text) ?? ""
    }
    return say(
      .accountError,
      [
        "people": NumberStyle.count.text(men.people + women.people),
        "points": text(difference, difference.value),
        "lower": text(difference, difference.interval?.lower),
        "upper": text(difference, difference.interval?.upper),
        "relative": text(relative, relative.value),
        "relativeLower": text(relative, relative.interval?.lower),
        "relativeUpper": text(relative, relative.interval?.upper),
      ]
    )
  }
}
