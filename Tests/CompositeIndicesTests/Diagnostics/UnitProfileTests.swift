// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Testing

@Suite struct UnitProfileTests {
  @Test func `strengths come first by rank, ties share the best`() throws {
    let indicators = try IndicatorMatrix(
      columns: [[3, 2, 1], [5, 5, 1], [1, 2, 3], [1, .nan, 2]],
      names: ["agents", "accounts", "cost", "speed"]
    )
    let profile = try UnitProfile(
      ofUnit: 1,
      in: indicators,
      directions: [.higherIsBetter, .higherIsBetter, .lowerIsBetter, .higherIsBetter]
    )
    #expect(profile.places.map(\.rank) == [2, 1, 2])
    #expect(profile.places.map(\.ranked) == [3, 3, 3])
    #expect(profile.strengths(1).map(\.indicator) == ["accounts"])
    #expect(profile.weaknesses(2).map(\.indicator) == ["agents", "cost"])
    let plain = try UnitProfile(ofUnit: 2, in: indicators)
    #expect(plain.strengths(2).map(\.indicator) == ["cost", "speed"])
  }

  @Test func `directions that do not fit are an error`() {
    #expect(throws: IndexError.self) {
      try UnitProfile(
        ofUnit: 0,
        in: IndicatorMatrix(columns: [[1, 2], [2, 1]], names: ["a", "b"]),
        directions: [.higherIsBetter]
      )
    }
  }
}
