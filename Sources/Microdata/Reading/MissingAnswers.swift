// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Which answers of a variable are declared missing, and which were found.
struct MissingAnswers {
  /// A code that means a missing answer.
  enum Code: Hashable, Comparable {
    /// A number that SPSS declares missing.
    case number(Double)
    /// Stata's `.a` to `.z`, by the letter.
    case tag(UInt8)

    /// The code, as the program that wrote the file shows it.
    var text: String {
      switch self {
      case .number(let number):
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
      case .tag(let letter): return "." + String(UnicodeScalar(letter))
      }
    }
  }

  /// The numbers that are declared missing; single ones are ranges of one.
  var ranges: [ClosedRange<Double>] = []
  /// The texts that are declared missing.
  var texts: Set<String> = []
  /// The rows with such an answer, where the codes are kept.
  private var rows: [Int] = []
  private var codes: [Code] = []

  /// Whether a number is declared missing.
  func declares(_ number: Double) -> Bool { ranges.contains { $0.contains(number) } }

  /// Notes a declared answer.
  mutating func note(_ code: Code, row: Int) {
    rows.append(row)
    codes.append(code)
  }

  /// The codes as categories over all rows, or `nil` if there are none.
  func categories(rowCount: Int) -> (codes: [Int32], levels: [String])? {
    guard !rows.isEmpty else { return nil }
    let distinct = Set(codes).sorted()
    var position: [Code: Int32] = [:]
    for (index, code) in distinct.enumerated() { position[code] = Int32(index) }
    var column = [Int32](repeating: -1, count: rowCount)
    for (row, code) in zip(rows, codes) where row < rowCount {
      column[row] = position[code, default: -1]
    }
    return (column, distinct.map(\.text))
  }
}
