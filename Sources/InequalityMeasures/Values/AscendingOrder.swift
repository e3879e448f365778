// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The order of numbers by size, found from their digits.
///
/// The bits of a Double, turned so that they compare as whole numbers, are sorted eleven at a time,
/// from the first bit in which numbers differ. Two or three such digits leave few numbers out of
/// place, and these are put in place one by one; where they are many (numbers close together), all
/// digits are sorted. A sample says beforehand how many digits it takes.
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
    var order = Array(0..<Int32(count))
    values = AscendingOrder.sorted(numbers, &order)
    positions = order
  }

  /// Finite numbers in ascending order, for those who need not know where each of them stood.
  ///
  /// - Complexity: O(*n*), with 16 bytes for each number on the way.
  static func values(of numbers: [Double]) -> [Double] {
    guard numbers.count > 4096 else { return numbers.sorted() }
    var none: [Int32] = []
    return sorted(numbers, &none)
  }

  /// The numbers in ascending order, and positions moved along unless there are none.
  private static func sorted(_ numbers: [Double], _ positions: inout [Int32]) -> [Double] {
    var keys = numbers.map(AscendingOrder.key)
    var (inAll, inAny) = (keys[0], keys[0])
    for key in keys {
      inAll &= key
      inAny |= key
    }
    let bits = UInt64.bitWidth - (inAll ^ inAny).leadingZeroBitCount
    let leading = digits(of: keys, among: bits)
    let shifts = leading.map { max(0, bits - 11 * $0) } ?? 0
    sort(&keys, &positions, from: shifts, to: bits)
    if shifts > 0, !mend(&keys, &positions) {
      // What was moved so far kept equal numbers in order, so that the digits can start again.
      sort(&keys, &positions, from: 0, to: bits)
    }
    return keys.map(AscendingOrder.number)
  }

  /// How many leading digits tell most numbers apart, judged by a sample; nil if it takes all.
  private static func digits(of keys: [UInt64], among bits: Int) -> Int? {
    let sample = stride(from: 0, to: keys.count, by: keys.count / 1024).map { keys[$0] }.sorted()
    for digits in 2...3 {
      let shift = UInt64(max(0, bits - 11 * digits))
      var alike = 0
      for place in 1..<sample.count where sample[place] != sample[place - 1] {
        if sample[place] >> shift == sample[place - 1] >> shift { alike += 1 }
      }
      // As many neighbours out of place for each number as two of the sample are often alike.
      if Double(alike) * Double(keys.count) < 4 * Double(sample.count * sample.count) {
        return digits
      }
    }
    return nil
  }

  /// Sorts by the bits from one place to another, eleven at a time, the last first; equal ones keep
  /// their order.
  private static func sort(
    _ keys: inout [UInt64],
    _ positions: inout [Int32],
    from first: Int,
    to end: Int
  ) {
    // Filled whole by every move.
    var newKeys = [UInt64](unsafeUninitializedCapacity: keys.count) { $1 = keys.count }
    var newPositions = [Int32](repeating: 0, count: positions.count)
    for shift in stride(from: first, to: end, by: 11) {
      move(&keys, &positions, into: &newKeys, &newPositions, shift: UInt64(shift))
      swap(&keys, &newKeys)
      swap(&positions, &newPositions)
    }
  }

  /// Puts the numbers that are out of place in theirs; false where that takes too many moves.
  private static func mend(_ keys: inout [UInt64], _ positions: inout [Int32]) -> Bool {
    var left = 4 * keys.count
    let carries = !positions.isEmpty
    return keys.withUnsafeMutableBufferPointer { keys in
      positions.withUnsafeMutableBufferPointer { positions in
        for index in 1..<keys.count where keys[index] < keys[index - 1] {
          let key = keys[index]
          var place = index
          while place > 0, keys[place - 1] > key {
            keys[place] = keys[place - 1]
            place -= 1
          }
          keys[place] = key
          if carries {
            let position = positions[index]
            for moved in stride(from: index, to: place, by: -1) {
              positions[moved] = positions[moved - 1]
            }
            positions[place] = position
          }
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

  /// Moves numbers to where their digit belongs, and positions with them unless there are none.
  private static func move(
    _ keys: inout [UInt64],
    _ positions: inout [Int32],
    into newKeys: inout [UInt64],
    _ newPositions: inout [Int32],
    shift: UInt64
  ) {
    var starts = [UInt32](repeating: 0, count: 2048)
    let carries = !positions.isEmpty
    keys.withUnsafeBufferPointer { keys in
      positions.withUnsafeBufferPointer { positions in
        newKeys.withUnsafeMutableBufferPointer { newKeys in
          newPositions.withUnsafeMutableBufferPointer { newPositions in
            starts.withUnsafeMutableBufferPointer { starts in
              for key in keys { starts[Int(truncatingIfNeeded: (key >> shift) & 2047)] &+= 1 }
              var sum: UInt32 = 0
              for digit in starts.indices {
                let own = starts[digit]
                starts[digit] = sum
                sum += own
              }
              if carries {
                for index in keys.indices {
                  let key = keys[index]
                  let digit = Int(truncatingIfNeeded: (key >> shift) & 2047)
                  let place = Int(starts[digit])
                  starts[digit] &+= 1
                  newKeys[place] = key
                  newPositions[place] = positions[index]
                }
              } else {
                for key in keys {
                  let digit = Int(truncatingIfNeeded: (key >> shift) & 2047)
                  newKeys[Int(starts[digit])] = key
                  starts[digit] &+= 1
                }
              }
            }
          }
        }
      }
    }
  }
}
