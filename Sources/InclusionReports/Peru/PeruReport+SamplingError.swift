// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// How sharp the gap in accounts between men and women is, from the weighted cells of the wave
  /// of 2021.
  func genderGapWithError() throws -> String {
    let gap = try RateGap(
      from: cells.rate(.account, of: "men"),
      to: cells.rate(.account, of: "women")
    )
    let people: Double = try cells.people("men") + cells.people("women")
    let difference = gap.estimate(of: .difference)
    let relative = gap.estimate(of: .relativeGap)
    func text(_ estimate: GapEstimate, _ value: Double?) -> String {
      value.map(estimate.measure.text) ?? ""
    }
    return say(
      .accountError,
      [
        "people": NumberStyle.count.text(people),
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
