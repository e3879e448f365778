// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@testable import Tabular

extension Table {
  /// A plain reading of a text in memory, one character at a time.
  init(plainly bytes: [UInt8], name: String, options: CSVOptions) throws(TableError) {
    var records: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var quoted = false
    var line = 1
    var start = 1
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let delimiter = options.delimiter.rawValue.asciiValue ?? 44
    var any = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if quoted {
        if byte == 34 {
          if position < bytes.count, bytes[position] == 34 {
            field.append(34)
            position += 1
          } else {
            quoted = false
          }
        } else {
          if byte == 10 { line += 1 }
          field.append(byte)
        }
      } else if byte == 34 {
        quoted = true
        any = true
      } else if byte == delimiter {
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
        any = true
      } else if byte == 10 || byte == 13 {
        if byte == 13, position < bytes.count, bytes[position] == 10 { position += 1 }
        if any || !field.isEmpty {
          records.append((start, fields + [String(decoding: field, as: UTF8.self)]))
        }
        fields = []
        field = []
        any = false
        line += 1
        start = line
      } else {
        field.append(byte)
      }
    }
    if any || !field.isEmpty {
      records.append((start, fields + [String(decoding: field, as: UTF8.self)]))
    }
    guard !records.isEmpty else {
      throw TableError(
        .emptyFile,
        "the file is empty",
        remedy: "give a file with a header",
        file: name
      )
    }
    let names = options.names ?? records.removeFirst().fields
    for record in records where record.fields.count != names.count {
      throw TableError(
        record.fields.count < names.count ? .shortRow : .longRow,
        "the row has \(record.fields.count) fields, but there are \(names.count) columns",
        remedy: "mend the row",
        file: name,
        line: record.line
      )
    }
    var columns: [Column] = []
    for (position, columnName) in names.enumerated() {
      let texts = records.map { record -> String? in
        let text = record.fields[position]
        return options.missingTokens.contains(text) ? nil : text
      }
      var numbers: [Double] = []
      var firstText: FirstText?
      for (row, text) in texts.enumerated() {
        let plain = text.map {
          options.decimalSeparator == .comma
            ? String($0.map { $0 == "," ? "." : $0 }) : $0
        }
        if let plain {
          let leadingZero = plain.count > 1 && plain.first == "0" && plain.dropFirst().first != "."
          if !leadingZero, let number = Double(plain), number.isFinite {
            numbers.append(number)
          } else {
            firstText = FirstText(
              value: plain,
              file: name,
              line: records[row].line,
              reason: .notANumber
            )
            break
          }
        } else {
          numbers.append(.nan)
        }
      }
      if firstText == nil && options.schema[columnName] != .category {
        columns.append(Column(columnName, numbers: numbers))
      } else {
        let column = Column(columnName, texts: texts)
        columns.append(
          Column(unchecked: column.storage, name: columnName, firstText: firstText)
        )
      }
    }
    let table = try Table(columns)
    self =
      try options.columns.map { (names) throws(TableError) in try table.select(names) } ?? table
  }
}
