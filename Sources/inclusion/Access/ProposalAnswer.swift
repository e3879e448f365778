// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// A proposal as a table, its notes and what else a program may want to know of it.
struct ProposalAnswer {
  let proposal: SitingProposal
  let objective: SitingOptions.Objective
  /// The unit of distances; empty for costs of travel.
  let unit: String
  let hasGroups: Bool
  let hasCosts: Bool
  let levels: [String: [ResultCell.GroupLevel]]

  /// One record for each step.
  var records: ResultTable {
    var columns: [ResultTable.Column] = [.init("step", "Step"), .init("candidate", "Candidate")]
    if hasGroups { columns.append(.init("group", "Group")) }
    if hasCosts { columns.append(.init("cost", "Cost")) }
    columns.append(.init("gain", gainTitle))
    columns += [.init("reached", "People reached"), .init("share", "Share reached")]
    var table = ResultTable(columns: columns)
    for step in proposal.steps {
      var cells: [ResultCell] = [
        .number(Double(step.number), .ordinal), .text(step.candidate.id),
      ]
      if hasGroups { cells.append(step.candidate.group.map { .text($0) } ?? .missing) }
      if hasCosts { cells.append(.number(step.candidate.cost, .upTo(2))) }
      cells.append(.number(step.gain, gainStyle))
      cells.append(step.reached.map { .number($0, .count) } ?? .missing)
      let share = step.reached.map { $0 / proposal.before.people }
      cells.append(share.map { .number($0, .percent(1)) } ?? .missing)
      table.append(cells)
    }
    return table
  }

  private var gainTitle: String {
    let suffix = unit.isEmpty ? "" : ", \(unit)"
    return switch objective {
    case .reach: "People gained"
    case .mean: "Mean shorter by\(suffix)"
    case .worst: "Worst shorter by\(suffix)"
    case .gap: "Gap closed by"
    }
  }

  private var gainStyle: NumberStyle {
    switch objective {
    case .reach: .count
    case .mean, .worst: .decimal(3)
    case .gap: .points(2)
    }
  }

  /// What a reader should know: reach before and after, and how good the choice is.
  var notes: [String] {
    var notes: [String] = []
    if let limit = proposal.limit {
      for (before, after) in pairs {
        guard let was = try? before.share(within: limit), let now = try? after.share(within: limit)
        else { continue }
        notes.append(
          "\(before.group ?? "All people") within \(distance(limit)): \(was) before, \(now) after "
            + "(\(now - was) more)."
        )
      }
    }
    if objective == .mean || objective == .worst {
      for (before, after) in pairs {
        notes.append(
          "\(before.group ?? "All people"): mean \(distance(before.mean)) before, "
            + "\(distance(after.mean)) after; farthest \(distance(before.farthest)) before, "
            + "\(distance(after.farthest)) after."
        )
      }
    }
    if hasCosts { notes.append("The points cost \(NumberStyle.upTo(2).text(proposal.cost)).") }
    return notes + [quality] + proposal.notes
  }

  private var quality: String {
    let gain = "Together they gain \(gainText(proposal.gain))"
    guard !proposal.isProvenBest else {
      return "\(gain); no choice within the limits gains more."
    }
    let share = proposal.optimalityGap
    let gap = share < 0.001 ? "less than 0.1 %" : "\(NumberStyle.percent(1).text(share))"
    let promise =
      switch (proposal.guarantee, proposal.method) {
      case (let share?, _):
        "; greed alone is sure of \(Share(unchecked: share)) of it"
      case (nil, .greedy): "; greed alone is sure of nothing here"
      case (nil, .exact): ""
      }
    return
      "\(gain), \(share < 0.001 ? "" : "at most ")\(gap) below the best, which gains no more than "
      + "\(gainText(proposal.bound))\(promise)."
  }

  private func gainText(_ gain: Double) -> String {
    let text = gainStyle.text(gain)
    return switch objective {
    case .reach: "\(text) people"
    case .mean, .worst: unit.isEmpty ? text : "\(text) \(unit)"
    case .gap: text
    }
  }

  private func distance(_ value: Double?) -> String {
    guard let value else { return "none" }
    let text = NumberStyle.upTo(2).text(value)
    return unit.isEmpty ? text : "\(text) \(unit)"
  }

  /// Everyone first, then the groups, before and after.
  private var pairs: [(before: Reach, after: Reach)] {
    let before = [proposal.before] + proposal.groupsBefore
    let after = [proposal.after] + proposal.groupsAfter
    return zip(before, after).map { ($0, $1) }
  }

  /// Reach before and after by group, and how good the choice is.
  var supplements: [String: JSONValue] {
    let coverage = pairs.map { pair in
      var level: [String: JSONValue] = [:]
      for part in pair.before.group.flatMap({ levels[$0] }) ?? [] {
        level[part.column] = .string(part.level)
      }
      return JSONValue.object([
        "group": pair.before.group == nil ? .null : .object(level),
        "people": .number(pair.before.people),
        "before": side(pair.before), "after": side(pair.after),
      ])
    }
    return [
      "coverage": .array(coverage),
      "optimality": .object([
        "gain": .number(proposal.gain), "bound": .number(proposal.bound),
        "gap": .number(proposal.optimalityGap), "proven": .boolean(proposal.isProvenBest),
        "guarantee": proposal.guarantee.map(JSONValue.number) ?? .null,
        "pairs": .number(Double(proposal.pairCount)), "cost": .number(proposal.cost),
      ]),
    ]
  }

  private func side(_ reach: Reach) -> JSONValue {
    let share = proposal.limit.flatMap { try? reach.share(within: $0).value }
    return .object([
      "share": share.map(JSONValue.number) ?? .null,
      "mean": reach.mean.map(JSONValue.number) ?? .null,
      "farthest": reach.farthest.map(JSONValue.number) ?? .null,
    ])
  }
}
