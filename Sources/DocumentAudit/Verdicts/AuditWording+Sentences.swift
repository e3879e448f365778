// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AuditWording {
  /// What decided, in a sentence.
  func text(_ reason: AuditReason) -> String {
    switch reason {
    case .reproduced(let figure, let computed, let isSame):
      self(
        isSame ? .reproducedAlike : .reproduced,
        ["figure": text(figure), "computed": text(computed)]
      )
    case .agrees(let figure, let computed, let within):
      self(.agrees, ["figure": text(figure), "computed": both(computed, within)])
    case .disagrees(let figure, let computed, let within):
      self(.disagrees, ["figure": text(figure), "computed": both(computed, within)])
    case .holds(let sides, let comparisons, let asPrinted):
      self(asPrinted ? .holds : .holdsWithinRounding, ["chain": chain(sides, comparisons)])
    case .fails(let failures): failures.map(text).joined(separator: " ")
    case .undecided: self(.undecided)
    case .notANumber: self(.notANumber)
    case .unchecked: self(.unchecked)
    case .othersBlamed: self(.othersBlamed)
    }
  }

  /// What the document says of a figure: `Printed nearly 20`.
  func text(_ figure: AuditReason.Given) -> String {
    self(figure.isPrinted ? .printed : .derived, ["number": hedged(figure)])
  }

  /// The number of a figure with the document's hedge: `nearly 20`.
  func hedged(_ figure: AuditReason.Given) -> String {
    let words: [String: String] = ["number": figure.number ?? self(.noNumber)]
    return switch figure.qualifier {
    case .rounded, .exact: words["number"] ?? ""
    case .about: self(.about, words)
    case .nearly: self(.nearly, words)
    case .moreThan: self(.moreThan, words)
    case .lessThan: self(.lessThan, words)
    case .atLeast: self(.atLeast, words)
    case .atMost: self(.atMost, words)
    }
  }

  private func text(_ failure: AuditReason.Failure) -> String {
    let chain: String = chain([failure.left, failure.right], [failure.comparison])
    guard let left = failure.withinRounding.first, let right = failure.withinRounding.last else {
      return self(.fails, ["chain": chain])
    }
    return self(
      .failsWithinRounding,
      ["chain": chain, "left": text(left), "right": text(right)]
    )
  }

  private func chain(_ sides: [AuditReason.Number], _ comparisons: [String]) -> String {
    var chain: String = sides.first.map(text) ?? ""
    for (comparison, side) in zip(comparisons, sides.dropFirst()) {
      chain += " \(sign(comparison)) \(text(side))"
    }
    return chain
  }

  private func sign(_ comparison: String) -> String {
    switch comparison {
    case "<=": self(.lessOrEqual)
    case ">=": self(.greaterOrEqual)
    default: comparison
    }
  }

  /// What is computed as printed, and within rounding if that is more.
  private func both(_ computed: AuditReason.Number, _ within: AuditReason.Number?) -> String {
    guard let within else { return text(computed) }
    return self(.withinRounding, ["computed": text(computed), "range": text(within)])
  }

  private func text(_ number: AuditReason.Number) -> String {
    switch number {
    case .value(let value): value
    case .range(let lower, let upper): self(.range, ["lower": lower, "upper": upper])
    case .atLeast(let value): self(.atLeast, ["number": value])
    case .atMost(let value): self(.atMost, ["number": value])
    case .any: self(.anyNumber)
    }
  }
}
