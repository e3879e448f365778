// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// Where the next points should go, and what each brings.
  func sitingPart() throws -> AccessReportPart {
    guard let siting = specification.siting else { return .leftOut(say(.networkSitingNotAsked)) }
    guard evidence.places.locations != nil, let network = sitingNetwork else {
      return .leftOut(say(.networkSitingNowhere))
    }
    let candidates: [SitingCandidate] = try sitingCandidates(siting)
    guard !candidates.isEmpty else { return .leftOut(say(.networkSitingNoCandidates)) }
    let limit: Double = siting.within ?? specification.distances[0]
    var aim: SitingAim = .reach
    switch siting.objective {
    case .reach: break
    case .mean: aim = .meanDistance(beyond: reachableNetwork == nil ? 20_100 : nil)
    case .worst: aim = .worstDistance(beyond: reachableNetwork == nil ? 20_100 : nil)
    case .gap:
      let groups: [Reach] = try groupReach(network.nearest(to: evidence.places))
      guard let (best, worst) = try extremes(of: groups, within: limit) else {
        return .leftOut(say(.networkSitingNoGroups))
      }
      aim = .gap(from: best.group ?? "", to: worst.group ?? "", in: AccessEvidence.grouping)
    }
    let proposal: SitingProposal
    do {
      proposal = try network.proposal(
        for: evidence.places,
        among: candidates,
        adding: min(siting.adding, candidates.count),
        reaching: limit,
        aim: aim,
        method: siting.isExact ? .exact() : .greedy(),
        people: .adults,
        by: groupNames.count > 1 ? AccessEvidence.grouping : nil
      )
    } catch {
      guard error.code == .nothingToGain else { throw error }
      return .leftOut(say(.networkSitingNothing, ["distance": kilometres(limit)]))
    }
    return try written(proposal, siting, limit)
  }

  /// The points that are there; where there are none, the places themselves without supply.
  private var sitingNetwork: AccessNetwork? {
    if let network = evidence.network { return network }
    guard let locations = evidence.places.locations else { return nil }
    let none: [AccessPoint] = zip(evidence.places.ids, locations).map {
      AccessPoint(id: $0, kind: .other("point"), location: $1, supply: 0)
    }
    return try? AccessNetwork(none)
  }

  /// The candidates of the table, or the places without a point.
  private func sitingCandidates(
    _ siting: AccessReportSpecification.Siting
  ) throws -> [SitingCandidate] {
    if let columns = siting.candidates, let table = candidates {
      return try SitingCandidate.list(
        table,
        id: columns.id,
        latitude: columns.latitude,
        longitude: columns.longitude,
        missing: specification.missing
      )
    }
    let places: Places = evidence.places
    guard let locations = places.locations else { return [] }
    return places.ids.indices.filter { evidence.counts?[$0] ?? 0 == 0 }.map {
      SitingCandidate(id: places.ids[$0], location: locations[$0])
    }
  }

  /// The section from a proposal.
  private func written(
    _ proposal: SitingProposal,
    _ siting: AccessReportSpecification.Siting,
    _ limit: Double
  ) throws -> AccessReportPart {
    let (before, after) = (
      try proposal.before.share(within: limit), try proposal.after.share(within: limit)
    )
    let words: [String: String] = [
      "count": "\(proposal.steps.count)", "distance": kilometres(limit),
      "before": percent(before.value), "after": percent(after.value),
      "gained": count((after.value - before.value) * proposal.before.people),
      "mean1": measured(proposal.before.mean), "mean2": measured(proposal.after.mean),
      "far1": measured(proposal.before.farthest), "far2": measured(proposal.after.farthest),
    ]
    let aims: [AccessReportSpecification.Siting.Objective: Phrase] = [
      .reach: .networkAimReach, .mean: .networkAimMean, .worst: .networkAimWorst,
      .gap: .networkAimGap,
    ]
    var findings: [String] = [
      say(
        proposal.steps.count == 1 ? .networkSitingSentenceOne : .networkSitingSentence,
        words
      )
    ]
    if let sentence = try groupGain(proposal, limit) { findings.append(sentence) }
    if siting.objective == .mean || siting.objective == .worst {
      findings.append(say(.networkSitingDistances, words))
    }
    var blocks: [ReportDocument.Block] =
      findings.map { .paragraph($0) } + [
        .exhibit(try sites(proposal, siting)), .exhibit(try beforeAndAfter(proposal, limit)),
      ]
    let aim: String = aims[siting.objective].map { say($0, words) } ?? ""
    blocks.append(.note("\(aim) \(quality(proposal, siting))"))
    return .written(
      .init(say(.networkSitingTitle), blocks),
      findings: findings,
      keys: [KeyNumber(words["after"] ?? "", say(.networkKeySiting, words))]
    )
  }

  /// What the group gains that gains most.
  private func groupGain(_ proposal: SitingProposal, _ limit: Double) throws -> String? {
    let pairs: [(group: String, before: Double, after: Double)] = try zip(
      proposal.groupsBefore,
      proposal.groupsAfter
    ).filter { $0.0.people > 0 }.map {
      ($0.group ?? "", try $0.share(within: limit).value, try $1.share(within: limit).value)
    }
    guard let most = pairs.max(by: { $0.after - $0.before < $1.after - $1.before }),
      most.after > most.before
    else { return nil }
    return say(
      .networkSitingGroup,
      [
        "group": most.group, "before": percent(most.before), "after": percent(most.after),
        "gain": NumberStyle.points(1).text(most.after - most.before),
        "distance": kilometres(limit),
      ]
    )
  }

  /// How near the choice is to the best one.
  private func quality(
    _ proposal: SitingProposal,
    _ siting: AccessReportSpecification.Siting
  ) -> String {
    guard !proposal.isProvenBest else { return say(.networkSitingBest) }
    let gap: Double = proposal.optimalityGap
    return say(
      .networkSitingBound,
      ["share": gap < 0.001 ? "0.1 %" : percent(gap)]
    )
  }
}
