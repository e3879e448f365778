// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the values of a map are sorted into classes. A class holds what is above its lower border, up
/// to and including its upper one; the first holds the least value too.
public enum ClassBreaks: Hashable, Sendable {
  /// As many values in each class; equal values stay together, so there may be fewer classes.
  case quantile(Int)
  /// Classes of the same width.
  case equal(Int)
  /// The classes with the least sum of squared distances to their means (Fisher 1958, Jenks 1977;
  /// as commonly stated, not checked against the papers).
  case jenks(Int)
  /// Borders between classes that were chosen.
  case at([Double])

  /// The borders for values: the least value, the borders between classes, the largest value.
  ///
  /// - Parameter values: Finite numbers; at least one.
  /// - Returns: Borders in ascending order, without repetition unless all values are equal.
  /// - Throws: ``ReportError`` with code `breaksInvalid` if fewer than 1 or more than 9 classes are
  ///   asked for, or chosen borders are not finite and ascending.
  /// - Complexity: O(*n* log *n*); O(*k n* log *n*) for Jenks.
  public func borders(of values: [Double]) throws(ReportError) -> [Double] {
    let sorted: [Double] = values.sorted()
    guard let least = sorted.first, let most = sorted.last else { return [] }
    let inner: [Double]
    switch self {
    case .quantile(let count):
      try check(count)
      inner = (1..<max(count, 1)).map { index in
        let place: Double = Double(index) / Double(count) * Double(sorted.count - 1)
        let below: Int = Int(place)
        let above: Int = min(below + 1, sorted.count - 1)
        let part: Double = place - Double(below)
        return sorted[below] * (1 - part) + sorted[above] * part
      }
    case .equal(let count):
      try check(count)
      inner = (1..<max(count, 1)).map { index in
        let part: Double = Double(index) / Double(count)
        return least * (1 - part) + most * part
      }
    case .jenks(let count):
      try check(count)
      inner = NaturalBreaks(sorted).borders(classes: count)
    case .at(let chosen):
      try check(chosen.count + 1)
      for (index, border) in chosen.enumerated() {
        guard border.isFinite, index == 0 || border > chosen[index - 1] else {
          throw invalid("Class borders must be finite and ascending, and \(chosen) is not.")
        }
      }
      inner = chosen.filter { $0 >= least && $0 < most }
    }
    var borders: [Double] = [least]
    for border in inner where border > (borders.last ?? least) || borders.count == 1 {
      // Several values may lie on the least border: then they are a class of their own.
      if border < most, !(borders.count > 1 && border == borders.last) { borders.append(border) }
    }
    borders.append(most)
    return borders
  }

  /// The class of a value, counted from 0.
  static func place(of value: Double, in borders: [Double]) -> Int {
    var place: Int = 0
    while place + 2 < borders.count, value > borders[place + 1] { place += 1 }
    return place
  }

  private func check(_ count: Int) throws(ReportError) {
    guard !(1...9).contains(count) else { return }
    throw invalid("A map has 1 to 9 classes, not \(count); eyes tell no more shades apart.")
  }

  private func invalid(_ sentence: String) -> ReportError {
    ReportError(.breaksInvalid, culprit: "\(self)", sentence)
  }
}
