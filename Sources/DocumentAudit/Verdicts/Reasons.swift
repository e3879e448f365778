// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Turns what an audit found into reasons, with numbers as people read them.
struct Reasons {
  /// The finest unit of a last printed digit among the figures that take part.
  private let finest: Double?
  /// Whether thousands are separated: not if all figures are years.
  private let grouped: Bool

  /// The reasons of a relation between figures, or of a single figure.
  init(about figures: [Figure]) {
    finest = figures.compactMap(\.precision).min()
    grouped = !figures.allSatisfy { $0.unit == "year" || $0.unit.hasSuffix(" year") }
  }

  // MARK: - Reasons

  func reproduced(_ figure: Figure, computed: ValueInterval) -> AuditReason {
    let number: AuditReason.Number = number(computed)
    let isSame: Bool = figure.value.map { self.number(ValueInterval($0)) } == number
    return .reproduced(given(figure), computed: number, isSame: isSame)
  }

  func holds(_ figure: Figure, computed: ValueInterval, within: ValueInterval) -> AuditReason {
    .agrees(
      given(figure),
      computed: number(computed),
      withinRounding: computed == within ? nil : number(within)
    )
  }

  func fails(_ figure: Figure, computed: ValueInterval, within: ValueInterval) -> AuditReason {
    .disagrees(
      given(figure),
      computed: number(computed),
      withinRounding: computed == within ? nil : number(within)
    )
  }

  func holds(_ sides: [ValueInterval], _ comparisons: [Comparison]) -> AuditReason {
    let asPrinted: Bool = comparisons.indices.allSatisfy {
      comparisons[$0].canHold(sides[$0], sides[$0 + 1])
    }
    return .holds(
      sides.map(number),
      comparisons: comparisons.map(\.rawValue),
      asPrinted: asPrinted
    )
  }

  func fails(_ pairs: [SidePair]) -> AuditReason {
    .fails(
      pairs.map { pair in
        let isSharp: Bool = pair.left == pair.printedLeft && pair.right == pair.printedRight
        return AuditReason.Failure(
          left: number(pair.printedLeft),
          comparison: pair.comparison.rawValue,
          right: number(pair.printedRight),
          withinRounding: isSharp ? [] : [number(pair.left), number(pair.right)]
        )
      }
    )
  }

  func inputOnly(_ figure: Figure, relations: Int) -> AuditReason {
    if figure.value == nil { return .notANumber }
    return relations == 0 ? .unchecked : .othersBlamed
  }

  // MARK: - Numbers

  /// What the document says: the number in print, or the one that was derived where nothing is.
  func given(_ figure: Figure) -> AuditReason.Given {
    AuditReason.Given(
      number: figure.value.map { text($0, precision: figure.precision) },
      qualifier: figure.qualifier,
      isPrinted: figure.isPrinted
    )
  }

  private func text(_ value: Double, precision: Double?) -> String {
    guard let precision else { return computed(value) }
    let decimals: Int = ReadableNumber.decimals(of: precision)
    return ReadableNumber.text(value, decimals: decimals, grouped: grouped)
  }

  /// A computed number, little finer than what is printed.
  func computed(_ value: Double) -> String {
    ReadableNumber.computed(value, besides: finest, grouped: grouped)
  }

  private func number(_ values: ValueInterval) -> AuditReason.Number {
    if let point = values.point { return .value(computed(point)) }
    if values.isUnbounded { return .any }
    if values.upper == .infinity { return .atLeast(computed(values.lower)) }
    if values.lower == -.infinity { return .atMost(computed(values.upper)) }
    let ends: (String, String) = (computed(values.lower), computed(values.upper))
    return ends.0 == ends.1 ? .value(ends.0) : .range(ends.0, ends.1)
  }
}
