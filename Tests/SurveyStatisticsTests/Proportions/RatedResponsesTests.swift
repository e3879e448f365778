// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Testing

@Suite struct RatedResponsesTests {
  @Test func `thirty-three answers are scored by hand`() throws {
    // (11 + 13) / 33 = 24/33; (2 + 4) / 33 = 6/33; net 18/33; mean (2 + 8 + 9 + 44 + 65) / 33.
    let responses = try RatedResponses(counts: [2, 4, 3, 11, 13])
    #expect(responses.total == 33)
    #expect(try responses.top().value == 24.0 / 33)
    #expect(try responses.bottom().value == 6.0 / 33)
    #expect(abs(try responses.net().value - 18.0 / 33) < 1e-16)
    #expect(responses.mean == 128.0 / 33)
    #expect(try responses.top(1).value == 13.0 / 33)
    #expect(abs(responses.distribution.map(\.value).reduce(0, +) - 1) < 1e-15)
  }

  @Test func `turning the scale round turns the sign of the net score`() throws {
    let counts = [7, 0, 1, 12]
    let there = try RatedResponses(counts: counts)
    let back = try RatedResponses(counts: counts.reversed())
    #expect(try there.net().value == -back.net().value)
    #expect(abs(there.mean + back.mean - 5) < 1e-15)
  }

  @Test func `a scale without answers, a negative count and too many levels are errors`() throws {
    #expect(throws: SurveyError.self) { try RatedResponses(counts: []) }
    #expect(throws: SurveyError.self) { try RatedResponses(counts: [5]) }
    #expect(throws: SurveyError.self) { try RatedResponses(counts: [0, 0, 0]) }
    #expect(throws: SurveyError.self) { try RatedResponses(counts: [3, -1]) }
    #expect(throws: SurveyError.self) { try RatedResponses(counts: [.max, .max]) }
    let three = try RatedResponses(counts: [1, 2, 3])
    #expect(throws: SurveyError.self) { try three.net() }
    #expect(throws: SurveyError.self) { try three.top(4) }
    #expect(throws: SurveyError.self) { try three.bottom(0) }
    #expect(abs(try three.net(1).value - 2.0 / 6) < 1e-16)
  }
}
