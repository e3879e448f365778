// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Testing

@Suite struct RankConcordanceTests {
  // Eight items ranked by height and by weight: OECD and JRC (2008), Handbook, box 7.
  @Test func `agreement of two rankings of eight`() throws {
    let found = try RankConcordance(of: [[1, 2, 3, 4, 5, 6, 7, 8], [3, 4, 1, 2, 5, 7, 8, 6]])
    // Rank sums 4, 6, 4, 6, 10, 13, 15, 14 around 9: squares 25, 9, 25, 9, 1, 16, 36, 25 = 146;
    // 12 · 146 / (4 · 504).
    #expect(near(found.coefficient, 12 * 146.0 / 2016))
    #expect(near(found.chiSquare, 2 * 7 * found.coefficient))
  }

  @Test func `full agreement is one, opposite orders nothing`() throws {
    #expect(try RankConcordance(of: [[1, 2, 3], [10, 20, 30], [0, 1, 5]]).coefficient == 1)
    #expect(try RankConcordance(of: [[1, 2, 3], [3, 2, 1]]).coefficient == 0)
  }

  @Test func `ties share their ranks and are corrected for`() throws {
    let (first, second) = ([1.0, 2, 2, 4, 5], [2.0, 1, 3, 3, 3])
    let found = try RankConcordance(of: [first, second])
    // Ranks 1, 2.5, 2.5, 4, 5 and 2, 1, 4, 4, 4: sums 3, 3.5, 6.5, 8, 9 around 6: squares
    // 9 + 6.25 + 0.25 + 4 + 9 = 28.5; 12 · 28.5 / (4 · 120 − 2 · (6 + 24)).
    #expect(near(found.coefficient, 12 * 28.5 / 420))
  }

  @Test func `what does not rank is an error`() {
    #expect(throws: IndexError.self) { try RankConcordance(of: [[1, 2]]) }
    #expect(throws: IndexError.self) { try RankConcordance(of: [[1, 2], [1]]) }
    #expect(throws: IndexError.self) { try RankConcordance(of: [[1, .nan], [1, 2]]) }
    #expect(throws: IndexError.self) { try RankConcordance(of: [[1, 1], [2, 2]]) }
    #expect(throws: IndexError.self) { try RankConcordance(of: [[1], [2]]) }
  }
}
