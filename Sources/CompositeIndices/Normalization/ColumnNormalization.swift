// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// Brings the values of one indicator to its scale.
struct ColumnNormalization {
  let indicator: Indicator
  let method: NormalizationMethod
  /// The names of the units, in the order of the values.
  let units: [String]

  /// The values on the scale; NaN where one is missing.
  func normalized(_ given: [Double]) throws(IndexError) -> [Double] {
    guard let first = given.first(where: { !$0.isNaN }) else { return given }
    let values = try oriented(given)
    switch method {
    case .none:
      return indicator.transform == nil && indicator.direction == .higherIsBetter
        ? given : values
    case .goalposts(let range):
      let (low, high) = try ends()
      return onto(range, values, from: low, to: high)
    case .exponentialEfficacy(let range):
      let (low, high) = try ends()
      let growth = Double.log(range.upperBound / range.lowerBound)
      return values.map { range.lowerBound * Double.exp(growth * ($0 - low) / (high - low)) }
    case .rank, .percentileRank, .borda: return try ranks(values)
    case .minMax(let range):
      // The ends alone: by far the most frequent scale needs no other moments.
      var (low, high) = (Double.infinity, -Double.infinity)
      for value in values {
        if value < low { low = value }
        if value > high { high = value }
      }
      guard low < high else { throw constant(first) }
      return onto(range, values, from: low, to: high)
    case .zScore, .distance, .ratio, .centred, .bands:
      let moments = Moments(values)
      guard !moments.isConstant else { throw constant(first) }
      return try relative(values, given: given, moments)
    }
  }

  private func constant(_ value: Double) -> IndexError {
    IndexError(
      .constantValues,
      culprit: indicator.name,
      "all values are \(value), so the indicator tells no units apart; give goalposts or leave it "
        + "out"
    )
  }

  /// Transformed and turned so that more is better; cut to the goalposts before.
  private func oriented(_ given: [Double]) throws(IndexError) -> [Double] {
    var values = given
    if indicator.isClamped, let posts = indicator.goalposts {
      for row in values.indices where !values[row].isNaN {
        values[row] = min(max(values[row], posts.lowerBound), posts.upperBound)
      }
    }
    if let transform = indicator.transform {
      for row in values.indices where !values[row].isNaN {
        guard let value = transform.apply(values[row]) else {
          throw IndexError(
            .valueOutOfDomain,
            culprit: indicator.name,
            "the value \(values[row]) of \(units[row]) cannot be transformed: \(transform.domain)"
          )
        }
        values[row] = value
      }
    }
    if indicator.direction == .lowerIsBetter, !isRatio {
      for row in values.indices { values[row] = -values[row] }
    }
    return values
  }

  private var isRatio: Bool { if case .ratio = method { true } else { false } }

  /// A number in the indicator's unit on the scale of the oriented values.
  private func oriented(_ value: Double) throws(IndexError) -> Double {
    let transformed = indicator.transform.map { $0.apply(value) } ?? value
    guard let transformed else {
      throw IndexError(
        .valueOutOfDomain,
        culprit: indicator.name,
        "\(value) cannot be transformed: \(indicator.transform?.domain ?? "")"
      )
    }
    return indicator.direction == .lowerIsBetter && !isRatio ? -transformed : transformed
  }

  /// The goalposts on the scale of the oriented values, the worse one first.
  private func ends() throws(IndexError) -> (Double, Double) {
    guard let posts = indicator.goalposts else {
      throw IndexError(
        .invalidGoalposts,
        culprit: indicator.name,
        "it has no goalposts; give them, or normalise by the least and greatest value (minMax)"
      )
    }
    let (low, high) = (try oriented(posts.lowerBound), try oriented(posts.upperBound))
    return (min(low, high), max(low, high))
  }

  private func onto(
    _ range: ClosedRange<Double>,
    _ values: [Double],
    from low: Double,
    to high: Double
  ) -> [Double] {
    let (start, length) = (range.lowerBound, range.upperBound - range.lowerBound)
    let span = high - low
    var result = values
    for row in result.indices { result[row] = start + length * ((result[row] - low) / span) }
    return result
  }

