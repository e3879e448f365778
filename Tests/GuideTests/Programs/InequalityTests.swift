// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the guide to inequality")
struct InequalityTests {
  @Test("Ginis of a survey and of places")
  func ginis() throws {
    let adults = try Survey(
      Dataset.enahoLikeSynthetic.table(),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    let (densities, adultsOfPlace) = ([0.0, 10], [3.0, 1])
    let unequal = try adults.inequality(
      of: "ingreso",
      measures: [.gini(), .palma],
      by: ["area"],
      missing: .omit
    )
    // The rural Gini minus the urban Gini, with its error.
    let gap = try unequal.estimates.contrast(.difference, from: 0, to: 2)

    // No survey: places and their people.
    let places = try WeightedValues(densities, weights: adultsOfPlace)
    let gini = try places.value(of: .gini())
    // A quarter of the people has everything: the Lorenz curve is flat for three quarters.
    #expect((gap.standardError ?? 0) > 0 && gini == 0.75)
  }
}
