// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import Microdata
import Testing

@Suite("The code of the guide for users of Stata")
struct ComingFromStataTests {
  /// The made-up survey as a Stata file: Tests/ReferenceTests/recipes/guide_fixture.py.
  private let file = Guide.package.appending(path: "Tests/GuideTests/Fixtures/adults.dta")

  @Test("A Stata file gives the gap of the bundled data")
  func gap() throws {
    let adults = try Survey(
      Table(microdata: file),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    let shares = try adults.shares(of: ["cuenta"], by: ["sexo"])
    let gap = try shares.contrast(.difference, from: 0, to: 1)  // lincom
    let ratio = try shares.contrast { $0[1] / $0[0] }  // nlcom
    let bundled = try Survey(Dataset.enahoLikeSynthetic.table(), design: adults.design)
      .gap(in: "cuenta", by: "sexo", from: "hombre", to: "mujer")
    #expect(gap.value.value == bundled.difference.value)
    let men = shares.records[0].estimate.value.value
    #expect(abs(ratio.value.value - (1 - gap.value.value / men)) < 1e-12)
  }
}
