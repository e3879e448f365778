// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// The proposed sites on a map, and what each gains.
  func sites(
    _ proposal: SitingProposal,
    _ siting: AccessReportSpecification.Siting
  ) throws -> Exhibit {
    let names = Dictionary(
      zip(evidence.places.ids, evidence.places.names),
      uniquingKeysWith: { first, _ in first }
    )
    let (title, gainStyle): (Phrase, NumberStyle) =
      switch siting.objective {
      case .reach: (.networkColumnGain, .count)
      case .mean: (.networkColumnMeanGain, .decimal(3))
      case .worst: (.networkColumnWorstGain, .decimal(1))
      case .gap: (.networkColumnGapGain, .points(2))
      }
    var table = ResultTable(columns: [
      .init("step", say(.networkColumnStep)), .init("site", say(.networkColumnSite)),
      .init("gain", say(title)), .init("reached", say(.networkColumnReached)),
    ])
    var proposed: [PointMap.Point] = []
    for step in proposal.steps {
      let name: String = names[step.candidate.id] ?? step.candidate.id
      table.append([
        .number(Double(step.number), .ordinal), .text(name), .number(.some(step.gain), gainStyle),
        .number(step.reached.map { $0 / proposal.before.people }, .percent(1)),
      ])
      if let location = step.candidate.location {
        proposed.append(.init(name, at: MapPoint(location)))
      }
    }
    let existing: [PointMap.Point] = (evidence.network?.points ?? []).compactMap { point in
      guard let location = point.location, point.supply > 0 else { return nil }
      return .init(names[point.id] ?? point.id, at: MapPoint(location))
    }
    let map = try PointMap(
      heading(.networkSitesChart),
      outline: evidence.areas,
      existing: existing,
      proposed: proposed,
      style: mapStyle(.count)
    )
    return Exhibit(map, table, caption: say(.networkSitesCaption), source: source)
  }

  /// Reach before and after, by group.
  func beforeAndAfter(_ proposal: SitingProposal, _ limit: Double) throws -> Exhibit {
    let words: [String: String] = ["distance": kilometres(limit)]
    let hasGroups: Bool = proposal.groupsBefore.count > 1
    var table = ResultTable(columns: [
      .init("group", hasGroups ? groupHeading : say(.networkColumnWho)),
      .init("before", say(.networkBefore)),
      .init("after", say(.networkAfter)), .init("change", say(.networkColumnChange)),
      .init("adults", say(.networkColumnGain)),
    ])
    let befores: [Reach] = (hasGroups ? proposal.groupsBefore : []) + [proposal.before]
    let afters: [Reach] = (hasGroups ? proposal.groupsAfter : []) + [proposal.after]
    var lines: [SlopeChart.Line] = []
    for (before, after) in zip(befores, afters) where before.people > 0 {
      let name: String = before.group ?? say(.columnAllAdults)
      let (was, now) = (try before.share(within: limit), try after.share(within: limit))
      table.append(
        [
          .text(name), .number(was.value, .percent(1)), .number(now.value, .percent(1)),
          .number(now.value - was.value, .points(1)),
          .number((now.value - was.value) * before.people, .count),
        ],
        emphasized: before.group == nil && hasGroups
      )
      lines.append(.init(name, before: was.value, after: now.value))
    }
    let chart = try SlopeChart(
      heading(.networkChangeChart, unit: .networkReachUnit, words),
      lines: lines,
      before: say(.networkBefore),
      after: say(.networkAfter),
      style: style(.percent(1))
    )
    return Exhibit(
      chart,
      table,
      caption: say(.networkChangeChart, words),
      source: source
    )
  }
}
