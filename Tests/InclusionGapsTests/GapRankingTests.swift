// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct GapRankingTests {
  /// Six villages of ten couples in each of some regions; a region's gap is as given, in tenths.
  private func survey(_ gaps: [Int]) throws -> Survey {
    var columns: (region: [String?], village: [Double], sex: [String?], account: [Double]) =
      ([], [], [], [])
    for (region, gap) in gaps.enumerated() {
      for village in 0..<6 {
        for person in 0..<20 {
          columns.region.append("r\(region)")
          columns.village.append(Double(6 * region + village))
          columns.sex.append(person < 10 ? "m" : "w")
          // Villages differ by one person, so that there is an error.
          let holders = person < 10 ? 9 - village % 2 : 9 - gap
          columns.account.append(person % 10 < holders ? 1 : 0)
        }
      }
    }
    return try Survey(
      Table([
        Column("region", texts: columns.region), Column("village", numbers: columns.village),
        Column("sex", texts: columns.sex), Column("account", numbers: columns.account),
      ]),
      design: SamplingDesign(strata: "region", clusters: ["village"])
    )
  }

  private func gaps(_ widths: [Int]) throws -> SurveyGaps {
    try survey(widths)
      .gaps(in: "account", by: "sex", from: "m", to: "w", within: ["region"])
  }

  // Men have 0.85 in every region, women 0.9 less the tenths given: gaps of 0.75, 0.05, 0.45 and
  // 0.15. The six villages of a region differ by ±0.05 among men and not among women: the error is
  // 0.05 √(6/5) / √6 = 0.0224. Šidák's multiple for 4 places and 5 degrees of freedom is
  // scipy 1.17: t.isf((1 - .95**.25)/2, 5) = 3.7913: ±0.085.
  @Test func `places far apart have one rank, places close together share a range`() throws {
    let ranking = try gaps([8, 1, 5, 2]).ranking()
    #expect(ranking.ranks.map { $0.place[0].level } == ["r0", "r2", "r3", "r1"])
    #expect(ranking.ranks.map(\.rank) == [1, 2, 3, 4])
    #expect(ranking.ranks.map(\.lower) == [1, 2, 3, 3])
    #expect(ranking.ranks.map(\.upper) == [1, 2, 4, 4])
    #expect(ranking.ranks.allSatisfy { $0.simulated == nil })
    // 0.75, 0.45 and 0.15 are 0.3 apart, 0.15 and 0.05 only 0.1: less than twice 0.085.
    #expect(try gaps([8, 1, 5, 2]).ranking(by: .ratio).ranks.map(\.rank) == [1, 2, 3, 4])
  }

  @Test func `draws from the errors agree with the joint ranges, and their seed settles them`()
    throws
  {
    let gaps = try gaps([8, 1, 5, 2])
    var generator = SeededGenerator(seed: 11)
    let ranking = try gaps.ranking(draws: 2_000, using: &generator)
    for rank in ranking.ranks {
      let drawn = try #require(rank.simulated)
      #expect(drawn.lower >= rank.lower && drawn.upper <= rank.upper, "seed 11")
      #expect(drawn.median == rank.rank, "seed 11")
    }
    // 0.1 apart with errors of 0.0224 each: they change places with probability Φ(−3.16) = 0.0008.
    #expect((ranking.ranks[2].simulated?.mean ?? 0) - 3 < 0.01, "seed 11")
    var again = SeededGenerator(seed: 11)
    #expect(try gaps.ranking(draws: 2_000, using: &again) == ranking)
  }

  @Test func `equal gaps share the lower rank, and every place can have any`() throws {
    let ranking = try gaps([3, 3, 3]).ranking()
    #expect(ranking.ranks.allSatisfy { $0.rank == 1 && $0.lower == 1 && $0.upper == 3 })
    var generator = SeededGenerator(seed: 4)
    let drawn = try gaps([3, 3, 3]).ranking(draws: 6_000, using: &generator).ranks
    // Each rank with probability 1/3: the mean is 2, its error √(2/3 / 6000) = 0.011.
    #expect(drawn.allSatisfy { (($0.simulated?.mean ?? 0) - 2).magnitude < 0.05 }, "seed 4")
  }

  @Test func `a place without an error can have any rank`() throws {
    // Places of one market have no degrees of freedom.
    let gaps = try MarketSurvey.survey()
      .gaps(in: "account", by: "language", from: "spanish", to: "quechua", within: ["market"])
    let ranking = try gaps.ranking()
    let count = ranking.ranks.count
    #expect(ranking.ranks.allSatisfy { $0.lower == 1 && $0.upper == count })
  }

  @Test func `a ranking takes two places`() throws {
    let one = try MarketSurvey.survey()
      .gaps(in: "account", by: "language", from: "spanish", to: "quechua")
    #expect((#expect(throws: GapError.self) { try one.ranking() })?.code == .tooFewGroups)
    let two = try gaps([1, 2])
    #expect(
      (#expect(throws: GapError.self) { try two.ranking(level: "x") })?.code == .unknownLevel
    )
  }
}
