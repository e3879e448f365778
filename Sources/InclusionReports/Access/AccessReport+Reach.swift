// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// The points that people could go to; nil if it is not known where they or the people are.
  var reachableNetwork: AccessNetwork? {
    guard let network = evidence.network, evidence.places.locations != nil,
      network.points.contains(where: { $0.supply > 0 })
    else { return nil }
    return network
  }

  /// Why nothing is said of distances.
  var noDistances: String {
    say(evidence.places.locations == nil ? .networkNoCoordinates : .networkNoPointsNear)
  }

  /// Which share of adults has a point within which distance.
  func reachPart() throws -> AccessReportPart {
    guard let network = reachableNetwork else { return .leftOut(noDistances) }
    let nearest = try network.nearest(to: evidence.places)
    let everyone: Reach = try evidence.places.reach(nearest, people: .adults)[0]
    let groups: [Reach] = try groupReach(nearest)
    let limit: Double = specification.distances[0]
    let share: String = percent(try everyone.share(within: limit).value)
    let words: [String: String] = [
      "share": share, "distance": kilometres(limit), "median": measured(everyone.median),
      "mean": measured(everyone.mean), "farthest": measured(everyone.farthest),
    ]
    // Who has a point at hand has no distance to go.
    let isAtHand: Bool = everyone.median == 0
    var findings: [String] = [
      say(isAtHand ? .networkReachAtHand : .networkReachSentence, words)
    ]
    var keys: [KeyNumber] = [KeyNumber(share, say(.networkKeyReach, words))]
    if let (gap, sentence) = try reachGap(groups, within: limit) {
      findings.append(sentence)
      keys.append(gap)
    }
    var blocks: [ReportDocument.Block] = findings.map { .paragraph($0) }
    blocks.append(.exhibit(try coverage(everyone, groups)))
    blocks.append(.note(say(.networkReachNote)))
    if network.kinds.count > 1 { blocks.append(try reachByKind(network)) }
    if let beyond = try placesBeyond(nearest, limit) { blocks.append(beyond) }
    return .written(
      .init(say(.networkReachTitle), blocks),
      findings: findings,
      keys: keys
    )
  }

  /// The reach of each group in which adults live; none if there is but one.
  func groupReach(_ nearest: NearestPoints) throws -> [Reach] {
    guard groupNames.count > 1 else { return [] }
    return try evidence.places.reach(nearest, people: .adults, by: AccessEvidence.grouping)
      .filter { $0.people > 0 }
  }

  /// The best and the worst served of the groups.
  func extremes(of groups: [Reach], within limit: Double) throws -> (best: Reach, worst: Reach)? {
    let shares: [Double] = try groups.map { try $0.share(within: limit).value }
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }),
      let worst = shares.indices.min(by: { shares[$0] < shares[$1] }), shares[best] > shares[worst]
    else { return nil }
    return (groups[best], groups[worst])
  }

  /// By how much the worst served group lags behind the best served one.
  private func reachGap(
    _ groups: [Reach],
    within limit: Double
  ) throws -> (key: KeyNumber, sentence: String)? {
    guard let (best, worst) = try extremes(of: groups, within: limit) else { return nil }
    let (most, least) = (try best.share(within: limit), try worst.share(within: limit))
    let gap: String = NumberStyle.points(1).text(most.value - least.value)
    let words: [String: String] = [
      "best": best.group ?? "", "worst": worst.group ?? "", "distance": kilometres(limit),
      "most": percent(most.value), "least": percent(least.value), "gap": gap,
    ]
    return (KeyNumber(gap, say(.networkKeyGap, words)), say(.networkReachGap, words))
  }

  /// The curve of reach over distance, by group, with its table.
  private func coverage(_ everyone: Reach, _ groups: [Reach]) throws -> Exhibit {
    let distances: [Double] = specification.distances
    var table = ResultTable(
      columns: [.init("group", groups.isEmpty ? say(.networkColumnWho) : groupHeading)]
        + [.init("adults", say(.columnAdults))]
        + distances.map { .init("within\(NumberStyle.plain.text($0))", within($0)) }
        + [.init("mean", say(.networkColumnMean))]
    )
    for reach in groups + [everyone] {
      let shares: [ResultCell] = try distances.map {
        .number(try reach.share(within: $0).value, .percent(1))
      }
      table.append(
        [.text(reach.group ?? say(.columnAllAdults)), .number(reach.people, .count)] + shares
          + [.number(reach.mean, .decimal(1))],
        emphasized: reach.group == nil && !groups.isEmpty
      )
    }
    // A curve as long as nearly everybody needs, through the distances of the table.
    let far: Double? = everyone.distance(reaching: Share(unchecked: 0.99)) ?? everyone.farthest
    let end: Double = max(far ?? 0, 1.25 * (distances.last ?? 1))
    let grid: [Double] = Set((0...160).map { Double($0) / 160 * end } + distances).sorted()
    let drawn: [Reach] = groups.count <= 4 ? groups + [everyone] : [everyone]
    let curves: [CoverageChart.Group] = try drawn.map { reach in
      .init(
        reach.group ?? say(.columnAllAdults),
        points: try grid.map { CurvePoint($0, try reach.share(within: $0).value) }
      )
    }
    let chart = try CoverageChart(
      heading(.networkReachChart, unit: .networkReachUnit),
      groups: curves,
      distanceTitle: say(.networkReachAxis),
      limit: distances[0],
      style: style(.percent(0))
    )
    return Exhibit(chart, table, caption: say(.networkReachCaption), source: source)
  }

  private func within(_ distance: Double) -> String {
    say(.networkColumnWithin, ["distance": kilometres(distance)])
  }

  /// Reach for each kind of point alone.
  private func reachByKind(_ network: AccessNetwork) throws -> ReportDocument.Block {
    let distances: [Double] = specification.distances
    var table = ResultTable(
      columns: [.init("kind", say(.columnKind))]
        + distances.map { .init("within\(NumberStyle.plain.text($0))", within($0)) }
        + [.init("mean", say(.networkColumnMean))]
    )
    for kind in network.kinds {
      let own = try AccessNetwork(network.points.filter { $0.kind == kind })
      let reach: Reach = try own.reach(of: evidence.places, people: .adults)[0]
      let shares: [ResultCell] = try distances.map {
        .number(try reach.share(within: $0).value, .percent(1))
      }
      table.append([.text(name(of: kind))] + shares + [.number(reach.mean, .decimal(1))])
    }
    return .table(table, caption: say(.networkReachKindCaption), source: source)
  }

  /// How far those have who have no point at hand, and where most of them live.
  private func placesBeyond(
    _ nearest: NearestPoints,
    _ limit: Double
  ) throws -> ReportDocument.Block? {
    let (adults, distances) = (evidence.adults, nearest.distances)
    let living: [Int] = evidence.settled.filter { distances[$0].isFinite }
    let away: [Int] = living.filter { distances[$0] > 0 }
    let beyond: [Int] = living.filter { distances[$0] > limit }.sorted {
      adults[$0] == adults[$1] ? $0 < $1 : adults[$0] > adults[$1]
    }
    guard !away.isEmpty, !beyond.isEmpty else { return nil }
    var table = ResultTable(
      columns: placeColumns + [
        .init("adults", say(.columnAdults)), .init("nearest", say(.networkColumnNearest)),
      ]
    )
    for place in beyond.prefix(10) {
      table.append(
        placeCells(place) + [
          .number(adults[place], .count), .number(distances[place], .decimal(1)),
        ]
      )
    }
    let title: Phrase = away.count < living.count ? .networkFarChart : .networkFarAllChart
    let chart = try DistributionChart(
      heading(title, unit: .networkFarUnit),
      samples: [
        .init(
          say(.columnAllAdults),
          values: away.map { distances[$0] },
          weights: away.map { adults[$0] }
        )
      ],
      valueTitle: say(.networkReachAxis),
      references: [ChartReference(limit, say(.networkFarLimit))],
      style: style(.upTo(1))
    )
    let words: [String: String] = [
      "count": "\(min(10, beyond.count))", "distance": kilometres(limit),
    ]
    return .exhibit(
      Exhibit(chart, table, caption: say(.networkFarCaption, words), source: source)
    )
  }
}
