// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import RealModule
import SurveyStatistics
import Tabular

/// The gaps of all pairs from the covariance matrix of their groups.
struct PairwiseArithmetic {
  private let gaps: PairwiseGaps
  private let values: [Double]
  private let covariance: Matrix

  init(_ gaps: PairwiseGaps) {
    self.gaps = gaps
    values = gaps.groups.records.map(\.estimate.value.value)
    covariance = gaps.groups.covariance()
  }

  /// The factor that turns a group's deviation into one of its logarithm; NaN where there is none.
  private func slope(_ group: Int) -> Double {
    let value = values[group]
    let isInside = gaps.outcome == .mean ? value > 0 : value > 0 && value < 1
    return isInside ? 1 / value : .nan
  }

  /// The error of a sum of two groups' deviations with these factors.
  private func error(_ first: Int, _ second: Int, _ factors: (Double, Double)) -> Double {
    let variance =
      factors.0 * factors.0 * covariance[first, first]
      + factors.1 * factors.1 * covariance[second, second]
      - 2 * factors.0 * factors.1 * covariance[first, second]
    return max(0, variance).squareRoot()
  }

  /// The pairs with intervals of these multiples.
  func pairs(difference: CriticalValue, ratio: CriticalValue) throws(GapError) -> [PairwiseGap] {
    var pairs: [PairwiseGap] = []
    pairs.reserveCapacity(gaps.count)
    for first in values.indices {
      for second in values.indices where second > first {
        pairs.append(try pair(first, second, difference, ratio))
      }
    }
    return pairs
  }

  private func pair(
    _ first: Int,
    _ second: Int,
    _ difference: CriticalValue,
    _ ratio: CriticalValue
  ) throws(GapError) -> PairwiseGap {
    let records = [gaps.groups.records[first], gaps.groups.records[second]]
    let value = values[first] - values[second]
    let error = error(first, second, (1, 1))
    let isEdge =
      gaps.outcome == .share && [first, second].contains { values[$0] <= 0 || values[$0] >= 1 }
    let plain = try estimate(
      value,
      error: error,
      ends: (value - difference.multiple * error, value + difference.multiple * error),
      records
    )
    let unit: GapMeasure.Unit = gaps.outcome == .mean ? .amount : .percentagePoints
    let isSingle = records.contains { $0.estimate.observations == 1 }
    let single: GapNote? = isSingle ? .oneRespondent : nil
    let note: GapNote? = isEdge ? .intervalUnderstatedAtBoundary : single
    let quotient = values[second] / values[first]
    let slopes = (slope(first), slope(second))
    let logError = self.error(first, second, slopes)
    let factor = Double.exp(ratio.multiple * logError)
    let isKnown = slopes.0.isFinite && slopes.1.isFinite
    let ratioNote: GapNote? =
      !quotient.isFinite
      ? .dividesByZero : isKnown ? single : isEdge ? .noErrorAtBoundary : .noLogarithm
    let (lower, upper) = (quotient / factor, quotient * factor)
    let ratioEstimate = try estimate(
      quotient,
      error: isKnown ? quotient * logError : .nan,
      ends: (lower, upper),
      records
    )
    let relative = try estimate(
      1 - quotient,
      error: isKnown ? quotient * logError : .nan,
      ends: (1 - upper, 1 - lower),
      records
    )
    return PairwiseGap(
      from: .level(records[0].group.name),
      to: .level(records[1].group.name),
      reference: records[0].estimate,
      comparison: records[1].estimate,
      estimates: [
        GapEstimate(.difference, plain, in: unit, note: note),
        GapEstimate(.ratio, ratioEstimate, note: ratioNote),
        GapEstimate(.relativeGap, relative, note: ratioNote),
      ],
      adjustedProbability: error > 0 ? difference.probability(value / error) : nil
    )
  }

  /// An estimate with what is known of its error; nil where it has no value.
  private func estimate(
    _ value: Double,
    error: Double,
    ends: (Double, Double),
    _ records: [SurveyEstimates<Amount>.Record]
  ) throws(GapError) -> Estimate<Amount>? {
    guard value.isFinite else { return nil }
    let isKnown = error.isFinite && records.allSatisfy { $0.estimate.standardError != nil }
    var interval: ConfidenceInterval?
    if isKnown, ends.0.isFinite, ends.1.isFinite {
      do {
        interval = try ConfidenceInterval(
          lower: ends.0,
          upper: ends.1,
          confidence: gaps.groups.inference.confidence
        )
      } catch {
        throw GapError(error)
      }
    }
    return Estimate(
      Amount(unchecked: value),
      standardError: isKnown ? error : nil,
      interval: interval,
      observations: records.compactMap(\.estimate.observations).reduce(0, +),
      degreesOfFreedom: gaps.degreesOfFreedom
    )
  }

  /// The largest |t| of all pairs in each draw, of the differences and of the logarithms of ratios.
  func largestStatistics(
    draws: Int,
    using generator: inout some RandomNumberGenerator
  ) throws(GapError) -> (difference: [Double], ratio: [Double]) {
    let known = values.indices.filter { gaps.groups.records[$0].estimate.standardError != nil }
    let source = try MultivariateDraws(
      covariance: Matrix(rows: known.count, columns: known.count) {
        covariance[known[$0], known[$1]]
      },
      degreesOfFreedom: gaps.degreesOfFreedom
    )
    let slopes = known.map(slope)
    var pairs: [(first: Int, second: Int, inverse: Double, inverseOfLog: Double)] = []
    for first in known.indices {
      for second in known.indices where second > first {
        let error = error(known[first], known[second], (1, 1))
        let logError = self.error(known[first], known[second], (slopes[first], slopes[second]))
        pairs.append(
          (first, second, error > 0 ? 1 / error : 0, logError > 0 ? 1 / logError : 0)
        )
      }
    }
    var draw = [Double](repeating: 0, count: known.count)
    var scratch = draw
    let logFactors = slopes.map { $0.isFinite ? $0 : 0 }
    var difference: [Double] = []
    var ratio: [Double] = []
    let counter = WorkCounter("Drawing the largest of all differences", of: draws)
    for _ in 0..<draws {
      counter?.add()
      source.draw(into: &draw, scratch: &scratch, using: &generator)
      var (largest, largestOfLogs) = (0.0, 0.0)
      for pair in pairs {
        let (first, second) = (draw[pair.first], draw[pair.second])
        largest = max(largest, (first - second).magnitude * pair.inverse)
        let logs = first * logFactors[pair.first] - second * logFactors[pair.second]
        largestOfLogs = max(largestOfLogs, logs.magnitude * pair.inverseOfLog)
      }
      difference.append(largest)
      ratio.append(largestOfLogs)
    }
    return (difference, ratio)
  }
}
