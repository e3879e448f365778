// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Matrix: CustomStringConvertible {
  /// The matrix as a person reads it: its shape, then its rows with aligned decimal points, five
  /// significant digits, and the middle left out when it is large.
  ///
  ///     2 × 2
  ///       1    0.5
  ///       0.5 12
  public var description: String {
    let rows = Shown(count: rowCount, atEachEnd: 5)
    let columns = Shown(count: columnCount, atEachEnd: 4)
    var lines = [String](repeating: "", count: rows.places.count)
    for place in columns.places {
      let texts = rows.places.map { row in
        guard let row else { return "⋮" }
        guard let place else { return "…" }
        return Self.text(self[row, place])
      }
      for (index, text) in Self.aligned(texts).enumerated() { lines[index] += "  " + text }
    }
    if columnCount == 0 { lines = [] }
    return ([shape] + lines.map(Self.withoutTrailingBlanks)).joined(separator: "\n")
  }

  /// The places that are printed; `nil` stands for those left out.
  private struct Shown {
    let places: [Int?]

    init(count: Int, atEachEnd ends: Int) {
      let all = (0..<min(count, ends)).map(Optional.some)
      places =
        count <= 2 * ends
        ? (0..<count).map(Optional.some)
        : all + [nil] + (count - ends..<count).map(Optional.some)
    }
  }

  /// A number with five significant digits.
  static func text(_ value: Double) -> String {
    guard value.isFinite, value != 0 else { return value == 0 ? "0" : "\(value)" }
    var digits = "\(value)"
    // A power of ten that is exact in a Double keeps the rounded number short when printed.
    if value.magnitude < 1e15, value.magnitude >= 1e-10 {
      var scale = 1.0
      while value.magnitude * scale < 1e4 { scale *= 10 }
      digits = "\((value * scale).rounded() / scale)"
    } else {
      let exponent = digits.firstIndex(of: "e") ?? digits.endIndex
      digits = String(digits[..<exponent].prefix(value < 0 ? 7 : 6) + digits[exponent...])
    }
    return digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits
  }

  /// Texts of equal width, their decimal points one below the other.
  private static func aligned(_ texts: [String]) -> [String] {
    let wholes = texts.map { $0.prefix { $0 != "." }.count }
    let widest = wholes.max() ?? 0
    let indented = zip(texts, wholes).map { String(repeating: " ", count: widest - $1) + $0 }
    let width = indented.map(\.count).max() ?? 0
    return indented.map { $0 + String(repeating: " ", count: width - $0.count) }
  }

  private static func withoutTrailingBlanks(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }
}
