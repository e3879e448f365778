// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import FinancialInclusion

/// Reading, streaming and writing of a CSV file.
enum CSVTasks {
  static func read(_ file: URL) -> () throws -> TaskResult {
    {
      let table = try Table(csv: file)
      return TaskResult(byteCount: byteCount(of: table)) { check(table) }
    }
  }

  static func stream(_ file: URL) -> () throws -> TaskResult {
    {
      var chunks = try CSVChunks(file)
      var total = 0.0
      while let chunk = try chunks.next() { total += check(chunk) }
      let sum = total
      return TaskResult(byteCount: 8) { sum }
    }
  }

  static func write(_ file: URL, to output: URL) throws -> () throws -> TaskResult {
    let table = try Table(csv: file)
    return {
      try table.writeCSV(to: output)
      return TaskResult(byteCount: byteCount(of: table)) { check(table) }
    }
  }

  /// The sum of all numbers and the number of all categories.
  private static func check(_ table: Table) -> Double {
    table.columns.reduce(0) { sum, column in
      switch column.storage {
      case .numbers(let numbers): sum + numbers.reduce(0) { $1.isNaN ? $0 : $0 + $1 }
      case .categories(let codes, _): sum + Double(codes.count { $0 >= 0 })
      }
    }
  }

  private static func byteCount(of table: Table) -> Int {
    table.columns.reduce(0) { sum, column in
      switch column.storage {
      case .numbers(let numbers): sum + 8 * numbers.count
      case .categories(let codes, let levels):
        sum + 4 * codes.count + levels.reduce(0) { $0 + $1.utf8.count }
      }
    }
  }
}
