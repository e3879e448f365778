// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension PeruReport {
  /// The distance that counts as reach, in kilometres.
  private static let limit: Double = 5

  /// Who is within reach of an agent and where the next should go: worked on a made-up network,
  /// because the true one is not public here.
  func reach() throws -> ReportDocument.Section {
    let table = try Dataset.agentNetworkSynthetic.table()
    let settlements = try Places(
      table,
      id: "settlement",
      amounts: [.adults: "adults"],
      latitude: "latitude",
      longitude: "longitude",
      groups: ["area", "department"]
    )
    // A settlement with agents is one point that supplies as many as it has.
    let network = try AccessNetwork(
      table,
      id: "settlement",
      kind: .all(.agent),
      latitude: "latitude",
      longitude: "longitude",
      supply: "agents"
    )
    let nearest = try network.nearest(to: settlements)
    let areas: [Reach] = try settlements.reach(nearest, by: "area")
    let everyone: [Reach] = try settlements.reach(nearest)
    guard let rural = areas.first(where: { $0.group == "rural" }),
      let urban = areas.first(where: { $0.group == "urban" }), let all = everyone.first
    else {
      throw ReportError(
        .evidenceMissing,
        culprit: "area",
        "The made-up network has no rural or no urban settlements."
      )
    }
    let best = try network.proposal(
      for: settlements,
      among: SitingCandidate.list(
        table.filter(Condition("agents == 0")),
        id: "settlement",
        latitude: "latitude",
        longitude: "longitude"
      ),
      adding: 20,
      reaching: PeruReport.limit,
      method: .exact(),
      by: "area"
    )
    let limit: String = NumberStyle.upTo(0).text(PeruReport.limit)
    let words: [String: String] = [
      "limit": limit,
      "rural": "\(try rural.share(within: PeruReport.limit))",
      "urban": "\(try urban.share(within: PeruReport.limit))",
      "gap": "\(try urban.gap(to: rural, within: PeruReport.limit))",
    ]
    return .init(
      say(.reachTitle),
      [
        .note(say(.reachMadeUp)),
        .paragraph(say(.reachSentence, words)),
        .exhibit(try coverage([(.reachUrban, urban), (.reachAll, all), (.reachRural, rural)])),
        .paragraph(try proposalSentence(best, limit: limit)),
        .exhibit(try sites(best, among: table, limit: limit)),
        .note(say(.reachNote)),
      ]
    )
  }

  /// How many adults live within which distance.
  private func coverage(_ groups: [(name: Phrase, reach: Reach)]) throws -> Exhibit {
    var table = ResultTable(
      columns: [.init("distance", say(.columnWithin))]
        + groups.map { ResultTable.Column($0.name.rawValue, say($0.name)) }
    )
    for distance in [1.0, 2, 5, 10, 20, 40] {
      let shares: [ResultCell] = try groups.map {
        .number(try $0.reach.share(within: distance).value, .percent(1))
      }
      table.append([.number(distance, .plain)] + shares)
    }
    let curves: [CoverageChart.Group] = try groups.map { name, reach in
      let points: [CurvePoint] = try (0...80).map { step in
        let distance: Double = Double(step) / 2
        return CurvePoint(distance, try reach.share(within: distance).value)
      }
      return .init(say(name), points: points)
    }
    let chart = try CoverageChart(
      heading(.reachChart, unit: .reachUnit, source: .sourceNetwork),
      groups: curves,
      distanceTitle: say(.reachDistance),
      limit: PeruReport.limit,
      style: style(.percent(0))
    )
    return Exhibit(chart, table, caption: say(.reachCaption), source: source(.sourceNetwork))
  }

  /// What the proposed agents bring.
  private func proposalSentence(_ best: SitingProposal, limit: String) throws -> String {
    func rural(_ groups: [Reach]) throws -> String {
      guard let reach = groups.first(where: { $0.group == "rural" }) else { return "–" }
      return "\(try reach.share(within: PeruReport.limit))"
    }
    return say(
      best.isProvenBest ? .reachProposalProven : .reachProposal,
      [
        "count": "\(best.steps.count)", "limit": limit,
        "gain": NumberStyle.count.text(best.gain), "bound": NumberStyle.count.text(best.bound),
        "before": try rural(best.groupsBefore), "after": try rural(best.groupsAfter),
      ]
    )
  }

  /// Where the proposed agents are, and what each brings.
  private func sites(_ best: SitingProposal, among data: Table, limit: String) throws -> Exhibit {
    let ids: [String] = try data.texts("settlement").map { $0 ?? "" }
    let departments: [String] = try data.texts("department").map { $0 ?? "" }
    let (latitudes, longitudes) = (try data.numbers("latitude"), try data.numbers("longitude"))
    let agents: [Double] = try data.numbers("agents")
    let rows: [String: Int] = Dictionary(
      zip(ids, ids.indices),
      uniquingKeysWith: { first, _ in first }
    )
    func point(_ row: Int) -> PointMap.Point {
      .init(ids[row], at: MapPoint(longitude: longitudes[row], latitude: latitudes[row]))
    }
    var table = ResultTable(columns: [
      .init("step", say(.columnSite)), .init("settlement", say(.columnSettlement)),
      .init("department", say(.columnDepartment)), .init("gain", say(.columnAdultsGained)),
    ])
    var proposed: [PointMap.Point] = []
    for step in best.steps {
      guard let row = rows[step.candidate.id] else { continue }
      proposed.append(point(row))
      table.append([
        .number(Double(step.number), .ordinal), .text(ids[row]), .text(departments[row]),
        .number(step.gain, .count),
      ])
    }
    let chart = try PointMap(
      heading(.siteChart, unit: .siteUnit, source: .sourceNetwork, ["limit": limit]),
      existing: agents.indices.filter { agents[$0] > 0 }.map(point),
      proposed: proposed,
      style: style(.count)
    )
    return Exhibit(
      chart,
      table,
      caption: say(.siteCaption, ["limit": limit]),
      source: source(.sourceNetwork)
    )
  }
}
