// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Draws places with unequal probabilities, each in the same time: Walker's alias method.
struct AliasTable: Sendable {
  /// Up to which fraction a slot stands for itself, as a part of 2⁶⁴.
  private let limits: [UInt64]
  /// The place that a slot stands for beyond its limit.
  private let aliases: [Int32]

  /// - Parameter weights: What the probabilities are in proportion to; one at least is positive.
  init(_ weights: [Double]) {
    let count = weights.count
    let scale = Double(count) / weights.reduce(0, +)
    var scaled = weights.map { $0 * scale }
    var aliases = (0..<count).map { Int32($0) }
    var small = scaled.indices.filter { scaled[$0] < 1 }
    var large = scaled.indices.filter { scaled[$0] >= 1 }
    while let less = small.last, let more = large.last {
      small.removeLast()
      aliases[less] = Int32(more)
      scaled[more] -= 1 - scaled[less]
      if scaled[more] < 1 {
        large.removeLast()
        small.append(more)
      }
    }
    // What is left over is 1 but for rounding.
    for place in small + large { scaled[place] = 1 }
    limits = scaled.map { $0 >= 1 ? .max : UInt64(max(0, $0) * 0x1p64) }
    self.aliases = aliases
  }

  /// Draws with replacement; says how often each place came.
  func counts(of draws: Int, using generator: inout SeededGenerator) -> [Int32] {
    var counts = [Int32](repeating: 0, count: limits.count)
    let count = UInt64(limits.count)
    limits.withUnsafeBufferPointer { limits in
      aliases.withUnsafeBufferPointer { aliases in
        counts.withUnsafeMutableBufferPointer { counts in
          for _ in 0..<draws {
            let (slot, fraction) = generator.next().multipliedFullWidth(by: count)
            let own = Int(truncatingIfNeeded: slot)
            counts[fraction <= limits[own] ? own : Int(aliases[own])] += 1
          }
        }
      }
    }
    return counts
  }
}
