// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the guide to survey design")
struct SurveyDesignTests {
  @Test("A domain and replicates of the guide's design")
  func design() throws {
    let adults = try Survey(
      Dataset.enahoLikeSynthetic.table(),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    let share = try adults.share(of: "digital")  // 31.9 % (29.7 % to 34.1 %)

    // A domain keeps the design.
    let rural = try adults.restricted(to: "area", equals: "rural")
    let ruralShare = try rural.share(of: "digital")

    // Replicates made from the design.
    let replicated = try adults.replicated(with: .stratifiedJackknife)
    let again = try replicated.share(of: "digital")
    #expect("\(share)" == "31.9 % (29.7 % to 34.1 %)")
    #expect(ruralShare.value.value < share.value.value && again.value == share.value)
  }
}
