// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Makes records of the rows of a table. Levels are quoted once, not once for each row.
struct CSVWriter {
  private enum Fields {
    case numbers([Double])
    case levels([Int32], [[UInt8]])
  }

  private let names: [[UInt8]]
  private let fields: [Fields]
  private let missing: [UInt8]
  private let delimiter: UInt8
  private let separator: UInt8

  init(_ table: Table, _ format: CSVFormat) {
    let delimiter = format.delimiter.rawValue.asciiValue ?? 0x2C
    let separator = format.decimalSeparator.rawValue.asciiValue ?? 0x2E
    let isAlone = table.columns.count == 1
    func field(_ text: String) -> [UInt8] {
      Self.field(text, delimiter: delimiter, quotesEmpty: isAlone)
    }
    self.delimiter = delimiter
    self.separator = separator
    missing = field(format.missing)
    names = table.columnNames.map(field)
    fields = table.columns.map { column in
      switch column.storage {
      case .numbers(let numbers): .numbers(numbers)
      case .categories(let codes, let levels): .levels(codes, levels.map(field))
      }
    }
  }

  /// Appends the names of the columns.
  func appendHeader(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: names.joined(separator: [delimiter]))
    bytes.append(0x0A)
  }

  /// Appends a row.
  func append(_ row: Int, to bytes: inout [UInt8]) {
    for (position, field) in fields.enumerated() {
      if position > 0 { bytes.append(delimiter) }
      switch field {
      case .numbers(let numbers):
        if numbers[row].isNaN {
          bytes.append(contentsOf: missing)
        } else {
          append(numbers[row], to: &bytes)
        }
      case .levels(let codes, let levels):
        bytes.append(contentsOf: codes[row] < 0 ? missing : levels[Int(codes[row])])
      }
    }
    bytes.append(0x0A)
  }

  private func append(_ number: Double, to bytes: inout [UInt8]) {
    let text = number.shortestText
    guard separator != 0x2E else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let needsQuotes = separator == delimiter && text.utf8.contains(0x2E)
    if needsQuotes { bytes.append(CSVDialect.quote) }
    for byte in text.utf8 { bytes.append(byte == 0x2E ? separator : byte) }
    if needsQuotes { bytes.append(CSVDialect.quote) }
  }

  private static func field(_ text: String, delimiter: UInt8, quotesEmpty: Bool) -> [UInt8] {
    let bytes = Array(text.utf8)
    let needsQuotes =
      bytes.isEmpty
      ? quotesEmpty
      : bytes.first == 0x20 || bytes.last == 0x20 || bytes.starts(with: [0xEF, 0xBB, 0xBF])
        || bytes.contains { $0 == delimiter || $0 == CSVDialect.quote || FieldScan.isLineEnd($0) }
    guard needsQuotes else { return bytes }
    var quoted: [UInt8] = [CSVDialect.quote]
    for byte in bytes {
      if byte == CSVDialect.quote { quoted.append(byte) }
      quoted.append(byte)
    }
    quoted.append(CSVDialect.quote)
    return quoted
  }
}
