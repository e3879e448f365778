// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The order of numbers by size, found from their digits.
///
/// The bits of a Double, turned so that they compare as whole numbers, are sorted eleven at a time.
/// The three leading digits that differ leave few numbers out of place, and these are put in place one
/// by one; where they are many (numbers close together), all digits are sorted.
struct AscendingOrder {
  /// The numbers in ascending order; −0 is 0.
  let values: [Double]
  /// Where each of them stood; equal numbers keep their order.
  let positions: [Int32]

  /// The order of finite numbers.
  ///
  /// - Complexity: O(*n*), with 24 bytes for each number on the way.
  init(of numbers: [Double]) {
    let count = numbers.count
    guard count > 4096 else {
      let order = (0..<Int32(count)).sorted {
        let (left, right) = (numbers[Int($0)], numbers[Int($1)])
        return left < right || (left == right && $0 < $1)
      }
      values = order.map { numbers[Int($0)] }
      positions = order
      return
    }
    var keys = numbers.map(AscendingOrder.key)
    var order = Array(0..<Int32(count))
    let digits = AscendingOrder.histograms(keys)
    let differing = digits.indices.filter { !digits[$0].contains(UInt32(count)) }
    AscendingOrder.sort(&keys, &order, by: Array(differing.suffix(3)), digits)
    if differing.count > 3, !AscendingOrder.mend(&keys, &order) {
      // What was moved so far kept equal numbers in order, so that the digits can start again.
      AscendingOrder.sort(&keys, &order, by: differing, digits)
    }
    values = keys.map(AscendingOrder.number)
    positions = order
  }

  /// Sorts by some digits, the last of them first; equal ones keep their order.
  private static func sort(
    _ keys: inout [UInt64],
    _ positions: inout [Int32],
    by passes: [Int],
    _ digits: [[UInt32]]
  ) {
    var otherKeys = [UInt64](repeating: 0, count: keys.count)
    var otherPositions = [Int32](repeating: 0, count: keys.count)
    for pass in passes {
      move(
        &keys,
        &positions,
        into: &otherKeys,
        &otherPositions,
        digits[pass],
        shift: UInt64(11 * pass)
      )
      swap(&keys, &otherKeys)
      swap(&positions, &otherPositions)
    }
  }

  /// Puts the numbers that are out of place in theirs; false where that takes too many moves.
  private static func mend(_ keys: inout [UInt64], _ positions: inout [Int32]) -> Bool {
    var left = 2 * keys.count
    return keys.withUnsafeMutableBufferPointer { keys in
      positions.withUnsafeMutableBufferPointer { positions in
        for index in 1..<keys.count where keys[index] < keys[index - 1] {
          let (key, position) = (keys[index], positions[index])
          var place = index
          while place > 0, keys[place - 1] > key {
            keys[place] = keys[place - 1]
            positions[place] = positions[place - 1]
            place -= 1
          }
          keys[place] = key
          positions[place] = position
          left -= index - place
          if left < 0 { return false }
        }
        return true
      }
    }
  }

  /// The Double that a whole number stands for.
  private static func number(_ key: UInt64) -> Double {
    Double(bitPattern: key >> 63 == 1 ? key & ~(1 << 63) : ~key)
  }

  /// A Double as a whole number of the same order; −0 is 0.
  private static func key(_ number: Double) -> UInt64 {
    let bits = (number + 0).bitPattern
    return bits >> 63 == 1 ? ~bits : bits | 1 << 63
  }

  /// For each of the six digits how often each of its 2048 values occurs.
  private static func histograms(_ keys: [UInt64]) -> [[UInt32]] {
    var counts = [UInt32](repeating: 0, count: 6 * 2048)
    counts.withUnsafeMutableBufferPointer { counts in
      keys.withUnsafeBufferPointer { keys in
        for key in keys {
          var rest = key
          for pass in 0..<6 {
            counts[pass &* 2048 &+ Int(truncatingIfNeeded: rest & 2047)] &+= 1
            rest >>= 11
          }
        }
      }
    }
    return (0..<6).map { Array(counts[$0 * 2048..<($0 + 1) * 2048]) }
  }

  private static func move(
    _ keys: inout [UInt64],
    _ positions: inout [Int32],
    into newKeys: inout [UInt64],
    _ newPositions: inout [Int32],
    _ counts: [UInt32],
    shift: UInt64
  ) {
    var starts = counts
    var sum: UInt32 = 0
    for digit in starts.indices {
      let own = starts[digit]
      starts[digit] = sum
      sum += own
    }
    keys.withUnsafeBufferPointer { keys in
      positions.withUnsafeBufferPointer { positions in
        newKeys.withUnsafeMutableBufferPointer { newKeys in
          newPositions.withUnsafeMutableBufferPointer { newPositions in
            starts.withUnsafeMutableBufferPointer { starts in
              for index in keys.indices {
                let key = keys[index]
                let digit = Int(truncatingIfNeeded: (key >> shift) & 2047)
                let place = Int(starts[digit])
                starts[digit] &+= 1
                newKeys[place] = key
                newPositions[place] = positions[index]
              }
            }
          }
        }
      }
    }
  }
}
