// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// Pairs of one group's rows with the other's, and the order in which their factors are switched.
struct SwitchedPairs: Sendable {
  /// The ranks of the rows of the group measured from.
  let from: [Int32]
  /// Beside each of them the rank of a row of the group measured to.
  let to: [Int32]
  /// The factors, the first to be switched first.
  let order: [Int]
}

/// Switches factors from one group's values to the other's, pair by pair, one factor after the other.
///
///     contribution of the kth = Σ pairs (F(k − 1 factors switched) − F(k factors switched)) / pairs
struct FactorSwitching: Sendable {
  let from: RankedGroup
  let to: RankedGroup
  /// The columns of each factor.
  let blocks: [[Int]]
  /// How many coefficients there are.
  let coefficients: Int
  let link: RegressionLink

  private static let chunk = 512

  /// Some pairs after a step.
  private struct Step {
    /// How many factors have been switched.
    let switched: Int
    let pairs: Range<Int>
    let predictors: UnsafeMutablePointer<Double>
    let means: UnsafeMutablePointer<Double>
  }

  /// What each factor contributes in one draw.
  func contributions(_ pairs: SwitchedPairs) -> [Double] {
    var sums = [Double](repeating: 0, count: blocks.count + 1)
    walk(pairs) { step in
      var sum = 0.0
      for row in 0..<step.pairs.count { sum += step.means[row] }
      sums[step.switched] += sum
    }
    var result = [Double](repeating: 0, count: blocks.count)
    for (place, block) in pairs.order.enumerated() {
      result[block] = (sums[place] - sums[place + 1]) / Double(pairs.from.count)
    }
    return result
  }

  /// What each factor contributes in each pair: factor by factor, a number per pair.
  func pairContributions(_ pairs: SwitchedPairs) -> [Double] {
    let count = pairs.from.count
    var result = [Double](repeating: 0, count: blocks.count * count)
    var before = [Double](repeating: 0, count: FactorSwitching.chunk)
    result.withUnsafeMutableBufferPointer { result in
      before.withUnsafeMutableBufferPointer { before in
        walk(pairs) { step in
          let start = step.switched > 0 ? pairs.order[step.switched - 1] * count : 0
          for (row, pair) in step.pairs.enumerated() {
            if step.switched > 0 { result[start + pair] = before[row] - step.means[row] }
            before[row] = step.means[row]
          }
        }
      }
    }
    return result
  }

  /// How each factor's contribution in one draw changes with each coefficient.
  ///
  /// - Returns: Factor by factor, a derivative per coefficient.
  func gradients(_ pairs: SwitchedPairs) -> [Double] {
    // How many factors have been switched when a column is.
    var turn = [Int](repeating: .max, count: coefficients)
    for (place, block) in pairs.order.enumerated() {
      for column in blocks[block] { turn[column] = place + 1 }
    }
    var sums = [Double](repeating: 0, count: (blocks.count + 1) * coefficients)
    var slopes = [Double](repeating: 0, count: FactorSwitching.chunk)
    walk(pairs) { step in
      for row in 0..<step.pairs.count {
        let mean = step.means[row]
        slopes[row] = link == .logit ? mean * (1 - mean) : link.slope(at: step.predictors[row])
      }
      for column in 0..<coefficients {
        let isSwitched = step.switched >= turn[column]
        let (group, ranks) = isSwitched ? (to, pairs.to) : (from, pairs.from)
        let start = column * group.count
        var sum = 0.0
        for (row, pair) in step.pairs.enumerated() {
          sum += slopes[row] * group.columns[start + Int(ranks[pair])]
        }
        sums[step.switched * coefficients + column] += sum
      }
    }
    var result = [Double](repeating: 0, count: blocks.count * coefficients)
    for (place, block) in pairs.order.enumerated() {
      for column in 0..<coefficients {
        let before = sums[place * coefficients + column]
        let after = sums[(place + 1) * coefficients + column]
        result[block * coefficients + column] = (before - after) / Double(pairs.from.count)
      }
    }
    return result
  }

  /// Visits all pairs before the first switch and after each, a chunk at a time.
  @inline(__always)
  private func walk(_ pairs: SwitchedPairs, _ visit: (Step) -> Void) {
    let lanes = MeanLanes(link: link)
    let size = FactorSwitching.chunk
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 2 * size) { room in
      guard let predictors = room.baseAddress else { return }
      let means = predictors + size
      room.initialize(repeating: 0)
      for start in stride(from: 0, to: pairs.from.count, by: size) {
        let chunk = start..<min(start + size, pairs.from.count)
        let step = { Step(switched: $0, pairs: chunk, predictors: predictors, means: means) }
        take(from, pairs.from, chunk, predictors, means)
        visit(step(0))
        for (place, block) in pairs.order.enumerated() {
          if place + 1 < blocks.count {
            change(pairs, chunk, block, predictors)
            lanes.means(of: predictors, into: means, count: chunk.count)
          } else {
            take(to, pairs.to, chunk, predictors, means)
          }
          visit(step(place + 1))
        }
      }
    }
  }

  /// Sets predictions to those of rows as they are.
  @inline(__always)
  private func take(
    _ group: RankedGroup,
    _ ranks: [Int32],
    _ chunk: Range<Int>,
    _ predictors: UnsafeMutablePointer<Double>,
    _ means: UnsafeMutablePointer<Double>
  ) {
    group.predictors.withUnsafeBufferPointer { own in
      group.means.withUnsafeBufferPointer { ownMeans in
        ranks.withUnsafeBufferPointer { ranks in
          for (row, pair) in chunk.enumerated() {
            let rank = Int(ranks[pair])
            predictors[row] = own[rank]
            means[row] = ownMeans[rank]
          }
        }
      }
    }
  }

  /// Switches a factor: takes off what it adds in one group and puts on what it adds in the other.
  @inline(__always)
  private func change(
    _ pairs: SwitchedPairs,
    _ chunk: Range<Int>,
    _ block: Int,
    _ predictors: UnsafeMutablePointer<Double>
  ) {
    from.parts.withUnsafeBufferPointer { own in
      to.parts.withUnsafeBufferPointer { other in
        let (ownStart, otherStart) = (block * from.count, block * to.count)
        pairs.from.withUnsafeBufferPointer { fromRanks in
          pairs.to.withUnsafeBufferPointer { toRanks in
            for (row, pair) in chunk.enumerated() {
              let leaving = own[ownStart + Int(fromRanks[pair])]
              predictors[row] += other[otherStart + Int(toRanks[pair])] - leaving
            }
          }
        }
      }
    }
  }
}
