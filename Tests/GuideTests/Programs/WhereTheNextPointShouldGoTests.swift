// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Testing

@Suite("The code of the guide to where the next point should go")
struct WhereTheNextPointShouldGoTests {
  @Test("A proposal with a quota")
  func proposal() throws {
    let table = try Dataset.agentNetworkSynthetic.table()
    let settlements = try Places(
      table,
      id: "settlement",
      amounts: [.adults: "adults"],
      latitude: "latitude",
      longitude: "longitude",
      groups: ["area"]
    )
    let network = try AccessNetwork(
      table,
      id: "settlement",
      latitude: "latitude",
      longitude: "longitude",
      supply: "agents"
    )
    let candidates = try SitingCandidate.list(
      table.filter(Condition("agents == 0")),
      id: "settlement",
      latitude: "latitude",
      longitude: "longitude",
      group: "department"
    )
    let proposal = try network.proposal(
      for: settlements,
      among: candidates,
      adding: 20,
      reaching: 5,
      limits: SitingLimits(quotas: [SitingQuota("Puno", atMost: 2)]),
      by: "area"
    )
    let first = proposal.steps[0].candidate.id  // PUN-17
    let missed = proposal.optimalityGap  // 0 if no choice is better
    #expect(first == "PUN-17" && missed >= 0)
  }
}
