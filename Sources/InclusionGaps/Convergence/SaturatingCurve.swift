// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule

/// A path of a share that slows down towards a ceiling.
///
/// Evaluation alone: a curve through a few waves of a survey is a guess at its ceiling. Formulas as
/// commonly stated; not checked against the papers.
public enum SaturatingCurve: Hashable, Sendable {
  /// K / (1 + exp(−(a + b t))), with the ceiling K.
  case logistic(ceiling: Double, intercept: Double, slope: Double)
  /// K exp(−b exp(−c t)), with the ceiling K: slower to the ceiling than from the ground.
  case gompertz(ceiling: Double, displacement: Double, rate: Double)
  /// (1 − exp(−(p + q) t)) / (1 + (q / p) exp(−(p + q) t)), with p of those who adopt by themselves and
  /// q of those who follow others (Bass).
  case bass(innovation: Double, imitation: Double)

  /// The value of the curve.
  ///
  ///     SaturatingCurve.bass(innovation: 0.03, imitation: 0.38).value(at: 5)   // 0.331199
  ///
  /// - Parameter time: The time, in the unit of the curve's rates.
  /// - Returns: The value, in the unit of the ceiling; a fraction of all for Bass. NaN only for
  ///   parameters without a curve, such as an innovation of 0.
  public func value(at time: Double) -> Double {
    switch self {
    case .logistic(let ceiling, let intercept, let slope):
      return ceiling / (1 + Double.exp(-(intercept + slope * time)))
    case .gompertz(let ceiling, let displacement, let rate):
      return ceiling * Double.exp(-displacement * Double.exp(-rate * time))
    case .bass(let innovation, let imitation):
      let decay = Double.exp(-(innovation + imitation) * time)
      return (1 - decay) / (1 + imitation / innovation * decay)
    }
  }
}
