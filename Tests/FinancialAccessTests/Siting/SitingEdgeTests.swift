// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import Foundation
import TestSupport
import Testing

@Suite("Requests for new points that cannot be answered say why")
struct SitingEdgeTests {
  private func code(
    _ candidates: [SitingCandidate]? = nil,
    adding count: Int? = 1,
    reaching limit: Double? = 1.2 * Line.hundredth,
    aim: SitingAim = .reach,
    limits: SitingLimits = SitingLimits(),
    method: SitingMethod = .greedy()
  ) throws -> (AccessError.Code?, String) {
    let line = try Line.villages()
    let error = #expect(throws: AccessError.self) {
      try line.network.proposal(
        for: line.places,
        among: candidates ?? line.candidates,
        adding: count,
        reaching: limit,
        aim: aim,
        limits: limits,
        method: method
      )
    }
    return (error?.code, error?.description ?? "")
  }

  @Test("Numbers, budgets and distances that make no sense")
  func numbers() throws {
    #expect(try code(adding: 5).0 == .candidatesTooFew)
    #expect(try code(adding: 5).1.contains("only 4 candidates"))
    #expect(try code(adding: 0).0 == .argumentOutOfRange)
    #expect(try code(adding: nil).0 == .argumentOutOfRange)
    #expect(try code(reaching: nil).0 == .argumentOutOfRange)
    #expect(try code(reaching: -1).0 == .costOutOfRange)
    #expect(try code(reaching: .nan).0 == .costOutOfRange)
    #expect(try code(limits: SitingLimits(budget: .nan)).0 == .budgetOutOfRange)
    #expect(try code(limits: SitingLimits(budget: -1)).0 == .budgetOutOfRange)
    // The cheapest costs 1.
    #expect(try code(limits: SitingLimits(budget: 0.5)).0 == .budgetOutOfRange)
    #expect(try code(aim: .meanDistance(beyond: 0)).0 == .costOutOfRange)
  }

  @Test("Quotas that cannot be met name the group")
  func quotas() throws {
    func quota(_ quotas: [SitingQuota], budget: Double? = nil) throws -> (AccessError.Code?, String)
    {
      try code(adding: 2, limits: SitingLimits(budget: budget, quotas: quotas))
    }
    #expect(try quota([SitingQuota("east", atLeast: 3)]).0 == .quotaUnmeetable)
    #expect(try quota([SitingQuota("east", atLeast: 3)]).1.contains("'east'"))
    #expect(try quota([SitingQuota("east", atLeast: -1)]).0 == .quotaUnmeetable)
    #expect(try quota([SitingQuota("east", atLeast: 2, atMost: 1)]).0 == .quotaUnmeetable)
    let both = [SitingQuota("east", atLeast: 2), SitingQuota("west", atLeast: 1)]
    #expect(try quota(both).0 == .quotaUnmeetable)
    #expect(try quota([SitingQuota("east"), SitingQuota("east")]).0 == .quotaUnmeetable)
    #expect(try quota([SitingQuota("eest", atMost: 1)]).0 == .unknownIdentifier)
    #expect(try quota([SitingQuota("eest", atMost: 1)]).1.contains("near it: east"))
    #expect(try quota([SitingQuota("west", atLeast: 2)], budget: 4).0 == .quotaUnmeetable)
    #expect(
      try quota([SitingQuota("east", atMost: 0), SitingQuota("west", atMost: 0)]).0
        == .nothingToGain
    )
  }

  @Test("Candidates that are none, are listed twice, have no place or no cost")
  func candidates() throws {
    let here = try Line.location(10)
    #expect(try code([]).0 == .empty)
    let one = SitingCandidate(id: "one", location: here)
    #expect(try code([one, one]).0 == .duplicateIdentifier)
    #expect(try code([SitingCandidate(id: "one", location: nil)]).0 == .locationMissing)
    for cost in [0, -1, Double.nan, .infinity] {
      let bad = SitingCandidate(id: "one", location: here, cost: cost)
      #expect(try code([bad]).0 == .budgetOutOfRange)
    }
    #expect(try code([one], limits: SitingLimits(excluding: ["one"])).0 == .empty)
    #expect(try code([one], limits: SitingLimits(excluding: ["two"])).0 == .unknownIdentifier)
    // Latitude and longitude in each other's place.
    let swapped = SitingCandidate(
      id: "one",
      location: try Location(latitude: 40, longitude: 0.1)
    )
    #expect(try code([swapped]).0 == .nothingToGain)
  }

  @Test("Nothing to gain: everybody is reached, or no candidate is near")
  func nothing() throws {
    #expect(try code(reaching: 60).0 == .nothingToGain)
    #expect(try code(reaching: 60).1.contains("already"))
    let far = SitingCandidate(id: "far", location: try Line.location(5000))
    #expect(try code([far]).0 == .nothingToGain)
    #expect(try code([far]).1.contains("'place 1'"))
    #expect(try code([far], aim: .worstDistance()).0 == .nothingToGain)
    // Only urban people live near candidate 1, and they are ahead.
    let urban = SitingCandidate(id: "urban", location: try Line.location(20))
    let aim = SitingAim.gap(from: "urban", to: "rural", in: "area")
    for method in [SitingMethod.greedy(), .exact()] {
      #expect(try code([urban], aim: aim, method: method).0 == .nothingToGain)
    }
    #expect(try code(aim: .gap(from: "urban", to: "urban", in: "area")).0 == .argumentOutOfRange)
    #expect(try code(aim: .gap(from: "urban", to: "jungle", in: "area")).0 == .unknownIdentifier)
    #expect(try code(aim: .gap(from: "urban", to: "rural", in: "zone")).0 == .unknownIdentifier)
  }

  @Test("Travel times come from a table, in any order; who has none needs a distance to count with")
  func travelTimes() throws {
    let folder = try ScratchFolder()
    let times = """
      place 0,point 0,5
      place 3,new,10
      place 1,new,30
      place 2,other,20
      place 1,other,25
      """
    let places = try Line.villages().places
    let network = try AccessNetwork([AccessPoint(id: "point 0", kind: .agent, location: nil)])
    let candidates = ["new", "other"].map { SitingCandidate(id: $0, location: nil) }
    func proposal(_ rows: [String], _ aim: SitingAim) throws -> SitingProposal {
      let text = (["from,to,cost"] + rows).joined(separator: "\n") + "\n"
      let path = try folder.write("times.csv", text)
      return try network.proposal(
        for: places,
        among: candidates,
        adding: 1,
        reaching: 25,
        aim: aim,
        costs: .table(CostTable(URL(fileURLWithPath: path)))
      )
    }
    let rows = times.split(separator: "\n").map(String.init)
    let first = try proposal(rows, .reach)
    // Within 25 minutes the new one reaches 150, the other 80 + 100.
    #expect(first.steps.map(\.candidate.id) == ["other"])
    #expect(first.gain == 180)
    #expect(first.steps.map(\.reached) == [680])
    #expect(try proposal(rows.reversed(), .reach) == first)
    let error = #expect(throws: AccessError.self) { try proposal(rows, .meanDistance()) }
    #expect(error?.description.contains("beyond") == true)
    // 60 minutes count: the new one saves 150·50 + 100·30 = 10500, the other 80·40 + 100·35 = 6700.
    let mean = try proposal(rows, .meanDistance(beyond: 60))
    #expect(mean.steps.map(\.candidate.id) == ["new"])
    #expect(abs(mean.gain - 10500.0 / 930) < 1e-12)
    let known = try AccessNetwork([AccessPoint(id: "new", kind: .agent, location: nil)])
    let twice = #expect(throws: AccessError.self) {
      try known.proposal(
        for: places,
        among: candidates,
        adding: 1,
        reaching: 25,
        costs: .table(CostTable(URL(fileURLWithPath: "none")))
      )
    }
    #expect(twice?.code == .duplicateIdentifier)
  }
}
