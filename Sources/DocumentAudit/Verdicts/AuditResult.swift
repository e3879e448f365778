// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What an audit found: a verdict on every figure and the outcome of every relation.
public struct AuditResult: Hashable, Sendable {
  /// The verdicts, in the order of the figures.
  public let verdicts: [FigureVerdict]
  /// What became of the relations, in their order.
  public let outcomes: [RelationOutcome]

  /// The relations that someone has to look at: they fail and no finding says why, or they have a
  /// finding and hold, or nothing can be said.
  public var unexplained: [RelationOutcome] { outcomes.filter(\.isUnexplained) }

  /// Whether every relation did what was expected of it: those with a finding fail, the others
  /// hold.
  ///
  /// Figures may well be inconsistent in an audit that passes: their faults are then known.
  public var passes: Bool { unexplained.isEmpty }

  /// How many figures have a verdict.
  public func count(of verdict: Verdict) -> Int {
    verdicts.count { $0.verdict == verdict }
  }

  init(figures: [Figure], outcomes: [RelationOutcome]) {
    var outcomesOfFigure: [String: [RelationOutcome]] = [:]
    for outcome in outcomes {
      for id in outcome.figures { outcomesOfFigure[id, default: []].append(outcome) }
    }
    verdicts = figures.map { FigureVerdict($0, outcomesOfFigure[$0.id] ?? []) }
    self.outcomes = outcomes
  }
}
