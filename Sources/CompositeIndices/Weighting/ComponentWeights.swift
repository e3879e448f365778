// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra

/// What each indicator is multiplied by according to principal components.
public struct ComponentWeights: Hashable, Sendable {
  /// How components become weights.
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// The first component itself: wⱼ = v₁ⱼ. May be negative.
    case firstComponent
    /// Its squares, which add up to 1: wⱼ = v₁ⱼ². Never negative, also where v₁ⱼ is.
    case squaredLoadings
    /// All components, by what they explain: wⱼ = Σₖ λₖ vₖⱼ / Σₖ λₖ. May be negative, and depends on
    /// the rule for signs.
    case allComponents
  }

  /// How the components became weights.
  public let method: Method
  /// The names of the indicators.
  public let names: [String]
  /// What each standardised indicator is multiplied by; may be negative.
  public let coefficients: [Double]
  /// The indicators that lower the index, or, with squares, whose sign the squares hide.
  public let loweringIndicators: [String]
  /// The share of the variance of all indicators that the components used explain.
  public let explainedShare: Double
  /// What a reader of the weights has to know.
  public let notes: [String]

  /// The coefficients as weights that add up to one.
  ///
  /// - Throws: ``IndexError`` with code `invalidWeight` if one is negative: an indicator that lowers
  ///   the index although more of it is meant to be better is a finding, not a weight.
  public func weights() throws(IndexError) -> IndexWeights {
    if let negative = coefficients.firstIndex(where: { $0 < 0 }) {
      throw IndexError(
        .invalidWeight,
        culprit: names[negative],
        "Indicator '\(names[negative])' would lower the index: its weight by components is "
          + "\(coefficients[negative]). Check its direction, leave it out, or use squared loadings."
      )
    }
    return try IndexWeights(coefficients)
  }
}

extension PrincipalComponents {
  /// What each indicator is multiplied by.
  ///
  ///     let weights = try PrincipalComponents(of: indicators).weights(by: .squaredLoadings)
  ///     weights.loweringIndicators   // whose direction deserves a second look
  ///
  /// - Parameter method: How components become weights.
  /// - Returns: The coefficients, which may be negative, and what to know of them.
  public func weights(by method: ComponentWeights.Method = .squaredLoadings) -> ComponentWeights {
    let first = names.indices.map { vectors[$0, 0] }
    let coefficients: [Double]
    switch method {
    case .firstComponent: coefficients = first
    case .squaredLoadings: coefficients = first.map { $0 * $0 }
    case .allComponents:
      let total = eigenvalues.reduce(0, +)
      coefficients = names.indices.map { row in
        names.indices.reduce(0) { $0 + eigenvalues[$1] * vectors[row, $1] } / total
      }
    }
    let signs = method == .squaredLoadings ? first : coefficients
    let lowering = names.indices.filter { signs[$0] < 0 }.map { names[$0] }
    var notes = self.notes
    if !lowering.isEmpty {
      let listed = lowering.joined(separator: ", ")
      notes.append(
        method == .squaredLoadings
          ? "The first component runs against \(listed); squares hide that."
          : "\(listed) would lower the index."
      )
    }
    if let tie = repeatedEigenvalues.first, tie.contains(0) || method == .allComponents {
      notes.append("Weights rest on components that are not unique.")
    }
    return ComponentWeights(
      method: method,
      names: names,
      coefficients: coefficients,
      loweringIndicators: lowering,
      explainedShare: method == .allComponents ? 1 : explainedShares[0],
      notes: notes
    )
  }
}
