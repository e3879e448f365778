// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// How each respondent moves the contributions, coefficients taken as given.
///
/// With D(u, v) the mean contribution of a pair of a row at rank u of `from` and one at rank v of
/// `to`, a contribution is ∫ D(u, u) du. Another row at rank uᵢ of `from` brings its own pairs, and
/// shifts the ranks of all rows above it, which are then paired with others:
///
///     deviation = D(row, uᵢ) + ∫ (1{u ≥ uᵢ} − u) ∂D/∂v (u, u) du − contribution
///
/// and likewise for `to`. Over all factors that is F(x'b) less its mean.
struct CharacteristicInfluence: Sendable {
  /// For each factor a deviation per rank of the group measured from; their weighted mean is 0.
  let from: [[Double]]
  /// The same for the group measured to.
  let to: [[Double]]

  /// Tasks side by side, each with some partners of every row.
  private static let tasks = 4
  private static let partners = 4
  /// How far around its own rank a row's partners are sought.
  private static let width = 0.025
  /// How far from its own rank the derivative is taken.
  private static let distance = 0.05

  init(_ switching: FactorSwitching, order: SwitchingOrder, seed: UInt64) {
    from = CharacteristicInfluence.deviations(switching, order, seed, isFrom: true)
    to = CharacteristicInfluence.deviations(switching, order, seed, isFrom: false)
  }

  private static func deviations(
    _ switching: FactorSwitching,
    _ order: SwitchingOrder,
    _ seed: UInt64,
    isFrom: Bool
  ) -> [[Double]] {
    let (own, other) = isFrom ? (switching.from, switching.to) : (switching.to, switching.from)
    let factors = switching.blocks.count
    let (ranks, limits) = (own.relativeRanks(), other.cumulativeShares())
    let parts = Parallel.map(tasks) { task in
      var generator = SeededGenerator(seed: seed, number: task)
      var direct = [Double](repeating: 0, count: factors * own.count)
      var slopes = direct
      var turn = Array(switching.blocks.indices)
      for partner in 0..<partners {
        if order == .random {
          // Every second order is the one before it turned round.
          if partner % 2 == 0 { turn.shuffle(using: &generator) } else { turn.reverse() }
        }
        let place = (Double(task * partners + partner) + 0.5) / Double(tasks * partners)
        let offset = (2 * place - 1) * width
        let shifts = [offset, offset - distance, offset + distance].map { shift in
          ranks.map { min(1, max(0, $0 + shift)) }
        }
        let found = shifts.map { shifted in
          let partners = limits.places(of: shifted)
          let all = (0..<Int32(own.count)).map { $0 }
          return switching.pairContributions(
            SwitchedPairs(from: isFrom ? all : partners, to: isFrom ? partners : all, order: turn)
          )
        }
        for factor in 0..<factors {
          for rank in 0..<own.count {
            let cell = factor * own.count + rank
            direct[cell] += found[0][cell]
            slopes[cell] +=
              (found[2][cell] - found[1][cell]) / (shifts[2][rank] - shifts[1][rank])
          }
        }
      }
      return (direct, slopes)
    }
    let scale = 1 / Double(tasks * partners)
    let total = own.weights.reduce(0, +)
    return (0..<factors).map { factor in
      var deviations = [Double](repeating: 0, count: own.count)
      var above = 0.0
      for rank in (0..<own.count).reversed() {
        let cell = factor * own.count + rank
        let slope = parts.reduce(0) { $0 + $1.1[cell] } * scale * own.weights[rank] / total
        deviations[rank] = parts.reduce(0) { $0 + $1.0[cell] } * scale + above + slope / 2
        above += slope
      }
      let mean = zip(deviations, own.weights).reduce(0) { $0 + $1.0 * $1.1 } / total
      return deviations.map { $0 - mean }
    }
  }
}

/// The shares of a group's weight up to each rank.
struct CumulativeShares: Sendable {
  fileprivate let ends: [Double]

  /// The ranks at which shares are reached.
  ///
  /// - Parameter shares: Shares of 0 … 1, ascending.
  /// - Returns: A rank for each share.
  func places(of shares: [Double]) -> [Int32] {
    var place = 0
    return shares.map { share in
      while place < ends.count - 1, ends[place] < share { place += 1 }
      return Int32(truncatingIfNeeded: place)
    }
  }
}

extension RankedGroup {
  /// The shares of the weight up to and with each rank.
  func cumulativeShares() -> CumulativeShares {
    let total = weights.reduce(0, +)
    var sum = 0.0
    return CumulativeShares(
      ends: weights.map { weight in
        sum += weight
        return sum / total
      }
    )
  }

  /// The middle of each rank's part of the weight, of 0 … 1.
  func relativeRanks() -> [Double] {
    let total = weights.reduce(0, +)
    return zip(cumulativeShares().ends, weights).map { $0 - $1 / total / 2 }
  }
}
