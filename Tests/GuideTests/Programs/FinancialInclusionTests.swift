// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the library's page")
struct FinancialInclusionTests {
  @Test("The gap prints as the page says")
  func gap() throws {
    var printed: [String] = []
    func print(_ words: Any) { printed.append("\(words)") }
    let gap = try RateGap(
      from: PublishedRate(Share(percent: 62.32), effectiveSampleSize: 306),
      to: PublishedRate(Share(percent: 53.03), effectiveSampleSize: 460)
    )
    print(gap.difference)  // 9.3 pp (2.1 pp to 16.2 pp)
    #expect(printed == ["9.3 pp (2.1 pp to 16.2 pp)"])
  }
}
