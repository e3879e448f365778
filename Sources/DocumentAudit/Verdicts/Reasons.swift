// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The sentences that explain verdicts, all in one place.
struct Reasons {
  /// The finest unit of a last printed digit among the figures that take part.
  let finest: Double?

  // MARK: - Sentences

  func reproduced(_ figure: Figure, computed: ValueInterval) -> String {
    let printed = number(figure)
    let value = text(computed)
    return value == printed
      ? "Printed \(self.printed(figure)); computed \(value)."
      : "Printed \(self.printed(figure)); computed \(value), which rounds to it."
  }

  func holds(_ figure: Figure, computed: ValueInterval, within: ValueInterval) -> String {
    "Printed \(printed(figure)); the relation gives \(both(computed, within)), which agrees."
  }

  func fails(_ figure: Figure, computed: ValueInterval, within: ValueInterval) -> String {
    "Printed \(printed(figure)); the relation gives \(both(computed, within))."
  }

  func holds(_ sides: [ValueInterval], _ comparisons: [Comparison]) -> String {
    var chain = text(sides[0])
    for (comparison, side) in zip(comparisons, sides.dropFirst()) {
      chain += " \(comparison.rawValue) \(text(side))"
    }
    return "As printed: \(chain); holds within rounding."
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
      + "or takes a root, a power or a logarithm that does not exist."
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

  /// The printed number with the document's hedge.
  private func printed(_ figure: Figure) -> String {
    let number = number(figure)
    return switch figure.qualifier {
    case .exact: number
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
    let decimals = figure.precision.map(ReadableNumber.decimals)
    return ReadableNumber.text(value, decimals: decimals, padded: true)
  }

  /// What is computed as printed, and within rounding if that is more.
  private func both(_ computed: ValueInterval, _ within: ValueInterval) -> String {
    computed == within
      ? text(computed) : "\(text(computed)) (\(text(within)) within rounding)"
  }

  /// An interval, two digits finer than what is printed.
  private func text(_ values: ValueInterval) -> String {
    let decimals = finest.map { ReadableNumber.decimals(of: $0) + 2 }
    func text(_ value: Double) -> String { ReadableNumber.text(value, decimals: decimals) }
    if let point = values.point { return text(point) }
    if values.isUnbounded { return "any number" }
    if values.upper == .infinity { return "at least \(text(values.lower))" }
    if values.lower == -.infinity { return "at most \(text(values.upper))" }
    let ends = (text(values.lower), text(values.upper))
    return ends.0 == ends.1 ? ends.0 : "\(ends.0) to \(ends.1)"
  }
}
