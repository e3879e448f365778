// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the guide to gaps and their units")
struct GapsAndTheirUnitsTests {
  @Test("The program prints what the guide says")
  func program() throws {
    var printed: [String] = []
    func print(_ words: Any) { printed.append("\(words)") }
    let adults = try Survey(
      Dataset("enaho-like-synthetic").table(),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    let gap = try adults.gap(in: "cuenta", by: "sexo", from: "hombre", to: "mujer")
    print(gap.difference)  // Difference 7.7 pp (3.9 pp to 11.5 pp)
    print(try gap.estimate(of: .relativeGap))  // Relative gap 16.9 % (8.9 % to 24.1 %)

    let places = try adults.gaps(
      in: "cuenta",
      by: "sexo",
      from: "hombre",
      to: "mujer",
      within: ["area"]
    )
    // Is the gap wider in towns? Rates are in the order from rural, from urban, to rural, to urban.
    print(try places.rates.contrast { ($0[1] - $0[3]) - ($0[0] - $0[2]) })
    print(try places.change(from: "rural", to: "urbano").description)

    // Every pair, the ranks, and a series of published gaps.
    var generator = SystemRandomNumberGenerator()
    let pairs = try adults.pairwiseGaps(in: "cuenta", by: ["area", "sexo"])
    print(try pairs.pairs(simultaneous: .bonferroni)[0].difference)
    print(try pairs.pairs(draws: 20_000, using: &generator)[0].difference)
    print(try places.ranking().ranks[0].place)
    #expect(printed.count == 7)
    #expect(printed.first == "Difference 7.7 pp (3.9 pp to 11.5 pp)")
    #expect(printed.dropFirst().first == "Relative gap 16.9 % (8.9 % to 24.1 %)")
  }
}
