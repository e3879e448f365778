// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The order of numbers by size, found from their digits.
enum AscendingOrder {
  /// The positions of finite numbers in ascending order; equal numbers keep theirs.
  ///
  /// The bits of a Double, turned so that they compare as whole numbers, are sorted eleven at a
  /// time; digits that all numbers share cost nothing.
  ///
  /// - Complexity: O(*n*), with 24 bytes for each number on the way.
  static func positions(of numbers: [Double]) -> [Int32] {
    let count = numbers.count
    guard count > 4096 else {
      return (0..<Int32(count)).sorted {
        let (left, right) = (numbers[Int($0)], numbers[Int($1)])
        return left < right || (left == right && $0 < $1)
      }
    }
    var keys = numbers.map(key)
    var positions = Array(0..<Int32(count))
    var otherKeys = [UInt64](repeating: 0, count: count)
    var otherPositions = [Int32](repeating: 0, count: count)
    let digits = histograms(keys)
    for (pass, counts) in digits.enumerated() {
      // All numbers have the same digit here.
      if counts.contains(UInt32(count)) { continue }
      move(&keys, &positions, into: &otherKeys, &otherPositions, counts, shift: UInt64(11 * pass))
      swap(&keys, &otherKeys)
      swap(&positions, &otherPositions)
    }
    return positions
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
