// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// The formulas of an index, in signs that every language shares.
enum IndexFormula {
  /// How an indicator x becomes a normalised value n; nil where words say it.
  static func normalization(_ method: NormalizationMethod) -> String? {
    switch method {
    case .none: return "n = x"
    case .minMax(let range): return between(range, "min", "max")
    case .goalposts(let range): return between(range, "m", "M")
    case .zScore(let mean, let deviation, _, let limits):
      let scale: String = deviation == 1 ? "z" : "\(text(deviation)) · z"
      let value: String = mean == 0 ? "n = \(scale)" : "n = \(text(mean)) + \(scale)"
      let ends: String =
        limits.map {
          ", \(text($0.lowerBound)) ≤ n ≤ \(text($0.upperBound))"
        } ?? ""
      return value + ", z = (x − x̄)/s" + ends
    case .rank: return "n = r"
    case .percentileRank: return "n = (r − 1)/(N − 1)"
    case .borda: return "n = r − 1"
    case .distance: return "n = 1 − (x₀ − x)/(x₀ − min)"
    case .ratio: return "n = x/x₀"
    case .centred(_, let range):
      let middle: String = text((range.lowerBound + range.upperBound) / 2)
      let length: String = text(range.upperBound - range.lowerBound)
      return "n = \(middle) + \(length) · (x − x₀)/(max − min)"
    case .exponentialEfficacy(let range):
      let (low, high) = (text(range.lowerBound), text(range.upperBound))
      return "n = \(low) · (\(high)/\(low))^((x − m)/(M − m))"
    case .bands: return nil
    }
  }

  /// How parts n with weights w become one number; nil where words say it.
  static func aggregation(_ aggregation: NodeAggregation) -> String? {
    guard case .ofEachUnit(let method) = aggregation.method else { return nil }
    switch method {
    case is ArithmeticMean: return "Σ w n / Σ w"
    case is GeometricMean: return "Π n^(w / Σ w)"
    case is HarmonicMean: return "Σ w / Σ (w / n)"
    case let mean as PowerMean: return "(Σ w n^r / Σ w)^(1/r), r = \(text(mean.order))"
    case is SmallestPart: return "min n"
    case let distance as IdealDistance:
      switch distance.form {
      case .fromWorst: return "‖w n‖ / ‖w‖"
      case .toIdeal: return "1 − ‖w (1 − n)‖ / ‖w‖"
      case .both: return "½ (‖w n‖ / ‖w‖ + 1 − ‖w (1 − n)‖ / ‖w‖)"
      }
    case let function as MeanMin:
      let (penalty, smoothing) = (text(function.penalty), text(function.smoothing))
      return "M − α(√((M − min n)² + β²) − β), α = \(penalty), β = \(smoothing)"
    case let index as MazziottaPareto:
      return "M \(index.penalty == .subtracted ? "−" : "+") S²/M"
    default: return nil
    }
  }

  private static func between(_ range: ClosedRange<Double>, _ low: String, _ high: String) -> String
  {
    let place: String = "(x − \(low))/(\(high) − \(low))"
    let (lower, upper) = (range.lowerBound, range.upperBound)
    if lower == 0 { return upper == 1 ? "n = \(place)" : "n = \(text(upper)) · \(place)" }
    return "n = \(text(lower)) + \(text(upper - lower)) · \(place)"
  }

  private static func text(_ number: Double) -> String {
    Markup.trueMinus(NumberStyle.upTo(3).text(number))
  }
}
