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
  /// Why: one explanation for each relation that decided, or one that says why none did.
  public let explanations: [AuditExplanation]

  /// Why, in a sentence or a few, in English.
  public var reason: String { reason(in: .english) }

  /// Why, in a sentence or a few.
  ///
  /// - Parameter wording: The words of a language.
  /// - Returns: The explanations, one after the other.
  public func reason(in wording: AuditWording) -> String {
    explanations.map { $0.text(in: wording) }.joined(separator: " ")
  }

  /// The number as a person reads it, with the document's hedge: `nearly 20`, `7,400,000`; the text
  /// as printed if there is no number.
  public var printedText: String { printedText(in: .english) }

  /// The number as a person reads it, with the document's hedge.
  ///
  /// - Parameter wording: The words of a language.
  /// - Returns: The number; the text as printed if there is none.
  public func printedText(in wording: AuditWording) -> String {
    figure.value == nil
      ? figure.printed : wording.hedged(Reasons(about: [figure]).given(figure))
  }

  /// The computed value as a person reads it, little finer than what is printed: `72.73`.
  public var computedText: String? {
    computed.map { Reasons(about: [figure]).computed($0) }
  }

  /// The verdict on a figure from the relations it takes part in, in their order.
  init(_ figure: Figure, _ outcomes: [RelationOutcome]) {
    self.figure = figure
    let own = outcomes.filter { $0.target == figure.id }
    let failing = outcomes.filter { $0.blamed.contains(figure.id) }
    let reasons = Reasons(about: [figure])
    let deciding: [RelationOutcome]
    if !failing.isEmpty {
      verdict = .inconsistent
      deciding =
        failing.filter { $0.target == figure.id } + failing.filter { $0.target != figure.id }
    } else if let reproduced = own.first(where: \.isReproduced) {
      verdict = .reproduced
      deciding = [reproduced]
    } else if let holding = (own + outcomes).first(where: { $0.result == .holds }) {
      verdict = .consistent
      deciding = [holding]
    } else {
      verdict = .inputOnly
      deciding = []
    }
    relation = deciding.first?.relation
    computed = deciding.first?.target == figure.id ? deciding.first?.computed?.point : nil
    explanations =
      deciding.isEmpty
      ? [AuditExplanation(reasons.inputOnly(figure, relations: outcomes.count))]
      : deciding.map { outcome in
        guard let target = outcome.target, target != figure.id else { return outcome.explanation }
        return outcome.explanation.seen(from: target)
      }
  }
}
