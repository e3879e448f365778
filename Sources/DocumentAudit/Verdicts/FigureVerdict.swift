// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A figure, what an audit says of it, and why.
public struct FigureVerdict: Hashable, Sendable {
  /// The figure.
  public let figure: Figure
  /// What the audit says of it.
  public let verdict: Verdict
  /// The value computed from the other figures as printed, in the figure's unit; `nil` if nothing
  /// computes it, or computes a range.
  public let computed: Double?
  /// The relation that decided, the first if there are several; `nil` if there is none.
  public let relation: Relation?
  /// Why, in a sentence or a few.
  public let reason: String

  /// The verdict on a figure from the relations it takes part in, in their order.
  init(_ figure: Figure, _ outcomes: [RelationOutcome]) {
    self.figure = figure
    let own = outcomes.filter { $0.target == figure.id }
    let failing = outcomes.filter { $0.blamed.contains(figure.id) }
    let deciding: RelationOutcome?
    if !failing.isEmpty {
      verdict = .inconsistent
      deciding = failing.first { $0.target == figure.id } ?? failing[0]
      reason = failing.map(\.reason).joined(separator: " ")
    } else if let reproduced = own.first(where: \.isReproduced) {
      verdict = .reproduced
      deciding = reproduced
      reason = reproduced.reason
    } else if let holding = (own + outcomes).first(where: { $0.result == .holds }) {
      verdict = .consistent
      deciding = holding
      reason = holding.reason
    } else {
      verdict = .inputOnly
      deciding = nil
      reason = Reasons(finest: figure.precision).inputOnly(figure, relations: outcomes.count)
    }
    relation = deciding?.relation
    computed = deciding?.target == figure.id ? deciding?.computed?.point : nil
  }
}
