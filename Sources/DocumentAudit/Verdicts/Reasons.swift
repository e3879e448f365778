// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The sentences that explain verdicts, all in one place.
struct Reasons {
  /// The finest unit of a last printed digit among the figures that take part.
  private let finest: Double?
  /// Whether thousands are separated: not if all figures are years.
  private let grouped: Bool

  /// The sentences about a relation between figures, or about a single figure.
  init(about figures: [Figure]) {
    finest = figures.compactMap(\.precision).min()
    grouped = !figures.allSatisfy { $0.unit == "year" || $0.unit.hasSuffix(" year") }
  }

  // MARK: - Sentences

  func reproduced(_ figure: Figure, computed: ValueInterval) -> String {
    let sentence = "\(given(figure)); computed \(text(computed))"
    let isSame = figure.value.map { text(ValueInterval($0)) } == text(computed)
    return isSame ? "\(sentence)." : "\(sentence), which rounds to it."
  }

  func holds(_ figure: Figure, computed: ValueInterval, within: ValueInterval) -> String {
    "\(given(figure)); the relation gives \(both(computed, within)), which agrees."
  }

  func fails(_ figure: Figure, computed: ValueInterval, within: ValueInterval) -> String {
    "\(given(figure)); the relation gives \(both(computed, within))."
  }

  func holds(_ sides: [ValueInterval], _ comparisons: [Comparison]) -> String {
    let asPrinted = comparisons.indices.allSatisfy {
      comparisons[$0].canHold(sides[$0], sides[$0 + 1])
    }
    var chain = text(sides[0])
    for (comparison, side) in zip(comparisons, sides.dropFirst()) {
      chain += " \(comparison.rawValue) \(text(side))"
    }
    return asPrinted ? "As printed: \(chain)." : "As printed: \(chain); holds within rounding."
  }

  func fails(_ pairs: [SidePair]) -> String {
    pairs.map(fails).joined(separator: " ")
  }

  private func fails(_ pair: SidePair) -> String {
    let comparison = pair.comparison.rawValue
    let printed = "\(text(pair.printedLeft)) \(comparison) \(text(pair.printedRight))"
    if pair.left == pair.printedLeft && pair.right == pair.printedRight {
      return "As printed: \(printed); that does not hold."
    }
    return "As printed: \(printed); that does not hold, even within rounding "
      + "(\(text(pair.left)) against \(text(pair.right)))."
  }

  func undecided() -> String {
    "Nothing can be said, because one side could be any number: it divides by what may be zero, "
      + "takes a root, a power or a logarithm that does not exist, or counts so many cases that "
      + "every percentage is possible."
  }

  /// The reason of a relation that computes another figure, for a figure that takes part in it.
  func reason(_ reason: String, of target: String) -> String {
    "With \(target): \(reason.prefix(1).lowercased())\(reason.dropFirst())"
  }

  func inputOnly(_ figure: Figure, relations: Int) -> String {
    if figure.value == nil { return "Not a number; no relation can check it." }
    return relations == 0
      ? "Nothing in the document or the data to check it against."
      : "The relations it takes part in do not hold and blame other figures; nothing else checks it."
  }

  /// One sentence after the other; a full stop is added where one is missing.
  func joined(_ sentences: String...) -> String {
    sentences.filter { !$0.isEmpty }
      .map { sentence in
        sentence.last.map { ".!?".contains($0) } == true ? sentence : sentence + "."
      }
      .joined(separator: " ")
  }

  // MARK: - Numbers

  /// What is given: the number in print, or the one that was derived where nothing is printed.
  private func given(_ figure: Figure) -> String {
    figure.isPrinted ? "Printed \(printed(figure))" : "Derived, not printed: \(printed(figure))"
  }

  /// The printed number with the document's hedge.
  func printed(_ figure: Figure) -> String {
    let number = number(figure)
    return switch figure.qualifier {
    case .rounded, .exact: number
    case .about: "about \(number)"
    case .nearly: "nearly \(number)"
    case .moreThan: "more than \(number)"
    case .lessThan: "less than \(number)"
    case .atLeast: "at least \(number)"
    case .atMost: "at most \(number)"
    }
  }

  private func number(_ figure: Figure) -> String {
    guard let value = figure.value else { return "no number" }
    guard let precision = figure.precision else { return computed(value) }
    let decimals = ReadableNumber.decimals(of: precision)
    return ReadableNumber.text(value, decimals: decimals, grouped: grouped)
  }

  /// A computed number, little finer than what is printed.
  func computed(_ value: Double) -> String {
    ReadableNumber.computed(value, besides: finest, grouped: grouped)
  }

  /// What is computed as printed, and within rounding if that is more.
  private func both(_ computed: ValueInterval, _ within: ValueInterval) -> String {
    computed == within
      ? text(computed) : "\(text(computed)) (\(text(within)) within rounding)"
  }

  private func text(_ values: ValueInterval) -> String {
    if let point = values.point { return computed(point) }
    if values.isUnbounded { return "any number" }
    if values.upper == .infinity { return "at least \(computed(values.lower))" }
    if values.lower == -.infinity { return "at most \(computed(values.upper))" }
    let ends = (computed(values.lower), computed(values.upper))
    return ends.0 == ends.1 ? ends.0 : "\(ends.0) to \(ends.1)"
  }
}
