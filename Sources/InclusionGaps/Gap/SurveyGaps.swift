// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import SurveyStatistics

/// The gaps between two groups in each place, or at each level of a category, with the covariances
/// between all of them.
public struct SurveyGaps: Sendable {
  /// The gaps, in the order of the levels and places.
  public let gaps: [SurveyGap]
  /// The shares or means behind them: those measured from, then those measured to, in the order of
  /// the gaps. A contrast of these, such as a gap between gaps, has its error for free.
  public let rates: SurveyEstimates<Amount>
  /// What was omitted or assumed, in sentences.
  public let notes: [String]
  /// The degrees of freedom of a comparison of gaps: clusters minus strata of the whole survey (a
  /// domain, if it is one), unless others were asked for.
  public let degreesOfFreedom: Double

  /// The covariances between all measures of all gaps, gap by gap; variances on the diagonal.
  ///
  ///     C = G Σ G',   Σ the covariances of the rates, G the gradients of the measures
  ///
  /// - Parameter cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix; NaN in rows and columns of a measure without an error.
  /// - Complexity: O(units · *k*² + *m*²) for *k* rates and *m* measures.
  public func covariance(cores: Cores = .all) -> Matrix {
    let ofRates = rates.covariance(cores: cores)
    let gradients = gaps.indices.flatMap { index in
      gaps[index].estimates.map { (gap: index, slopes: $0.slopes(in: gaps[index])) }
    }
    return Matrix(rows: gradients.count, columns: gradients.count) { row, column in
      let (first, second) = (gradients[row], gradients[column])
      var sum = 0.0
      for (side, slope) in first.slopes.enumerated() {
        for (otherSide, otherSlope) in second.slopes.enumerated() {
          let place = (first.gap + side * gaps.count, second.gap + otherSide * gaps.count)
          sum += slope * ofRates[place.0, place.1] * otherSlope
        }
      }
      return sum
    }
  }
}

extension SurveyGaps {
  /// How errors and intervals were made.
  public var inference: Inference { rates.inference }
}

extension GapEstimate {
  /// The derivatives by the rate measured from and the rate measured to; NaN without an error.
  fileprivate func slopes(in gap: SurveyGap) -> [Double] {
    guard standardError != nil else { return [.nan, .nan] }
    return measure.value(
      from: DualNumber(gap.reference.value.value, gradient: [1, 0]),
      to: DualNumber(gap.comparison.value.value, gradient: [0, 1])
    ).gradient
  }
}
