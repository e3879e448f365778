// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CSVWorker {
  /// Parses whole records: a piece of a file that begins with a record and ends with a line end.
  ///
  /// At least 16 bytes after the piece must be readable, with a line end among them: the scans below
  /// look at eight bytes at a time and stop at a line end. Whatever is wrong goes to ``problem``,
  /// texts in columns of numbers to ``findings``.
  func parse(_ start: UnsafePointer<UInt8>, byteCount: Int, plans newPlans: [FieldPlan]) {
    prepare(byteCount: byteCount, plans: newPlans)
    do throws(CSVProblem) {
      try parseRecords(start, end: start + byteCount)
    } catch {
      problem = error
    }
  }

  private func parseRecords(
    _ start: UnsafePointer<UInt8>,
    end: UnsafePointer<UInt8>
  ) throws(CSVProblem) {
    let scan = FieldScan(dialect)
    let dialect = dialect
    let scaling = scaling
    let plans = plans
    let levels = levels
    let lastColumn = columnCount &- 1
    let cells = UnsafeMutableRawPointer(numbers(0))
    let stride = 8 &* rowCapacity
    var position = start
    var line = 0
    var row = 0
    while position < end {
      if scan.isLineEnd(position.pointee) {
        position = scan.afterLineEnd(position)
        line &+= 1
        continue
      }
      let recordStart = position
      let recordLine = line
      var column = 0
      while true {
        let cell = cells + (column &* stride)
        switch plans[column] {
        case .number, .declaredNumber:
          if let number = scan.number(&position, scaling) {
            cell.assumingMemoryBound(to: Double.self)[row] = number
          } else {
            cell.assumingMemoryBound(to: Double.self)[row] =
              try unusualNumber(&position, end, &line, column)
          }
        case .category:
          let code: Int32
          let fieldLine = line
          let length = scan.unquotedLength(position)
          if position[length] != CSVDialect.quote {
            code = levels[column].code(position, length, dialect)
            if code == LevelTable.unsound {
              throw unsound(UnsafeBufferPointer(start: position, count: length), line, column)
            }
            position += length
          } else {
            let field = try quotedField(&position, end, &line, column)
            code = levels[column].code(field.start, field.count, dialect)
            if code == LevelTable.unsound {
              throw unsound(field.buffer, fieldLine, column)
            }
          }
          cell.assumingMemoryBound(to: Int32.self)[row] = code
        case .skipped:
          let length = scan.unquotedLength(position)
          if position[length] == CSVDialect.quote {
            _ = try quotedField(&position, end, &line, column)
          } else {
            position += length
          }
        case .checked:
          let fieldLine = line
          let field = try anyField(&position, end, &line, column)
          guard dialect.isSound(field.buffer) else {
            throw unsound(field.buffer, fieldLine, column)
          }
        }
        if position.pointee == scan.delimiter {
          if column == lastColumn {
            throw try longRow(recordStart, end, recordLine)
          }
          column &+= 1
          position += 1
        } else {
          break
        }
      }
      guard column == lastColumn else {
        throw CSVProblem(
          code: .shortRow,
          line: recordLine,
          column: column,
          fieldCount: column + 1
        )
      }
      position = scan.afterLineEnd(position)
      line &+= 1
      row &+= 1
    }
    rowCount = row
    lineCount = line
  }

  /// A field of a column of numbers that is not a plain number: missing, quoted, with spaces or an
  /// exponent, or a text.
  @inline(never)
  private func unusualNumber(
    _ position: inout UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ line: inout Int,
    _ column: Int
  ) throws(CSVProblem) -> Double {
    let fieldLine = line
    let field = try anyField(&position, end, &line, column).buffer
    if field.isEmpty ? dialect.emptyIsMissing : dialect.isMissing(field) { return .nan }
    let text = DecimalText(field, separator: dialect.decimalSeparator, scaling: scaling)
    guard let objection = text.objection else { return text.value }
    guard dialect.isSound(field) else { throw unsound(field, fieldLine, column) }
    if plans[column] == .number {
      findings.append(
        TextFinding(column: column, line: fieldLine, value: Array(field), reason: objection)
      )
      plans[column] = .checked
      return .nan
    }
    switch objection {
    case .notANumber:
      throw CSVProblem(
        code: .notANumber,
        line: fieldLine,
        column: column,
        field: Array(field)
      )
    case .tooLarge:
      throw CSVProblem(
        code: .numberTooLarge,
        line: fieldLine,
        column: column,
        field: Array(field)
      )
    case .leadingZero, .plusSign, .tooManyDigits: return text.value
    }
  }

  private func unsound(
    _ field: UnsafeBufferPointer<UInt8>,
    _ line: Int,
    _ column: Int
  ) -> CSVProblem {
    // The line of the byte itself, if the field has several.
    CSVProblem(
      code: CSVDialect.codeOfUnsound(field),
      line: line,
      column: column,
      field: Array(field)
    )
  }

  private func longRow(
    _ start: UnsafePointer<UInt8>,
    _ end: UnsafePointer<UInt8>,
    _ line: Int
  ) throws(CSVProblem) -> CSVProblem {
    var position = start
    var count = 1
    var current = line
    while true {
      _ = try anyField(&position, end, &current, columnCount)
      guard position.pointee == dialect.delimiter else { break }
      count += 1
      position += 1
    }
    return CSVProblem(code: .longRow, line: line, column: columnCount, fieldCount: count)
  }
}
