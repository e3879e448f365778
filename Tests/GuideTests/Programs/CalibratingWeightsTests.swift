// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import TestSupport
import Testing

@Suite("The code of the guide to calibration")
struct CalibratingWeightsTests {
  @Test("The totals of the guide move the share as it says")
  func calibration() throws {
    let folder = try ScratchFolder()
    let file = try Guide.named("CalibratingWeights").write("census.csv", to: folder)
    let sample = try Survey(
      Dataset.enahoLikeSynthetic.table(),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    let census = try KnownTotals(Table(csv: file))  // file: the URL of census.csv
    let adults = try sample.calibrated(to: Calibration(census, distance: .raking))
    let share = try adults.share(of: "cuenta")  // 42.6 % (40.3 % to 44.9 %)
    #expect("\(share)" == "42.6 % (40.3 % to 44.9 %)")
  }
}
