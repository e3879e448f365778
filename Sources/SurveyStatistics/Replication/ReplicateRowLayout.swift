// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// Where the variables of one pass stand in a row of numbers that replicate weights multiply.
struct ReplicateRowLayout {
  /// One variable: whether it is there, and its value (or a 1 at its level).
  struct Field {
    let source: TotalSource
    let presence: Int
    let first: Int
  }

  private(set) var fields: [Field] = []
  /// How many numbers a row has; the first is always 1.
  private(set) var width = 1

  /// Adds a variable; one that has a value in every row of a domain shares the first number.
  mutating func append(_ source: TotalSource, _ domainOfRow: [Int32]) {
    var presence = 0
    if source.hasMissing(domainOfRow) {
      presence = width
      width += 1
    }
    fields.append(Field(source: source, presence: presence, first: width))
    width += source.levelCount
  }

  /// The numbers of some rows, a column of the matrix for each row.
  func values(_ rows: [Int]) -> Matrix {
    var values = [Double](repeating: 0, count: width * rows.count)
    values.withUnsafeMutableBufferPointer { values in
      for index in rows.indices { values[index * width] = 1 }
      for field in fields {
        switch field.source.values {
        case .numbers(let numbers, let origin):
          numbers.withUnsafeBufferPointer { numbers in
            for (index, row) in rows.enumerated() {
              let value = numbers[row] - origin
              guard value == value else { continue }
              values[index * width + field.presence] = 1
              values[index * width + field.first] = value
            }
          }
        case .levels(let codes, _):
          for (index, row) in rows.enumerated() where codes[row] >= 0 {
            values[index * width + field.presence] = 1
            values[index * width + field.first + Int(codes[row])] = 1
          }
        }
      }
    }
    return Matrix(rows: width, columns: rows.count, columnMajor: values)
  }
}

extension TotalSource {
  /// How many sums it has: one for numbers, one per level.
  var levelCount: Int {
    switch values {
    case .numbers: 1
    case .levels(_, let names): names.count
    }
  }

  /// Whether a row of a domain has no value.
  func hasMissing(_ domainOfRow: [Int32]) -> Bool {
    switch values {
    case .numbers(let numbers, _):
      for row in numbers.indices where numbers[row].isNaN && domainOfRow[row] >= 0 { return true }
    case .levels(let codes, _):
      for row in codes.indices where codes[row] < 0 && domainOfRow[row] >= 0 { return true }
    }
    return false
  }
}
