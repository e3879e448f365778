// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Rows numbered by two keys, those of the first together.
struct PairedRows {
  /// For each row its number, from 0; numbers follow the order of the first key, then the second.
  let numbers: [Int32]
  /// For each number the code of its first key.
  let firstOfNumber: [Int32]
  /// For each number the code of its second key.
  let secondOfNumber: [Int32]

  var count: Int { firstOfNumber.count }

  /// Numbers the pairs of codes that occur, without a hash: by a table of all pairs where that is
  /// not much larger than the data, else by two counting sorts. Rows with a negative code have no
  /// number.
  ///
  /// - Complexity: O(*n* + codes).
  init(_ first: [Int32], count firstCount: Int, _ second: [Int32], count secondCount: Int) {
    let (pairs, overflow) = firstCount.multipliedReportingOverflow(by: secondCount)
    self =
      !overflow && pairs <= 2 * first.count + 1024
      ? PairedRows(first, second, secondCount, table: pairs)
      : PairedRows(sorting: first, firstCount, second, secondCount)
  }

  private init(
    sorting first: [Int32],
    _ firstCount: Int,
    _ second: [Int32],
    _ secondCount: Int
  ) {
    let bySecond = Self.sorted(Array(0..<Int32(first.count)), by: second, count: secondCount)
    let order = Self.sorted(bySecond, by: first, count: firstCount)
    var numbers = [Int32](repeating: -1, count: first.count)
    var firsts: [Int32] = []
    var seconds: [Int32] = []
    for row in order {
      let row = Int(row)
      if firsts.last != first[row] || seconds.last != second[row] {
        firsts.append(first[row])
        seconds.append(second[row])
      }
      numbers[row] = Int32(firsts.count - 1)
    }
    self.numbers = numbers
    firstOfNumber = firsts
    secondOfNumber = seconds
  }

  private init(_ first: [Int32], _ second: [Int32], _ secondCount: Int, table pairs: Int) {
    var place = [Int32](repeating: -1, count: pairs)
    for row in first.indices where first[row] >= 0 && second[row] >= 0 {
      place[Int(first[row]) &* secondCount &+ Int(second[row])] = 0
    }
    var firsts: [Int32] = []
    var seconds: [Int32] = []
    for pair in place.indices where place[pair] == 0 {
      place[pair] = Int32(firsts.count)
      firsts.append(Int32(pair / secondCount))
      seconds.append(Int32(pair % secondCount))
    }
    numbers = first.indices.map { row in
      first[row] >= 0 && second[row] >= 0
        ? place[Int(first[row]) &* secondCount &+ Int(second[row])] : -1
    }
    firstOfNumber = firsts
    secondOfNumber = seconds
  }

  /// Rows in the order of a key, rows with the same key in the order they had; rows with a negative
  /// key are left out.
  static func sorted(_ rows: [Int32], by key: [Int32], count: Int) -> [Int32] {
    var starts = [Int](repeating: 0, count: count + 1)
    for row in rows where key[Int(row)] >= 0 { starts[Int(key[Int(row)]) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    var sorted = [Int32](repeating: 0, count: starts[count])
    for row in rows {
      let code = Int(key[Int(row)])
      guard code >= 0 else { continue }
      sorted[starts[code]] = row
      starts[code] += 1
    }
    return sorted
  }
}
