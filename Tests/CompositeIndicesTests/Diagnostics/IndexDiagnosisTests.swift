// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

@Suite struct IndexDiagnosisTests {
  private func table() throws -> Table {
    try Table([
      Column("unit", texts: ["A", "B", "C", "D", "E", "F"]),
      Column("a", numbers: [1, 2, 3, 4, 5, 6]), Column("twin", numbers: [1, 2, 3, 4, 5, 7]),
      Column("cost", numbers: [1, 2, 4, 3, 6, 5]), Column("d", numbers: [3, 1, 4, 1, 5, 9]),
      Column("same", numbers: [2, 2, 2, 2, 2, 2]),
    ])
  }

  @Test func `twins, wrong directions and weights are told`() throws {
    var index = CompositeIndex("Inclusion") {
      Dimension("Access", weight: 3) {
        Indicator("a")
        Indicator("twin")
        Indicator("cost", direction: .lowerIsBetter)
      }
      Dimension("Usage") { Indicator("d") }
    }
    index.normalization = .minMax(0...1)
    let found = try index.scores(of: table(), units: "unit").diagnosis(of: table())
    #expect(
      found.weights.map(\.name) == ["a", "twin", "cost", "d", "Access", "Usage", "Inclusion"]
    )
    #expect(near(found.weights.map(\.effectiveWeight), [0.25, 0.25, 0.25, 0.25, 0.75, 0.25, 1]))
    let third = 1.0 / 3
    let shares: [Double] = [third, third, third, 1, 0.75, 0.25, 1]
    #expect(near(found.weights.map(\.weight), shares))
    #expect(found.weights.last?.importance == nil)
    let kinds = Set(found.warnings.map(\.kind))
    #expect(kinds.isSuperset(of: [.redundancy, .opposition, .againstDimension]))
    #expect(found.warnings.contains { $0.parts == ["cost", "Access"] })
    // A dimension of one indicator has nothing to share.
    #expect(found.dimensions.map(\.name) == ["Access", "Inclusion"])
    #expect(found.correlations.map(\.level) == [1, 1, 1, 2, 2, 2])
    #expect(found.samplingAdequacy.keys.sorted() == ["a", "cost", "twin"])
    #expect(found.indicators.map(\.name) == ["a", "twin", "cost", "d"])
  }

  @Test func `what is not defined is nil, with a reason`() throws {
    var index = CompositeIndex("Inclusion") {
      Indicator("a")
      Indicator("same")
    }
    index.normalization = .none
    let found = try index.scores(of: table(), units: "unit").diagnosis()
    #expect(found.dimensions.first?.adequacy == nil)
    #expect(found.dimensions.first?.components == nil)
    #expect(found.notes.contains { $0.contains("'same'") })
    #expect(found.indicators.last?.flags.contains(.constant) == true)
  }

  @Test func `a unit knows where it stands`() throws {
    var index = CompositeIndex("Inclusion") {
      Indicator("a")
      Indicator("cost", direction: .lowerIsBetter)
    }
    index.normalization = .minMax(0...1)
    let profile = try index.scores(of: table(), units: "unit").profile(of: "B")
    #expect(profile.places.map(\.rank) == [5, 2])
    #expect(profile.strengths(1).map(\.indicator) == ["cost"])
  }
}
