// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import TestSupport
import Testing

@Suite("The code of the guide for users of PySAL access")
struct ComingFromPySALAccessTests {
  @Test("Travel times of a file give what the command prints")
  func travelTimes() throws {
    let folder = try ScratchFolder()
    let guide = try Guide.named("ComingFromPySALAccess")
    let places = try Places(
      Table(csv: guide.write("tracts.csv", to: folder)),
      id: "geoid",
      amounts: [.population: "people"]
    )
    let network = try AccessNetwork(
      Table(csv: guide.write("clinics.csv", to: folder)),
      id: "clinic",
      supply: "doctors"
    )
    let file = try guide.write("costs.csv", to: folder)
    let access = try network.accessibility(
      of: places,
      by: .twoStep,
      decay: Decay(.steps([.init(10, 1), .init(30, 0.68), .init(60, 0.22)])),
      costs: .table(CostTable(file))
    )
    // North: 3 / (1200 + 0.68 · 800), south: 2 / (0.68 · 1200 + 800 + 0.22 · 400); C reaches the
    // south alone, at 0.22.
    let (north, south) = (3 / 1744.0, 2 / 1704.0)
    let expected = [north + 0.68 * south, 0.68 * north + south, 0.22 * south]
    for (value, expected) in zip(access.values, expected) {
      #expect(abs((value ?? 0) - expected) < 1e-15)
    }
  }
}
