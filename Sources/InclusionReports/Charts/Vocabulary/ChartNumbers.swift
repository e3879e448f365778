// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// Writes the numbers of a chart: with a true minus sign, a no-break space before the unit, and the
/// decimal mark asked for.
struct ChartNumbers: Hashable, Sendable {
  /// How numbers are written.
  let style: NumberStyle
  /// What stands before the decimals.
  let mark: DecimalMark

  /// The number as it stands beside a mark; one with more digits than anyone reads as a power.
  func text(_ value: Double) -> String {
    guard value.isFinite, value.magnitude >= 1e15 else { return finished(style.text(value)) }
    let factor: Double = isPercentage && value.magnitude < 1e300 ? 100 : 1
    return finished(ChartNumbers.scientific(value * factor) + suffix)
  }

  /// The number of an axis: as many decimals as tell its neighbours apart, and the unit only where
  /// asked.
  func tick(_ value: Double, step: Double, unit: Bool) -> String {
    // Numbers that the chart chose itself, at no even distance.
    guard step > 0 else { return finished(NumberStyle.plain.text(value)) }
    let factor: Double = isPercentage ? 100 : 1
    let size: Double = step * factor
    guard size.isFinite, size > 1e-9, step < 1e12 else {
      return finished(ChartNumbers.scientific(value))
    }
    var digits: Int = 0
    var unitOfStep: Double = size
    while digits < 12, (unitOfStep - unitOfStep.rounded()).magnitude > 1e-6 * unitOfStep {
      digits += 1
      unitOfStep *= 10
    }
    let bare: String
    switch style {
    case .ordinal, .decimalYear: bare = NumberStyle.plain.text(value)
    default: bare = NumberStyle.decimal(digits).text(value * factor)
    }
    return finished(unit ? bare + suffix : bare)
  }

  /// A round number too large or too small for decimals: 2.5e15.
  private static func scientific(_ value: Double) -> String {
    guard value != 0 else { return "0" }
    var power: Int = Int(floor(log10(value.magnitude)))
    // In two steps: a power of ten beyond 308 is no Double.
    let half: Int = power / 2
    let mantissa: Double = value / pow(10, Double(half)) / pow(10, Double(power - half))
    var digits: String = NumberStyle.upTo(4).text(mantissa)
    if digits == "10" || digits == "-10" {
      power += 1
      digits = digits == "10" ? "1" : "-1"
    }
    return "\(digits)e\(power)"
  }

  /// What writes differences of these numbers: in points where the numbers are percentages.
  var ofDifferences: ChartNumbers {
    guard case .percent(let digits) = style else { return self }
    return ChartNumbers(style: .points(digits), mark: mark)
  }

  /// What writes the same numbers with more decimals.
  func finer(by digits: Int) -> ChartNumbers {
    let finer: NumberStyle =
      switch style {
      case .upTo(let own): .upTo(own + digits)
      case .significant(let own): .significant(own + digits)
      case .decimal(let own): .decimal(own + digits)
      case .percent(let own): .percent(own + digits)
      case .points(let own): .points(own + digits)
      case .count, .ordinal: .decimal(digits)
      case .decimalYear: .decimal(1 + digits)
      case .plain, .probability: .plain
      }
    return ChartNumbers(style: finer, mark: mark)
  }

  /// A difference of two numbers: with its sign, and in points where the numbers are percentages.
  func change(_ value: Double) -> String {
    let text: String = ofDifferences.text(value)
    return value > 0 && text.contains { $0.isNumber && $0 != "0" } ? "+" + text : text
  }

  /// A name and the number behind it. After a name that is written from right to left a mark keeps
  /// the number on the right.
  func label(_ name: String, _ value: Double) -> String {
    let isRightToLeft: Bool = name.unicodeScalars.contains { scalar in
      (0x0590...0x08FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value)
    }
    return "\(name)\(isRightToLeft ? "\u{200E}" : "") \(text(value))"
  }

  /// The value with its interval, if it has one.
  func text(_ estimate: ChartEstimate, say: Catalogue) -> String {
    guard let value = estimate.value else { return say(.chartNoData) }
    guard let lower = estimate.lower, let upper = estimate.upper else { return text(value) }
    return "\(text(value)) (\(say(.chartRange, ["lower": text(lower), "upper": text(upper)])))"
  }

  /// Whether the numbers are fractions, printed a hundred times as large.
  var isPercentage: Bool {
    switch style {
    case .percent, .points: true
    default: false
    }
  }

  /// What follows a number.
  private var suffix: String {
    switch style {
    case .percent: " %"
    case .points: " pp"
    default: ""
    }
  }

  private func finished(_ text: String) -> String {
    var text: String = mark.applied(to: text)
    if text.hasPrefix("-") { text = "−" + text.dropFirst() }
    return text.replacing(" ", with: "\u{A0}")
  }
}
