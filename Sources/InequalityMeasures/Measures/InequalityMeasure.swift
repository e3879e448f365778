// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is asked about how unequal values are.
///
/// With p the weights as shares of the whole, μ the mean and y = x / μ:
public enum InequalityMeasure: Hashable, Sendable {
  /// Twice the area between the Lorenz curve and the diagonal, `1 − Σ pᵢ (Lᵢ + Lᵢ₋₁)`; times
  /// n / (n − 1) with `smallSample`, n the number of rows.
  case gini(smallSample: Bool = false)
  /// `Σ p y ln y`, the entropy with parameter 1; a value of 0 adds 0.
  case theilT
  /// `−Σ p ln y`, the mean logarithmic deviation, the entropy with parameter 0; values above 0.
  case theilL
  /// `(Σ p yᵅ − 1) / (α (α − 1))`; for α of 0 and 1 its limits, Theil L and T. Values above 0 where α
  /// is 0 or less.
  case generalizedEntropy(Double)
  /// `1 − (Σ p y^(1 − ε))^(1 / (1 − ε))`, with ε the aversion to inequality, at least 0; for 1 its
  /// limit. Values above 0 where ε is 1 or more.
  case atkinson(Double)
  /// `½ Σ p |y − 1|`: what part of the total would have to change hands.
  case hoover
  /// The share of the total of the upper `top` over that of the lower `bottom` part of people.
  case shareRatio(top: Double, bottom: Double)
  /// The standard deviation over the mean; the variance divides by the sum of weights.
  case coefficientOfVariation
  /// `Σ w x² / (Σ w x)²`: the sum of squared shares, each row counted as many units as it weighs.
  case herfindahl
  /// The share of the total that the lower part of people has, linear between the points.
  case lorenz(Double)
  /// The Lorenz curve times the mean.
  case generalizedLorenz(Double)
  /// `Σ p ((z − x) / z)ᵅ` over those strictly below the line z: 0 is the share of the poor, 1 the gap,
  /// 2 its severity.
  case fosterGreerThorbecke(Double, line: Double)
  /// Wolfson's polarization, `2 (μ / m) (1 − 2 L(½) − Gini)` with m the median: how far the middle is
  /// hollowed out. Foster and Wolfson's is half of it. It has an error with replicate weights only,
  /// as a median's needs a density.
  case wolfson
  /// Esteban and Ray's polarization, `Σᵢ Σⱼ pᵢ^(1 + α) pⱼ |yᵢ − yⱼ|`, rows of equal value being one
  /// group, with α from 0 (twice the Gini) to 1.6. Meant for a few groups or regions.
  case estebanRay(Double)

  /// The upper tenth's share of the total over that of the lower four tenths.
  public static var palma: InequalityMeasure { .shareRatio(top: 0.1, bottom: 0.4) }

  /// The name that the command and its answers use: `theilT`.
  public var name: String {
    switch self {
    case .gini: "gini"
    case .theilT: "theilT"
    case .theilL: "theilL"
    case .generalizedEntropy: "generalizedEntropy"
    case .atkinson: "atkinson"
    case .hoover: "hoover"
    case .palma: "palma"
    case .shareRatio: "shareRatio"
    case .coefficientOfVariation: "coefficientOfVariation"
    case .herfindahl: "herfindahl"
    case .lorenz: "lorenz"
    case .generalizedLorenz: "generalizedLorenz"
    case .fosterGreerThorbecke: "fosterGreerThorbecke"
    case .wolfson: "wolfson"
    case .estebanRay: "estebanRay"
    }
  }

  /// The parameter α or ε; nil for a measure without one.
  public var parameter: Double? {
    switch self {
    case .generalizedEntropy(let parameter), .atkinson(let parameter),
      .fosterGreerThorbecke(let parameter, _), .estebanRay(let parameter):
      parameter
    default: nil
    }
  }

  /// The part of people that a point of the Lorenz curve is taken at; nil for other measures.
  public var quantile: Double? {
    switch self {
    case .lorenz(let part), .generalizedLorenz(let part): part
    default: nil
    }
  }

  /// Whether it is read from values in ascending order.
  var needsOrder: Bool {
    switch self {
    case .gini, .shareRatio, .lorenz, .generalizedLorenz, .wolfson, .estebanRay: true
    default: false
    }
  }

  /// Whether its influence is known in closed form.
  var hasInfluence: Bool { self != .wolfson }
}
