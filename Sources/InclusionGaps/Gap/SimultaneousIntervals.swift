// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// How many comparisons are given intervals that all hold together.
///
/// With ν degrees of freedom, *m* comparisons of *k* groups and an error rate of α, an interval is
/// estimate ± *q* · error with
///
///     individual   q = t(1 − α/2; ν)
///     bonferroni   q = t(1 − α/2m; ν)
///     sidak        q = t(1 − α′/2; ν),   α′ = 1 − (1 − α)^(1/m)
///     scheffe      q = √((k − 1) F(1 − α; k − 1, ν))
///
/// Šidák's is never longer than Bonferroni's and holds whatever the correlation of the comparisons;
/// Scheffé's holds for every contrast of the groups, not the pairs alone, and is the longest for few
/// groups. The shortest is the quantile of the largest |t| itself, which takes a simulation:
/// ``PairwiseGaps/pairs(draws:using:)``. As commonly stated; not checked against the papers.
public enum SimultaneousIntervals: String, CaseIterable, Hashable, Sendable {
  /// Each interval by itself: with 300 pairs about 15 miss at 95 percent.
  case individual
  /// Bonferroni's inequality.
  case bonferroni
  /// Šidák's inequality.
  case sidak
  /// Scheffé's method, for all contrasts at once.
  case scheffe

  /// The multiple of an error, and what a statistic says under the rule.
  func criticalValue(
    confidence: Double,
    comparisons: Int,
    dimensions: Int,
    degreesOfFreedom: Double
  ) throws(SurveyError) -> CriticalValue {
    try ConfidenceInterval.check(confidence)
    let student = try StudentDistribution(degreesOfFreedom: degreesOfFreedom)
    let (alpha, count) = (1 - confidence, Double(max(1, comparisons)))
    let twoSided: @Sendable (Double) -> Double = {
      2 * student.tailProbabilities(at: $0.magnitude).upper
    }
    switch self {
    case .individual:
      return CriticalValue(try student.upperQuantile(alpha / 2), probability: twoSided)
    case .bonferroni:
      return CriticalValue(try student.upperQuantile(alpha / (2 * count))) {
        min(1, count * twoSided($0))
      }
    case .sidak:
      let single = -Double.expMinusOne(Double.log(confidence) / count)
      return CriticalValue(try student.upperQuantile(single / 2)) {
        -Double.expMinusOne(count * Double.log(onePlus: -min(1, twoSided($0))))
      }
    case .scheffe:
      let rank = Double(max(1, dimensions))
      let fisher = try FDistribution(numerator: rank, denominator: degreesOfFreedom)
      return CriticalValue((rank * (try fisher.upperQuantile(alpha))).squareRoot()) {
        fisher.tailProbabilities(at: $0 * $0 / rank).upper
      }
    }
  }
}

/// The multiple of an error that simultaneous intervals take.
struct CriticalValue: Sendable {
  /// The multiple.
  let multiple: Double
  /// The probability of a statistic as large as one given, all comparisons considered.
  let probability: @Sendable (Double) -> Double

  init(_ multiple: Double, probability: @escaping @Sendable (Double) -> Double) {
    self.multiple = multiple
    self.probability = probability
  }

  /// The multiple that so large a part of simulated largest statistics stays below.
  init(simulated maxima: [Double], confidence: Double) {
    let sorted = maxima.sorted()
    let place = Int((Double(sorted.count) * confidence).rounded(.up)) - 1
    multiple = sorted.isEmpty ? .nan : sorted[min(max(0, place), sorted.count - 1)]
    probability = { statistic in
      // The first that is as large as the statistic, by halving.
      var (low, high) = (0, sorted.count)
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle] < statistic.magnitude { low = middle + 1 } else { high = middle }
      }
      return sorted.isEmpty ? 1 : Double(sorted.count - low) / Double(sorted.count)
    }
  }
}
