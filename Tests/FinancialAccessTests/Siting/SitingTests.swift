// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import SurveyStatistics
import Testing

@Suite("Where the next points should go, worked by hand")
struct SitingTests {
  private func ids(_ proposal: SitingProposal) -> [String] {
    proposal.steps.map { String($0.candidate.id.dropFirst("candidate ".count)) }
  }

  /// Within 1.2 hundredths: candidate 0 reaches 100 + 80, 1 reaches 150, 2 reaches 60, 3 reaches 40.
  private let reach = 1.2 * Line.hundredth

  @Test("Most people within reach: the largest gain first, each gain on top of the others")
  func reachMost() throws {
    let line = try Line.villages()
    let proposal = try line.network.proposal(
      for: line.places,
      among: line.candidates,
      adding: 2,
      reaching: reach,
      by: "area"
    )
    #expect(ids(proposal) == ["0", "1"])
    #expect(proposal.steps.map(\.gain) == [180, 150])
    // 500 live where the agent is.
    #expect(proposal.steps.map(\.reached) == [680, 830])
    #expect(proposal.gain == 330)
    // Nobody is in reach of two candidates, so that the two largest gains are the best.
    #expect(proposal.isProvenBest)
    #expect(proposal.bound >= 330)
    #expect(proposal.guarantee == 1 - 1 / 2.718281828459045)
    #expect(abs(try proposal.before.share(within: reach).value - 500.0 / 930) < 1e-12)
    #expect(abs(try proposal.after.share(within: reach).value - 830.0 / 930) < 1e-12)
    let rural = try #require(proposal.groupsAfter.first)
    #expect(abs(try rural.share(within: reach).value - 180.0 / 280) < 1e-12)
    #expect(proposal.cost == 5)
  }

  @Test("Greed alone takes the middle; an exchange and the integer programme find the pair")
  func greedIsNotBest() throws {
    let line = try Line(
      places: [
        (0, 3, "a"), (1, 2, "a"), (2, 2, "a"), (4, 2, "a"), (5, 2, "a"), (6, 3, "a"),
        (3, 1, "a"),
      ],
      points: [-90],
      candidates: [(3, 1, "x"), (1, 1, "x"), (5, 1, "x")]
    )
    func proposal(_ method: SitingMethod, _ limit: Double) throws -> SitingProposal {
      try line.network.proposal(
        for: line.places,
        among: line.candidates,
        adding: 2,
        reaching: limit * Line.hundredth,
        method: method
      )
    }
    // Within 2.1: 0 reaches 1…5: 2 + 2 + 1 + 2 + 2 = 9; 1 reaches 0…3: 3 + 2 + 2 + 1 = 8; 2 reaches
    // 3…6: 1 + 2 + 2 + 3 = 8. Greed: 9 + 3 = 12; the best: 1 and 2, all 15.
    let greedy = try proposal(.greedy(exchanges: 0), 2.1)
    #expect(ids(greedy) == ["0", "1"])
    #expect(greedy.gain == 12)
    #expect(greedy.optimalityGap >= 0.2 - 1e-9)
    let exchanged = try proposal(.greedy(), 2.1)
    #expect(exchanged.gain == 15)
    #expect(exchanged.isProvenBest)
    #expect(exchanged.notes.contains { $0.contains("1 exchange improved") })
    let exact = try proposal(.exact(), 2.1)
    #expect(ids(exact) == ["1", "2"])
    #expect(exact.steps.map(\.gain) == [8, 7])
    #expect(exact.isProvenBest)
    #expect(exact.guarantee == nil)
  }

  @Test("The shortest mean distance: people times kilometres saved")
  func meanDistance() throws {
    let line = try Line.villages()
    // From the agent at 0 to the villages: 100·10 + 80·11 + 150·20 + 60·30 + 40·50 = 8680 hundredths.
    // Candidate 1 at 20: 80·(11 − 9) + 150·20 + 60·(30 − 10) + 40·(50 − 30) = 5160; candidate 2 at
    // 30.5: 150·9.5 + 60·29.5 + 40·30.5 = 4415; 3 at 49: 60·11 + 40·49 = 2620; 0 at 10:
    // 1000 + 80·10 + 150·10 + 60·10 + 40·10 = 4300.
    let proposal = try line.network.proposal(
      for: line.places,
      among: line.candidates,
      adding: 1,
      aim: .meanDistance()
    )
    #expect(ids(proposal) == ["1"])
    #expect(abs(proposal.gain - 5160 * Line.hundredth / 930) < 1e-9)
    #expect(proposal.steps[0].reached == nil)
    let before = try #require(proposal.before.mean)
    let after = try #require(proposal.after.mean)
    #expect(abs(before - 8680 * Line.hundredth / 930) < 1e-9)
    #expect(abs(before - after - proposal.gain) < 1e-9)
    let exact = try line.network.proposal(
      for: line.places,
      among: line.candidates,
      adding: 1,
      aim: .meanDistance(),
      method: .exact()
    )
    #expect(ids(exact) == ["1"])
  }

