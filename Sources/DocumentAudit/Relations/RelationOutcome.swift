// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What became of a relation.
public struct RelationOutcome: Hashable, Sendable {
  /// Whether a relation holds.
  public enum Result: String, Hashable, Sendable, CaseIterable {
    /// It holds, if only within the rounding of its figures.
    case holds
    /// It does not hold, however the figures were rounded.
    case fails
    /// Nothing can be said: a side could be any number.
    case undecided
  }

  /// The relation.
  public let relation: Relation
  /// Whether it holds.
  public let result: Result
  /// The figure that is computed, if the relation reads `figure = expression`.
  public let target: String?
  /// The figures that take part, each once, in the order of the relation.
  public let figures: [String]
  /// The figures that are to blame if it fails; else empty.
  public let blamed: [String]
  /// Whether the target is reproduced: computed from the figures as printed, it rounds to itself.
  public let isReproduced: Bool
  /// What the right-hand side gives with the figures as printed, if there is a target.
  public let computed: ValueInterval?
  /// What the right-hand side gives within the rounding of its figures, if there is a target.
  public let withinRounding: ValueInterval?
  /// The numbers and the relation, to be put into words.
  public let explanation: AuditExplanation

  /// The numbers, the statement and the finding, in English sentences.
  public var reason: String { explanation.description }

  /// Whether someone has to look at it: it fails and no finding says why, a finding is stale
  /// because the relation holds after all, or nothing can be said.
  public var isUnexplained: Bool {
    switch result {
    case .holds: !relation.finding.isEmpty
    case .fails: relation.finding.isEmpty
    case .undecided: true
    }
  }
}
