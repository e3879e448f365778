// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Why a figure has its verdict, or a relation its outcome: the numbers and the relation behind them.
///
///     verdict.explanations[0].text(in: .english)
///     // "Printed 42; the relation gives 16.45. The share buying online is Findex's."
public struct AuditExplanation: Hashable, Sendable, CustomStringConvertible {
  /// What decided.
  public let reason: AuditReason
  /// The relation that decided; `nil` if none did.
  public let relation: Relation?
  /// The figure that the relation computes, where it is another than the one explained.
  public let target: String?

  init(_ reason: AuditReason, _ relation: Relation? = nil, target: String? = nil) {
    self.reason = reason
    self.relation = relation
    self.target = target
  }

  /// The same for a figure that takes part in a relation which computes another one.
  func seen(from target: String) -> AuditExplanation {
    AuditExplanation(reason, relation, target: target)
  }

  /// The explanation in English.
  public var description: String { text(in: .english) }

  /// The explanation in words: the numbers, what should hold, and what is known to be wrong.
  ///
  /// - Parameter wording: The words of a language.
  /// - Returns: A sentence or a few.
  public func text(in wording: AuditWording) -> String {
    var sentences: [String] = [wording.text(reason)]
    if let relation {
      sentences.append(wording.statement(of: relation))
      if reason.isFailure { sentences.append(wording.finding(on: relation)) }
    }
    let text: String = sentences.filter { !$0.isEmpty }
      .map { sentence in
        sentence.last.map { ".!?".contains($0) } == true ? sentence : sentence + "."
      }
      .joined(separator: " ")
    guard let target else { return text }
    let inside: String = text.prefix(1).lowercased() + text.dropFirst()
    return wording(.ofTarget, ["target": target, "reason": inside])
  }
}
