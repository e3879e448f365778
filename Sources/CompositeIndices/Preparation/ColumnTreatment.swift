// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// Treats the outliers of one indicator.
struct ColumnTreatment {
  let treatment: OutlierTreatment

  /// What came out: the values, what was done, and which places were pulled in.
  struct Result {
    var values: [Double]
    var action: TreatmentRecord.Action = .none
    var points: [Int] = []
    var exponent: Double?
    var before: Moments
    var after: Moments
    var staysSkewed = false
  }

  func treated(_ values: [Double]) -> Result {
    let before = Moments(values)
    var result = Result(values: values, before: before, after: before)
    guard !before.isConstant else { return result }
    switch treatment {
    case .skewness(let rule): apply(rule, to: &result)
    case .quantiles(let lower, let upper):
      let (low, high) = (
        Quantile.linear(values, at: lower), Quantile.linear(values, at: upper)
      )
      for row in values.indices where values[row] < low || values[row] > high {
        result.values[row] = min(max(values[row], low), high)
        result.points.append(row)
      }
      if !result.points.isEmpty { result.action = .winsorized }
      result.after = Moments(result.values)
    case .transform(let transform): apply(transform, to: &result, untouched: values)
    }
    return result
  }

  private func apply(_ rule: SkewnessRule, to result: inout Result) {
    func passes(_ moments: Moments) -> Bool {
      abs(moments.skewness) > rule.skewness && moments.excessKurtosis > rule.kurtosis
    }
    guard passes(result.before) else { return }
    let untouched = result.values
    var (high, low): (Set<Int>, Set<Int>) = ([], [])
    var steps = 0
    while steps < rule.winsorize, passes(result.after) {
      let tail = result.after.skewness > 0
      let end = tail ? result.after.maximum : result.after.minimum
      var next = tail ? -Double.infinity : Double.infinity
      for value in result.values where !value.isNaN && value != end {
        next = tail ? max(next, value) : min(next, value)
      }
      guard next.isFinite else { break }
      for row in result.values.indices where result.values[row] == end {
        result.values[row] = next
        if tail { high.insert(row) } else { low.insert(row) }
      }
      result.after = Moments(result.values)
      steps += 1
    }
    result.staysSkewed = passes(result.after)
    if result.staysSkewed, let otherwise = rule.otherwise {
      apply(otherwise, to: &result, untouched: untouched)
      result.staysSkewed = passes(result.after)
    } else {
      result.points = high.union(low).sorted()
      result.action = result.points.isEmpty ? .none : .winsorized
    }
  }

  /// The transformation of the untouched values; a lower tail is turned round and back.
  private func apply(
    _ transform: TailTransform,
    to result: inout Result,
    untouched: [Double]
  ) {
    let moments = result.before
    let margin = 0.01 * (moments.maximum - moments.minimum)
    let turned = moments.skewness < 0
    let shifted = untouched.map {
      (turned ? moments.maximum - $0 : $0 - moments.minimum) + margin
    }
    let sign = turned ? -1.0 : 1.0
    result.points = []
    switch transform {
    case .log:
      result.values = shifted.map { sign * Double.log($0) }
      result.action = .log
    case .boxCox:
      let exponent = BoxCox.exponent(of: shifted)
      result.values = shifted.map { sign * BoxCox.value($0, exponent: exponent) }
      result.exponent = exponent
      result.action = .boxCox
    }
    result.after = Moments(result.values)
  }
}
