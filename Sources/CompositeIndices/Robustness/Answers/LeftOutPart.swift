// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import SurveyStatistics

/// What becomes of an index without one of its parts.
public struct LeftOutPart: Hashable, Sendable {
  /// The part: an indicator or a dimension.
  public let part: String
  /// Whether it is an indicator.
  public let isIndicator: Bool
  /// The mean of how many ranks each unit moves.
  public let meanAbsoluteRankShift: Double
  /// The unit that moves most, and by how many ranks: above 0 if it falls; nil if none moves.
  public let largestShift: Shift?

  /// How far a unit moves.
  public struct Shift: Hashable, Sendable {
    /// The unit.
    public let unit: String
    /// The year, in a panel.
    public let year: Double?
    /// Its rank without the part minus its rank with it.
    public let ranks: Int
  }
}

extension IndexScores {
  /// The index without each of its parts in turn.
  ///
  /// The weights of a part's siblings are scaled up. A part without which nothing is left, and one
  /// without which the index cannot be made, are not in the list.
  ///
  /// - Returns: An answer for every dimension, from the top down, and every indicator.
  /// - Complexity: As many scorings as there are parts.
  public func withoutEachPart() -> [LeftOutPart] {
    let slots =
      plan.nodes.indices.dropLast().reversed().map { plan.indicators.count + $0 }
      + Array(plan.indicators.indices)
    return slots.compactMap { slot in
      guard let other = try? plan.leavingOut(slot: slot),
        let values = try? other.nodeValues(of: normalized, missing: .omit)
      else { return nil }
      let scores = values.column(values.columnCount - 1)
      var ranks = [Int](repeating: 0, count: scores.count)
      for rows in normalized.blocks(.separate) {
        Ranking.place(scores, rows: rows, into: &ranks)
      }
      var sum = 0
      var counted = 0
      var largest: LeftOutPart.Shift?
      for row in ranks.indices where ranks[row] > 0 && rank(ofRow: row) > 0 {
        let shift = ranks[row] - rank(ofRow: row)
        sum += abs(shift)
        counted += 1
        guard abs(shift) > abs(largest?.ranks ?? 0) else { continue }
        largest = .init(
          unit: normalized.units[row],
          year: normalized.years?[row],
          ranks: shift
        )
      }
      guard counted > 0 else { return nil }
      return LeftOutPart(
        part: plan.name(ofSlot: slot),
        isIndicator: slot < plan.indicators.count,
        meanAbsoluteRankShift: Double(sum) / Double(counted),
        largestShift: largest
      )
    }
  }
}
