// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The moments of the values that are there.
struct Moments {
  var count = 0
  var mean = 0.0
  var minimum = Double.infinity
  var maximum = -Double.infinity
  /// Sums of powers of the deviations from the mean.
  var second = 0.0
  var third = 0.0
  var fourth = 0.0

  init(_ values: [Double]) {
    var sum = 0.0
    for value in values where !value.isNaN {
      count += 1
      sum += value
      if value < minimum { minimum = value }
      if value > maximum { maximum = value }
    }
    guard count > 0 else { return }
    mean = sum / Double(count)
    for value in values where !value.isNaN {
      let deviation = value - mean
      let square = deviation * deviation
      second += square
      third += square * deviation
      fourth += square * square
    }
  }

  /// Whether all values are the same, or there is none.
  var isConstant: Bool { !(minimum < maximum) }

  /// The standard deviation over n − 1 or n.
  func standardDeviation(_ denominator: VarianceDenominator) -> Double {
    (second / Double(denominator == .sample ? count - 1 : count)).squareRoot()
  }

  /// The skewness, corrected for bias; 0 for fewer than three values or constant ones.
  ///
  ///     G₁ = √(n (n − 1)) / (n − 2) · m₃ / m₂^1.5
  var skewness: Double {
    guard count > 2, second > 0 else { return 0 }
    let size = Double(count)
    let plain = (third / size) / ((second / size) * (second / size).squareRoot())
    return plain * (size * (size - 1)).squareRoot() / (size - 2)
  }

  /// The excess kurtosis, corrected for bias; 0 for fewer than four values or constant ones.
  ///
  ///     G₂ = (n − 1) / ((n − 2)(n − 3)) · ((n + 1)(m₄ / m₂² − 3) + 6)
  var excessKurtosis: Double {
    guard count > 3, second > 0 else { return 0 }
    let size = Double(count)
    let plain = (fourth / size) / ((second / size) * (second / size)) - 3
    return (size - 1) / ((size - 2) * (size - 3)) * ((size + 1) * plain + 6)
  }
}

/// Quantiles of the values that are there.
enum Quantile {
  /// The quantile between order statistics: the place 1 + (n − 1) p, linearly (type 7).
  static func linear(_ values: [Double], at share: Double) -> Double {
    let sorted = values.filter { !$0.isNaN }.sorted()
    guard let last = sorted.last else { return .nan }
    let place = share * Double(sorted.count - 1)
    let below = Int(place)
    guard below + 1 < sorted.count else { return last }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
