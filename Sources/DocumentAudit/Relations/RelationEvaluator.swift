// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Evaluates relations over the figures of a document.
struct RelationEvaluator {
  let figures: [String: Figure]
  let looseness: Double
  /// The cells that relations read from tables.
  let cells: [DataQuery: Double]

  /// How a printed figure is read.
  private enum Reading {
    /// The number that is printed, and no other.
    case asPrinted
    /// Everything it may stand for.
    case withinRounding
    /// As printed if it is exact, else everything it may stand for: for strict comparisons.
    case strict
  }

  private func values(of expression: Expression, _ reading: Reading) -> ValueInterval {
    expression.values(
      figure: { id in
        guard let figure = figures[id], let value = figure.value else { return .unbounded }
        let isRead = reading == .asPrinted || (reading == .strict && figure.qualifier == .rounded)
        if isRead { return ValueInterval(value) }
        return figure.interval(looseness: looseness) ?? .unbounded
      },
      cell: { cells[$0].map { ValueInterval($0) } ?? .unbounded }
    )
  }

  /// What becomes of a relation.
  func outcome(of relation: Relation, _ claim: Claim) -> RelationOutcome {
    let printed = claim.sides.map { values(of: $0, .asPrinted) }
    let rounded = claim.sides.map { values(of: $0, .withinRounding) }
    let failing = pairs(of: claim, printed).filter { !$0.canHold }
    let reasons = Reasons(about: claim.figures.compactMap { figures[$0] })
    let target = claim.target.flatMap { figures[$0] }
    let computed = target == nil ? nil : printed[1]
    let isReproduced = target.map { reproduces($0, claim.sides[1], printed[1]) } ?? false

    let result: RelationOutcome.Result
    let reason: AuditReason
    if !isReproduced, rounded.contains(where: \.isUnbounded) {
      result = .undecided
      reason = .undecided
    } else if !isReproduced, !failing.isEmpty {
      result = .fails
      reason =
        target.map { reasons.fails($0, computed: printed[1], within: rounded[1]) }
        ?? reasons.fails(failing)
    } else {
      result = .holds
      reason =
        target.map {
          isReproduced
            ? reasons.reproduced($0, computed: printed[1])
            : reasons.holds($0, computed: printed[1], within: rounded[1])
        } ?? reasons.holds(printed, claim.comparisons)
    }
    return RelationOutcome(
      relation: relation,
      result: result,
      target: claim.target,
      figures: claim.figures,
      blamed: result == .fails ? blamed(by: relation, claim, failing) : [],
      isReproduced: result == .holds && isReproduced,
      computed: computed,
      withinRounding: target == nil ? nil : rounded[1],
      explanation: AuditExplanation(reason, relation)
    )
  }

  /// Whether an expression of other figures or data, as printed, rounds to the target whatever
  /// value of its range it takes.
  private func reproduces(
    _ target: Figure,
    _ expression: Expression,
    _ computed: ValueInterval
  ) -> Bool {
    guard !target.qualifier.isBound, target.isPrinted, expression.bareFigure == nil,
      !expression.figures.contains(target.id),
      let value = target.value, let precision = target.precision
    else { return false }
    return DecimalRounding.rounds(computed.lower, to: value, unit: precision)
      && DecimalRounding.rounds(computed.upper, to: value, unit: precision)
  }

  /// The neighbouring sides, read as their comparison wants it.
  private func pairs(of claim: Claim, _ printed: [ValueInterval]) -> [SidePair] {
    claim.comparisons.enumerated().map { index, comparison in
      let reading = comparison.isStrict ? Reading.strict : .withinRounding
      return SidePair(
        index: index,
        comparison: comparison,
        left: values(of: claim.sides[index], reading),
        right: values(of: claim.sides[index + 1], reading),
        printedLeft: printed[index],
        printedRight: printed[index + 1]
      )
    }
  }

  private func blamed(
    by relation: Relation,
    _ claim: Claim,
    _ failing: [SidePair]
  ) -> [String] {
    guard relation.blames.isEmpty else { return relation.blames }
    if let target = claim.target { return [target] }
    let sides = Set(failing.flatMap { [$0.index, $0.index + 1] })
    let figures = Set(sides.flatMap { claim.sides[$0].figures })
    return claim.figures.filter(figures.contains)
  }
}

/// Two neighbouring sides of a relation.
struct SidePair {
  /// The position of the left one among the sides.
  let index: Int
  let comparison: Comparison
  let left: ValueInterval
  let right: ValueInterval
  let printedLeft: ValueInterval
  let printedRight: ValueInterval

  var canHold: Bool { comparison.canHold(left, right) }
}
