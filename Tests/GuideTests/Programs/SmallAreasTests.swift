// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import TestSupport
import Testing

@Suite("The code of the guide to small areas")
struct SmallAreasTests {
  @Test("The areas of the guide that stay referential")
  func referential() throws {
    let folder = try ScratchFolder()
    let file = try Guide.named("SmallAreas").write("departments.csv", to: folder)
    let table = try Table(csv: file)
    let names = try table.texts("area").map { $0 ?? "" }
    let shares = try table.numbers("share")
    let variances = try table.numbers("variance")
    let model = try FayHerriotModel(
      areas: names,
      directEstimates: shares,
      samplingVariances: variances,
      explainedBy: [table.column("agents"), table.column("region")]
    )
    let fit = try model.fit(.restrictedMaximumLikelihood)
    let referential = fit.areas.filter { !PrecisionLimit.inei.allows($0) }.map(\.area)
    // The guide says that H can be printed and M cannot.
    #expect(referential.contains("M") && !referential.contains("H"))
  }
}