  private func relative(
    _ values: [Double],
    given: [Double],
    _ moments: Moments
  ) throws(IndexError) -> [Double] {
    switch method {
    case .zScore(let mean, let deviation, let denominator, let limits):
      let unit = moments.standardDeviation(denominator)
      var result = values
      for row in result.indices {
        result[row] = mean + deviation * ((result[row] - moments.mean) / unit)
        if let limits, !result[row].isNaN {
          result[row] = min(max(result[row], limits.lowerBound), limits.upperBound)
        }
      }
      return result
    case .distance(let reference):
      let end = try value(of: reference, values, moments)
      guard end > moments.minimum else { throw notBetter(reference) }
      let distances = onto(0...1, values, from: moments.minimum, to: end)
      return indicator.isClamped ? distances.map { $0.isNaN ? $0 : min($0, 1) } : distances
    case .ratio(let reference): return try ratios(values, to: reference, moments)
    case .centred(let reference, let range):
      let center = try value(of: reference, values, moments)
      let middle = (range.lowerBound + range.upperBound) / 2
      let factor =
        (range.upperBound - range.lowerBound) / (moments.maximum - moments.minimum)
      return values.map { middle + factor * ($0 - center) }
    case .bands(let cuts, let scores):
      let limits = cuts.map { Quantile.linear(values, at: $0) }
      return values.map { value in
        value.isNaN ? value : scores[limits.count { $0 <= value }]
      }
    default: return given
    }
  }

  private func notBetter(_ reference: NormalizationReference) -> IndexError {
    IndexError(
      .parameterOutOfDomain,
      culprit: indicator.name,
      "its reference (\(reference)) is no better than the worst value, so that there is no way to it;"
        + " choose another"
    )
  }

  /// The value measured from, on the scale of the oriented values.
  private func value(
    of reference: NormalizationReference,
    _ values: [Double],
    _ moments: Moments
  ) throws(IndexError) -> Double {
    switch reference {
    case .best:
      return isRatio && indicator.direction == .lowerIsBetter ? moments.minimum : moments.maximum
    case .mean: return moments.mean
    case .target: return try oriented(indicator.target ?? .nan)
    case .unit(let name):
      guard let row = units.firstIndex(of: name), !values[row].isNaN else {
        throw IndexError(
          .unknownUnit,
          culprit: name,
          "the unit '\(name)' to measure from is not among the data or has no value"
        )
      }
      return values[row]
    }
  }

  private func ratios(
    _ values: [Double],
    to reference: NormalizationReference,
    _ moments: Moments
  ) throws(IndexError) -> [Double] {
    let end = try value(of: reference, values, moments)
    let lower = indicator.direction == .lowerIsBetter
    guard end > 0, moments.minimum >= 0, !lower || moments.minimum > 0 else {
      throw IndexError(
        .valueOutOfDomain,
        culprit: indicator.name,
        "a ratio takes values of at least 0 and a positive reference, and where less is better "
          + "positive values; use a distance instead"
      )
    }
    return values.map { lower ? end / $0 : $0 / end }
  }

  /// Ranks, 1 the worst, ties sharing the lowest; or what is made of them.
  private func ranks(_ values: [Double]) throws(IndexError) -> [Double] {
    let order = values.indices.filter { !values[$0].isNaN }.sorted { values[$0] < values[$1] }
    var result = values
    var rank = 1.0
    for (place, row) in order.enumerated() {
      if place > 0, values[row] != values[order[place - 1]] { rank = Double(place + 1) }
      result[row] = rank
    }
    switch method {
    case .borda: return result.map { $0 - 1 }
    case .percentileRank:
      guard order.count > 1 else {
        throw IndexError(
          .noValues,
          culprit: indicator.name,
          "a percentile rank takes at least two units; give goalposts"
        )
      }
      return result.map { ($0 - 1) / Double(order.count - 1) }
    default: return result
    }
  }
}
