// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionData
import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite("The weighted cells of Findex 2021 and what is published of them")
struct FindexCellTests {
  @Test("shares of women and men, and the gap between them, in every economy")
  func gaps() throws {
    let table = try Dataset.findex2021Cells.table()
    let economies = try table.texts("code")
    let groups = try table.texts("group")
    let sums = try table.numbers("sumOfWeights")
    let weighted = try table.numbers("weightedAccount")
    let published = try table.numbers("publishedAccount")
    func row(_ economy: String, _ group: String) -> Int? {
      economies.indices.first { economies[$0] == economy && groups[$0] == group }
    }
    var compared = 0
    for economy in Set(economies.compactMap { $0 }) {
      guard let men = row(economy, "men"), let women = row(economy, "women"),
        ![men, women].contains(where: { published[$0].isNaN || weighted[$0].isNaN })
      else { continue }
      func rate(_ row: Int) throws -> PublishedRate {
        PublishedRate(try Share(min(1, weighted[row] / sums[row])))
      }
      let gap = try RateGap(from: rate(men), to: rate(women))
      // Both shares are published in percent with two decimals: half a unit each.
      let printed = published[men] - published[women]
      #expect(abs(gap.difference.value.value - printed) <= 1e-4 + 1e-9, "\(economy)")
      compared += 1
    }
    // The file of June 2022 publishes 123 economies; 16 were published later.
    #expect(compared == 123)
  }
}
