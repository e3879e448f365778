// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
public import SurveyStatistics

/// A search for a few factors behind many indicators.
///
///     let analysis = FactorAnalysis(factors: .fixed(4), extraction: .maximumLikelihood)
///     let factors = try analysis.factors(of: indicators)
///     try factors.weights().shares
///
/// Edge cases:
/// - Factors are rotated by varimax unless it is switched off, each indicator scaled to communality 1
///   meanwhile (Kaiser); one factor has nothing to rotate.
/// - Maximum likelihood leaves every indicator at least 0.005 of its variance; one at that limit is
///   named in the notes.
/// - More factors than the correlations can tell apart, (p − m)² < p + m, are an error with maximum
///   likelihood.
public struct FactorAnalysis: Hashable, Sendable {
  /// How many factors are kept.
  public enum Count: Hashable, Sendable {
    /// Those that explain more than one indicator alone: an eigenvalue above 1, at least one.
    case kaiser
    /// So many.
    case fixed(Int)
    /// As many as explain a share of the variance together.
    case explaining(Double)
  }

  /// How factors are found.
  public enum Extraction: String, CaseIterable, Hashable, Sendable {
    /// The principal components, scaled to loadings.
    case principalComponents
    /// Those under which the correlations are most likely, if the indicators are normal.
    case maximumLikelihood
  }

  /// How many factors are kept.
  public let count: Count
  /// How factors are found.
  public let extraction: Extraction
  /// Whether the factors are rotated by varimax.
  public let isRotated: Bool

  /// A search for factors.
  ///
  /// - Parameters:
  ///   - count: How many factors are kept.
  ///   - extraction: How factors are found.
  ///   - isRotated: Whether the factors are rotated by varimax.
  public init(
    factors count: Count = .kaiser,
    extraction: Extraction = .principalComponents,
    isRotated: Bool = true
  ) {
    self.count = count
    self.extraction = extraction
    self.isRotated = isRotated
  }

  /// The factors of indicators.
  ///
  /// - Parameters:
  ///   - indicators: The indicators.
  ///   - missing: With `.omit`, units with a missing value are left out.
  /// - Returns: The loadings, and what they explain.
  /// - Throws: ``IndexError`` with code `missingValue`, `tooFewUnits`, `constantValues`,
  ///   `parameterOutOfDomain`, `dependentIndicators` or `notConverged`.
  public func factors(
    of indicators: IndicatorMatrix,
    missing: MissingPolicy = .reject
  ) throws(IndexError) -> IndicatorFactors {
    let complete = try indicators.complete(missing: missing)
    let components = try PrincipalComponents(of: complete)
    let kept = try number(of: components)
    var loadings: Matrix
    var notes: [String] = []
    switch extraction {
    case .principalComponents:
      loadings = components.loadings.columns(0..<kept)
      if let tie = components.repeatedEigenvalues.first(where: {
        $0.lowerBound < kept && $0.upperBound > kept
      }) {
        notes.append(
          "Components \(tie.lowerBound + 1) to \(tie.upperBound) explain the same, so that which of "
            + "them are kept is one choice of many."
        )
      }
    case .maximumLikelihood:
      let fit = try LikelyFactors(of: complete, count: kept)
      loadings = fit.loadings
      if !fit.atLimit.isEmpty {
        notes.append(
          fit.atLimit.map { "'\(complete.names[$0])'" }.joined(separator: ", ")
            + " is at the limit of 0.995 of its variance explained: one factor is that indicator alone."
        )
      }
    }
    if isRotated { loadings = Varimax.rotated(loadings) }
    return IndicatorFactors(
      names: complete.names,
      observations: complete.unitCount,
      loadings: loadings,
      notes: notes
    )
  }

  /// How many factors are kept of these components.
  private func number(of components: PrincipalComponents) throws(IndexError) -> Int {
    let most = components.names.count
    let kept: Int
    switch count {
    case .kaiser: kept = max(1, components.kaiserCount)
    case .fixed(let count): kept = count
    case .explaining(let share):
      guard share > 0, share <= 1 else {
        throw IndexError(
          .parameterOutOfDomain,
          culprit: "\(share)",
          "Factors explain a share of the variance above 0 and at most 1, not \(share)."
        )
      }
      var sum = 0.0
      kept =
        1
        + (components.explainedShares.firstIndex { value in
          sum += value
          return sum >= share - 1e-12
        } ?? most - 1)
    }
    guard kept >= 1, kept <= most else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(kept) factors",
        "\(most) indicators have 1 to \(most) factors, not \(kept)."
      )
    }
    let freedom = (most - kept) * (most - kept) - most - kept
    guard extraction == .principalComponents || freedom >= 0 else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(kept) factors",
        "\(most) indicators cannot tell \(kept) factors apart by maximum likelihood; keep fewer, or "
          + "take principal components."
      )
    }
    return kept
  }
}
