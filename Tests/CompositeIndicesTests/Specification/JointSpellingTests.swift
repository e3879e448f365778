// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Testing

@Suite struct JointSpellingTests {
  @Test(
    arguments: [
      "\"copeland\"", "\"bordaCount\"", "\"kemenyYoung\"", "\"topsis\"", "\"taxonomicDistance\"",
      "\"benefitOfTheDoubt\"",
      "{\"benefitOfTheDoubt\": {\"of\": \"score\", \"shares\": [0.1, 0.6]}}",
      "{\"benefitOfTheDoubt\": {\"of\": \"weights\", \"shares\": [0.1, 0.6]}}",
    ]
  )
  func `methods that compare units are read as they are written`(spelling: String) throws {
    let json = """
      {"name": "i", "normalization": {"method": "none"}, "aggregation": \(spelling),
       "children": [{"indicator": "a"}, {"indicator": "b"}]}
      """
    let index = try CompositeIndex(json: json)
    #expect(try CompositeIndex(json: index.json()) == index)
  }

  @Test(
    arguments: [
      "{\"benefitOfTheDoubt\": {\"shares\": [0.1]}}",
      "{\"benefitOfTheDoubt\": {\"of\": \"score\"}}",
      "{\"benefitOfTheDoubt\": {\"shares\": [0.1, 0.6]}}", "{\"copeland\": {}}",
      "{\"benefitOfTheDoubt\": {\"shares\": [0.1, 0.6], \"of\": \"all\"}}",
    ]
  )
  func `bounds that are incomplete are refused with their path`(spelling: String) {
    let json = """
      {"name": "i", "normalization": {"method": "none"}, "aggregation": \(spelling),
       "children": [{"indicator": "a"}, {"indicator": "b"}]}
      """
    do {
      _ = try CompositeIndex(json: json)
      Issue.record("\(spelling) was accepted")
    } catch {
      #expect(error.code == .invalidSpecification)
      #expect(!error.problems.isEmpty)
    }
  }
}
