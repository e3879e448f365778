// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Values in ascending order with their weights: what quantiles are read from.
struct WeightedSample: Sendable {
  let values: [Double]
  let weights: [Double]
  /// The sum of the weights up to each value.
  let cumulated: [Double]

  /// A sample from pairs in any order, with positive weights; at least one.
  init(_ pairs: [(value: Double, weight: Double)]) {
    self.init(sorted: pairs.sorted { $0.value < $1.value })
  }

  private init(sorted: [(value: Double, weight: Double)]) {
    values = sorted.map(\.value)
    weights = sorted.map(\.weight)
    var sum = CompensatedSum()
    cumulated = weights.map { weight in
      sum.add(weight)
      return sum.value
    }
  }

  private var total: Double { cumulated[cumulated.count - 1] }

  /// The quantile of a probability, by a rule; probabilities outside 0…1 give the ends.
  ///
  /// - Complexity: O(log *n*); O(*n*) for `type3`.
  func quantile(_ probability: Double, _ rule: QuantileRule) -> Double {
    let probability = min(max(probability, 0), 1)
    switch rule {
    case .math, .type1:
      let step = step(probability)
      return step.isExact ? values[step.lower] : values[step.upper]
    case .school, .type2:
      let step = step(probability)
      return step.isExact ? (values[step.lower] + values[step.upper]) / 2 : values[step.upper]
    case .type3:
      let distinct = distinct()
      let step = distinct.step(probability)
      let isEven = step.isExact && (step.lower + 1).isMultiple(of: 2)
      return distinct.values[isEven ? step.lower : step.upper]
    case .type4:
      let step = step(probability)
      guard step.lower < step.upper else { return values[step.lower] }
      let below = cumulated[step.lower] / total
      let part = (probability - below) / (cumulated[step.upper] / total - below)
      return values[step.lower] * (1 - part) + values[step.upper] * part
    case .type5: return interpolated(probability, 0.5, total)
    case .type6: return interpolated(probability, 0, total + last)
    case .type7:
      return interpolated(probability, 1, total - last)
    case .type8: return interpolated(probability, 1.0 / 3, total + last / 3)
    case .type9: return interpolated(probability, 3.0 / 8, total + last / 4)
    }
  }

  private var last: Double { weights[weights.count - 1] }

  /// The last value up to which the weights add up to at most the probability, and the next.
  ///
  /// Equality is judged to 1e-12 of the total, so that the scale of the weights decides nothing.
  private func step(_ probability: Double) -> (lower: Int, upper: Int, isExact: Bool) {
    let limit = probability * total
    let slack = 1e-12 * total
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] <= limit + slack { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return (0, 0, false) }
    let lower = low - 1
    return (lower, min(low, values.count - 1), (cumulated[lower] - limit).magnitude <= slack)
  }

  /// Linear between points at (W_k − part · w_k) / scale.
  private func interpolated(_ probability: Double, _ part: Double, _ scale: Double) -> Double {
    guard values.count > 1 else { return values[0] }
    func position(_ index: Int) -> Double { (cumulated[index] - part * weights[index]) / scale }
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if position(middle) <= probability { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return values[0] }
    guard low < values.count else { return values[values.count - 1] }
    let below = position(low - 1)
    let fraction = (probability - below) / (position(low) - below)
    return values[low - 1] + (values[low] - values[low - 1]) * fraction
  }

  /// The sample with equal values added up.
  private func distinct() -> WeightedSample {
    var pairs: [(value: Double, weight: Double)] = []
    for (value, weight) in zip(values, weights) {
      if let previous = pairs.last, previous.value == value {
        pairs[pairs.count - 1].weight += weight
      } else {
        pairs.append((value, weight))
      }
    }
    return WeightedSample(sorted: pairs)
  }
}
