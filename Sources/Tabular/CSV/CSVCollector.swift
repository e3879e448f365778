// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A column of a text while it is collected, piece by piece.
final class CSVCollector {
  /// The number of the column in the file.
  let column: Int
  private(set) var numbers: [Double] = []
  private(set) var codes: [Int32] = []

  init(column: Int) { self.column = column }

  /// Sets memory aside for all rows that are expected.
  ///
  /// To be called on the thread that reads: the system's allocator keeps what a thread gives back
  /// for that thread, and a second table would not find the memory of the first.
  func reserve(_ expectedRows: Int, isCategory: Bool) {
    if isCategory {
      codes.reserveCapacity(expectedRows)
    } else {
      numbers.reserveCapacity(expectedRows)
    }
  }

  /// Appends what workers have parsed.
  func append(_ workers: ArraySlice<CSVWorker>, isCategory: Bool) {
    if isCategory {
      for worker in workers {
        codes.append(
          contentsOf: UnsafeBufferPointer(start: worker.codes(column), count: worker.rowCount)
        )
      }
    } else {
      for worker in workers {
        numbers.append(
          contentsOf: UnsafeBufferPointer(start: worker.numbers(column), count: worker.rowCount)
        )
      }
    }
  }

  /// Gives up the numbers: the rows so far are to be read again as texts.
  func becomeCategory(rowCount: Int, expectedRows: Int) {
    numbers = []
    codes.reserveCapacity(max(rowCount, expectedRows))
    codes.append(contentsOf: repeatElement(-1, count: rowCount - codes.count))
  }

  /// Puts the codes of rows that were read again in their place.
  func replace(from row: Int, _ worker: CSVWorker) {
    codes.withUnsafeMutableBufferPointer { codes in
      let source = worker.codes(column)
      for index in 0..<min(worker.rowCount, codes.count - row) {
        codes[row + index] = source[index]
      }
    }
  }

  /// Turns the codes of the workers into positions of levels.
  ///
  /// - Parameters:
  ///   - segments: Which worker parsed the rows, and how many, in the order of the rows.
  ///   - positions: For each worker the position of the level that its code stands for.
  func renumber(_ segments: some Sequence<CSVReading.Segment>, _ positions: [[Int32]]) {
    codes.withUnsafeMutableBufferPointer { codes in
      var row = 0
      for segment in segments {
        positions[segment.worker].withUnsafeBufferPointer { positions in
          for index in row..<row + segment.rowCount where codes[index] >= 0 {
            codes[index] = positions[Int(codes[index])]
          }
        }
        row += segment.rowCount
      }
    }
  }

  /// Hands the values over, and keeps none.
  func takeStorage(levels: [String]?) -> Column.Storage {
    defer {
      numbers = []
      codes = []
    }
    return levels.map { .categories(codes: codes, levels: $0) } ?? .numbers(numbers)
  }
}
