// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular
import TestSupport
import Testing

private func decimal(_ text: String, separator: Character = ".") -> DecimalText {
  Array(text.utf8).withUnsafeBufferPointer {
    DecimalText($0, separator: separator.asciiValue ?? 0x2E, scaling: DecimalScaling())
  }
}

/// The number that the reader's inner loop makes of a field, which may decline.
private func plain(_ text: String) throws -> Double? {
  let dialect = try CSVDialect(CSVOptions())
  return (Array(text.utf8) + Array(repeating: 0x0A, count: 16)).withUnsafeBufferPointer { bytes in
    guard var position = bytes.baseAddress else { return nil }
    let number = FieldScan(dialect).number(&position, DecimalScaling())
    return number
  }
}

/// Decimal texts that are hard to round, and many that are not.
private func decimalTexts(seed: UInt64, count: Int) -> [String] {
  var generator = SeededGenerator(seed: seed)
  return (0..<count).map { index in
    func digits(_ count: Int) -> String {
      (0..<count).map { _ in "\(Int.random(in: 0...9, using: &generator))" }.joined()
    }
    switch index % 8 {
    case 0: return "\(Double(bitPattern: generator.next() & 0x7FEF_FFFF_FFFF_FFFF))"
    case 1: return "\(Int.random(in: 0...999, using: &generator)).\(digits(index % 19 + 1))"
    case 2:
      return
        "\(Int.random(in: 1...9, using: &generator)).\(digits(17))e\(Int.random(in: -60...60, using: &generator))"
    case 3:  // around the subnormals
      return
        "\(Int.random(in: 1...9, using: &generator)).\(digits(16))e-\(Int.random(in: 300...330, using: &generator))"
    case 4:  // halfway between two doubles above 2^53: an odd number of 54 bits
      return "\((generator.next() >> 10) | 1 << 53 | 1).\(["0", "000", "0001"][index % 3])"
    case 5: return "\(digits(Int.random(in: 1...40, using: &generator))).\(digits(30))"
    case 6: return "\(generator.next())e\(Int.random(in: -40...30, using: &generator))"
    default:  // a double with more digits than it needs
      return "\(Double.random(in: 0...1e6, using: &generator))\(digits(index % 5))"
    }
  }
}

@Test(arguments: [1, 2, 3, 4] as [UInt64])
func `a decimal text is rounded as the standard library rounds it`(seed: UInt64) throws {
  for text in decimalTexts(seed: seed, count: 8_000) {
    guard let expected = Double(text) else {
      Issue.record("'\(text)' is no number, seed \(seed)")
      continue
    }
    #expect(decimal(text).value == expected, "\(text), seed \(seed)")
    if let number = try plain(text) { #expect(number == expected, "\(text), seed \(seed)") }
  }
}

@Test(arguments: [
  // 2^53 + 1 lies halfway between two doubles and goes to the even one.
  ("9007199254740993.0", 9_007_199_254_740_992), ("9007199254740995.0", 9_007_199_254_740_996),
  // The smallest subnormal is 2^-1074; less than half of it is zero, a little more is not.
  ("4.9406564584124654e-324", 0x1p-1074), ("2.4703282292062327e-324", 0),
  ("2.4703282292062328e-324", 0x1p-1074),
  // The largest double, and the text that still rounds down to it.
  ("1.7976931348623157e308", Double.greatestFiniteMagnitude),
  ("1.7976931348623158e308", Double.greatestFiniteMagnitude),
  ("5.", 5), (".5", 0.5), ("-0", -0.0), (" 7 ", 7), ("1E5", 100_000), ("1e-999", 0),
  ("0.000000000000000000000000000000000000000000000000000000000000000001", 1e-66),
])
func `decimal texts at the edges`(text: String, expected: Double) {
  #expect(decimal(text).value == expected)
  #expect(decimal(text).value.sign == expected.sign)
  #expect(decimal(text).objection == nil)
}

@Test(
  arguments: [
    ("abc", .notANumber), ("inf", .notANumber), ("nan", .notANumber), ("0x1F", .notANumber),
    ("1e", .notANumber), ("1e+", .notANumber), ("-", .notANumber), (".", .notANumber),
    ("1 2", .notANumber), ("1,2", .notANumber), ("--1", .notANumber), ("1.2.3", .notANumber),
    ("1e5.0", .notANumber), ("５", .notANumber), ("", .notANumber),
    ("011", .leadingZero), ("-00", .leadingZero), ("00.5", .leadingZero), ("+51", .plusSign),
    ("9007199254740993", .tooManyDigits), ("-12345678901234567890123", .tooManyDigits),
    ("1e999", .tooLarge), ("-1e400", .tooLarge),
  ] as [(String, FirstText.Reason)]
)
func `texts that a column of numbers would not keep`(text: String, reason: FirstText.Reason) throws
{
  #expect(decimal(text).objection == reason)
  // An empty field is a missing number, and a comma ends a field, for the inner loop.
  #expect(try plain(text) == nil || text.isEmpty || text.contains(","))
}

@Test func `a decimal comma reads like a decimal point`() {
  #expect(decimal("3,14", separator: ",").value == 3.14)
  #expect(decimal("3.14", separator: ",").objection == .notANumber)
  #expect(decimal("12345678901234567890,5", separator: ",").value == 12345678901234567890.5)
}

@Test func `two to the 53 is still exact`() throws {
  #expect(decimal("9007199254740992").objection == nil)
  #expect(try plain("-9007199254740992") == -0x1p53)
}