  @Test("The shortest longest distance, with a bound that no choice undercuts")
  func worstDistance() throws {
    let line = try Line.villages()
    // With two: 1 and 3 leave 11 − 0 → 9 from 20, 10 to 30: the longest is 10; 0 and 3: 20 is 10
    // off, 30 is 19 off; 2 and 3: 20 is 9.5, 11 is 11 off; 1 and 2: 50 is 19.5 off.
    for method in [SitingMethod.greedy(), .exact()] {
      let proposal = try line.network.proposal(
        for: line.places,
        among: line.candidates,
        adding: 2,
        aim: .worstDistance(),
        method: method
      )
      #expect(Set(ids(proposal)) == ["1", "3"], "\(method)")
      #expect(abs((proposal.after.farthest ?? 0) - 10 * Line.hundredth) < 1e-9)
      #expect(abs(proposal.gain - 40 * Line.hundredth) < 1e-9)
      #expect(proposal.isProvenBest)
      #expect(proposal.guarantee == nil)
    }
  }

  @Test("The gap between urban and rural people, as near to none as it gets")
  func gap() throws {
    let line = try Line.villages()
    // Urban 500 of 650 within reach, rural none of 280: 76.9 pp. Candidate 0 brings 180 / 280 =
    // 64.3 pp; then 2 brings 21.4 (8.8 the other way), 3 brings 14.3 (1.6 the other way).
    for method in [SitingMethod.greedy(), .exact()] {
      let proposal = try line.network.proposal(
        for: line.places,
        among: line.candidates,
        adding: 3,
        reaching: reach,
        aim: .gap(from: "urban", to: "rural", in: "area"),
        method: method,
        by: "area"
      )
      #expect(Set(ids(proposal)) == ["0", "3"], "\(method)")
      let start = 500.0 / 650
      #expect(abs(proposal.gain - (start - abs(start - 220.0 / 280))) < 1e-9)
      let after = try proposal.groupsAfter[1].gap(to: proposal.groupsAfter[0], within: reach)
      #expect(abs(after.value - (start - 220.0 / 280)) < 1e-9)
    }
  }

  @Test("A budget, quotas and exclusions are kept to")
  func limits() throws {
    let line = try Line.villages()
    func proposal(
      _ limits: SitingLimits,
      _ method: SitingMethod = .greedy(),
      adding count: Int? = nil
    ) throws -> SitingProposal {
      try line.network.proposal(
        for: line.places,
        among: line.candidates,
        adding: count,
        reaching: reach,
        limits: limits,
        method: method
      )
    }
    // For 3: candidate 0 (180) costs all; 1 and one of 2 or 3 gain 150 + 60.
    for method in [SitingMethod.greedy(), .exact()] {
      let cheap = try proposal(SitingLimits(budget: 3), method)
      #expect(ids(cheap) == ["1", "2"])
      #expect(cheap.cost == 3)
    }
    #expect(try proposal(SitingLimits(budget: 3)).guarantee == (1 - 1 / 2.718281828459045) / 2)
    let east = SitingLimits(quotas: [SitingQuota("east", atLeast: 1)])
    #expect(try ids(proposal(east, adding: 2)) == ["0", "2"])
    #expect(try proposal(east, adding: 2).guarantee == 0.5)
    let west = SitingLimits(quotas: [SitingQuota("west", atMost: 1)])
    #expect(try ids(proposal(west, adding: 2)) == ["0", "2"])
    #expect(try ids(proposal(SitingLimits(excluding: ["candidate 0"]), adding: 1)) == ["1"])
    let both = SitingLimits(budget: 3, quotas: [SitingQuota("east", atLeast: 2)])
    // Both of the east cost 2, and 1 is left: nothing else costs that little.
    #expect(try ids(proposal(both)) == ["2", "3"])
  }

  @Test("No more is proposed than gains anything, unless a quota asks for it")
  func enough() throws {
    let line = try Line(
      places: [(0, 5, "a"), (10, 5, "a")],
      points: [0],
      candidates: [(10, 1, "x"), (10, 1, "y"), (30, 1, "z")]
    )
    func proposal(_ limits: SitingLimits) throws -> SitingProposal {
      try line.network.proposal(
        for: line.places,
        among: line.candidates,
        adding: 3,
        reaching: 1,
        limits: limits
      )
    }
    let plain = try proposal(SitingLimits())
    // Of two candidates in one place the first.
    #expect(ids(plain) == ["0"])
    #expect(
      plain.notes == ["1 of 3 points are proposed: no other within the limits gains anything."]
    )
    let quota = try proposal(SitingLimits(quotas: [SitingQuota("z", atLeast: 1)]))
    #expect(ids(quota) == ["0", "2"])
    #expect(quota.steps.map(\.gain) == [5, 0])
  }

  @Test("Existing shops as candidates for an upgrade")
  func upgrade() throws {
    let network = try AccessNetwork([
      AccessPoint(id: "bank", kind: .office, location: Line.location(0)),
      AccessPoint(id: "shop", kind: .other("shop"), location: Line.location(10)),
      AccessPoint(id: "kiosk", kind: .other("shop"), location: Line.location(20)),
    ])
    let line = try Line.villages()
    let shops: Set<AccessPointKind> = [.other("shop")]
    let proposal = try network.withoutSupply(of: shops).proposal(
      for: line.places,
      among: network.candidates(of: shops),
      adding: 1,
      reaching: reach
    )
    #expect(proposal.steps.map(\.candidate.id) == ["shop"])
    #expect(proposal.gain == 180)
  }
}
