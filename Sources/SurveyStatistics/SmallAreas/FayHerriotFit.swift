// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What an area model gives: an estimate with its error for every area, and the model behind them.
public struct FayHerriotFit: Hashable, Sendable {
  /// How the variance between areas was estimated.
  public let method: AreaVarianceMethod
  /// The variance A between areas that the auxiliary variables do not explain, in the squared unit
  /// of the estimates; 0 at the boundary.
  public let variance: Double
  /// The coefficients, the intercept first, then the variables in the order given.
  public let coefficients: [AreaCoefficient]
  /// The estimates, in the order of the model's areas.
  public let areas: [AreaEstimate]
  /// The areas that were left out because something about them is missing.
  public let omittedAreas: [String]
  /// The log-likelihood of the direct estimates at the estimated variance and coefficients,
  /// `−½ Σ (log 2π(A + D) + (y − xᵀb)² / (A + D))`.
  public let logLikelihood: Double
  /// How many maxima the likelihood has; the highest was taken. It is 1 for the moments.
  public let maximaOfLikelihood: Int

  /// The estimate of an area.
  ///
  /// - Parameter area: The name of the area.
  /// - Returns: The estimate; nil if the model has no area of that name.
  public func estimate(of area: String) -> AreaEstimate? { areas.first { $0.area == area } }

  /// What a reader has to know: sentences on what was omitted, assumed, or lies at a boundary.
  public var notes: [String] {
    var notes: [String] = []
    if variance == 0 {
      notes.append(
        "The variance between areas is estimated as zero, the least it can be: every estimate is "
          + "synthetic, and the mean squared errors may be too small."
      )
    }
    if maximaOfLikelihood > 1 {
      notes.append(
        "The likelihood of the variance between areas has \(maximaOfLikelihood) maxima; the "
          + "highest was taken."
      )
    }
    let synthetic = areas.filter { $0.direct == nil }.map(\.area)
    if !synthetic.isEmpty {
      notes.append("Without a direct estimate, so synthetic: \(FayHerriotFit.list(synthetic)).")
    }
    let uncorrected = areas.filter { !$0.isBiasCorrected }.map(\.area)
    if !uncorrected.isEmpty {
      notes.append(
        "The correction for the bias of the variance between areas is larger than the mean squared "
          + "error and was left out: \(FayHerriotFit.list(uncorrected))."
      )
    }
    if !omittedAreas.isEmpty {
      notes.append(
        "Left out, because something about them is missing: \(FayHerriotFit.list(omittedAreas))."
      )
    }
    return notes
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(10).joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }
}
