// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the guide to building an index")
struct BuildingAnIndexTests {
  @Test("The index of the guide scores Peru as it says")
  func index() throws {
    let table = try Dataset.humanDevelopment2021.table()
    let index = CompositeIndex("Human Development Index", aggregation: .geometricMean) {
      Dimension("Health") { Indicator("lifeExpectancy", goalposts: 20...85, isClamped: true) }
      Dimension("Education") {
        Indicator("expectedSchooling", goalposts: 0...18, isClamped: true)
        Indicator("meanSchooling", goalposts: 0...15, isClamped: true)
      }
      Dimension("Income") {
        Indicator("incomePerPerson", goalposts: 100...75_000, isClamped: true, transform: .log())
      }
    }
    let scores = try index.scores(of: table, units: "country")
    let rank = scores["Peru"]?.rank  // 84
    let income = try scores.values(of: "Income")  // one per country
    let normalized = scores.stage(.normalized)  // the data as they were combined
    #expect(rank == 84 && income.count == 191 && normalized.units.count == 191)
  }
}
