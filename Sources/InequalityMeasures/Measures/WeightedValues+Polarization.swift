// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

extension WeightedValues {
  /// Wolfson's polarization of sorted values.
  ///
  ///     P = 2 (μ / m) (1 − 2 L(½) − G),   m the median
  ///
  /// Reference: Wolfson (1994), When inequalities diverge, American Economic Review 84, as commonly
  /// stated; not checked against the paper.
  func wolfson() throws(InequalityError) -> LinearizedMeasure {
    let half = try lorenz(0.5, false).value
    let gini = try gini(smallSample: false, false).value
    let median = median()
    guard median > 0 else {
      throw InequalityError(
        .dividesByZero,
        culprit: name,
        "The median of '\(name)' is \(median), and Wolfson's polarization divides by it; take "
          + "Esteban and Ray's."
      )
    }
    return LinearizedMeasure(value: 2 * (mean / median) * (1 - 2 * half - gini), influence: [])
  }

  /// The value in the middle of sorted values; between two of them their mean.
  private func median() -> Double {
    let half = sumOfWeights / 2
    let slack = 1e-12 * sumOfWeights
    var sum = 0.0
    for index in values.indices {
      sum += weights[index]
      guard sum >= half - slack else { continue }
      let isExact = sum <= half + slack && index + 1 < values.count
      return isExact ? (values[index] + values[index + 1]) / 2 : values[index]
    }
    return values[values.count - 1]
  }

  /// Esteban and Ray's polarization of sorted values, and how much each moves it.
  ///
  ///     K = Σ_g W_g^(1 + α) Σ_j w_j |x_g − x_j|,   P = K / (W^(2 + α) μ)
  ///
  /// Rows of one value are one group.
  ///
  /// Reference: Esteban and Ray (1994), On the measurement of polarization, Econometrica 62,
  /// doi:10.2307/2951734, as commonly stated; not checked against the paper.
  func estebanRay(
    _ identification: Double,
    _ wantsInfluence: Bool
  ) throws(InequalityError) -> LinearizedMeasure {
    guard identification >= 0, identification <= 1.6 else {
      throw InequalityError(
        .parameterOutOfRange,
        culprit: "\(identification)",
        "\(identification) is no identification with one's group; Esteban and Ray's polarization "
          + "takes a number from 0 to 1.6."
      )
    }
    try requirePositiveMean(for: "a polarization")
    var groups: [(value: Double, share: Double)] = []
    for (value, weight) in zip(values, weights) {
      if let last = groups.last, last.value == value {
        groups[groups.count - 1].share += weight / sumOfWeights
      } else {
        groups.append((value, weight / sumOfWeights))
      }
    }
    let powers = groups.map { Double.pow($0.share, 1 + identification) }
    let fromPeople = distances(groups.map { ($0.value / mean, $0.share) })
    let value = zip(powers, fromPeople).reduce(0) { $0 + $1.0 * $1.1 }
    guard wantsInfluence else { return LinearizedMeasure(value: value, influence: []) }
    let fromGroups = distances(zip(groups, powers).map { ($0.value / mean, $1) })
    var influence: [Double] = []
    influence.reserveCapacity(values.count)
    var group = 0
    for own in values {
      if own != groups[group].value { group += 1 }
      let share = Double.pow(groups[group].share, identification)
      let added = (1 + identification) * share * fromPeople[group] + fromGroups[group]
      influence.append(
        (added - value * (1 + identification + own / mean)) / sumOfWeights
      )
    }
    return LinearizedMeasure(value: value, influence: influence)
  }

  /// Σⱼ mⱼ |vᵢ − vⱼ| for each i, of values in ascending order.
  private func distances(_ points: [(value: Double, mass: Double)]) -> [Double] {
    let (mass, moment) = points.reduce((0.0, 0.0)) { ($0.0 + $1.mass, $0.1 + $1.mass * $1.value) }
    var (massBelow, momentBelow) = (0.0, 0.0)
    return points.map { point in
      massBelow += point.mass
      momentBelow += point.mass * point.value
      return point.value * (2 * massBelow - mass) - 2 * momentBelow + moment
    }
  }
}
