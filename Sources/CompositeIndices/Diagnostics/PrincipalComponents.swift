// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import SurveyStatistics

/// The directions along which standardised indicators vary most.
///
///     R = Z'Z / (n − 1),   R vₖ = λₖ vₖ,   λ₁ ≥ λ₂ ≥ …
///
///     let components = try PrincipalComponents(of: indicators)
///     components.explainedShares[0]   // what the first explains
///     components.kaiserCount          // how many have λ > 1
///
/// Edge cases:
/// - Which of v and −v a component is follows from a rule (``SignRule``), not from the library that
///   found it.
/// - Where eigenvalues repeat, their vectors are one choice of many: ``repeatedEigenvalues`` and the
///   notes say where.
/// - Two indicators always give (1, 1)/√2 and (1, −1)/√2, whatever their values: the notes say so.
/// - With fewer units than indicators the last eigenvalues are 0.
public struct PrincipalComponents: Hashable, Sendable {
  /// The names of the indicators.
  public let names: [String]
  /// How many units have all values.
  public let observations: Int
  /// The variance of each component; they add up to the number of indicators.
  public let eigenvalues: [Double]
  /// The components: an indicator per row, a component per column, each of length 1.
  public let vectors: Matrix
  /// What is taken off each indicator before its component is computed.
  public let means: [Double]
  /// What each indicator is then divided by.
  public let standardDeviations: [Double]
  /// Which eigenvalues are equal, so that their components are not unique.
  public let repeatedEigenvalues: [Range<Int>]
  /// What a reader of the components has to know.
  public let notes: [String]

  /// Finds the components.
  ///
  /// - Parameters:
  ///   - indicators: The indicators.
  ///   - missing: With `.omit`, units with a missing value are left out.
  ///   - signs: Which of v and −v a component is.
  /// - Throws: ``IndexError`` with code `missingValue`, `tooFewUnits`, `constantValues` or
  ///   `notConverged`.
  public init(
    of indicators: IndicatorMatrix,
    missing: MissingPolicy = .reject,
    signs: SignRule = .sumNotNegative
  ) throws(IndexError) {
    let complete = try indicators.complete(missing: missing)
    let standardized = try complete.standardized()
    let correlations = try complete.correlations()
    let eigen: SymmetricEigen
    do { eigen = try SymmetricEigen(of: correlations, signs: signs) } catch {
      throw IndexError(.notConverged, culprit: "correlation matrix", "\(error)")
    }
    names = complete.names
    observations = complete.unitCount
    eigenvalues = eigen.values.map { max($0, 0) }
    vectors = eigen.vectors
    means = standardized.means
    standardDeviations = standardized.standardDeviations
    repeatedEigenvalues = eigen.repeatedValues()
    var notes = repeatedEigenvalues.map { range in
      "Components \(range.lowerBound + 1) to \(range.upperBound) have the same eigenvalue, so that "
        + "their vectors are one choice of many."
    }
    if complete.count == 2 {
      notes.append(
        "Two indicators have components (1, 1)/√2 and (1, −1)/√2 whatever their values; they "
          + "cannot tell weights."
      )
    }
    if complete.unitCount <= complete.count {
      notes.append(
        "\(complete.unitCount) units have at most \(complete.unitCount - 1) components; the other "
          + "eigenvalues are 0."
      )
    }
    self.notes = notes
  }

  /// The share of the variance of all indicators that each component explains.
  public var explainedShares: [Double] {
    let total = eigenvalues.reduce(0, +)
    return eigenvalues.map { $0 / total }
  }

  /// How many components explain more than one indicator alone: λ > 1.
  public var kaiserCount: Int { eigenvalues.count { $0 > 1 } }

  /// How each indicator goes together with each component: √λ v.
  public var loadings: Matrix {
    Matrix(rows: vectors.rowCount, columns: vectors.columnCount) { row, column in
      vectors[row, column] * eigenvalues[column].squareRoot()
    }
  }

  /// The share of each indicator's variance that the first components explain.
  ///
  /// - Parameter count: How many components; at most as many as indicators.
  /// - Returns: A share per indicator.
  public func communalities(of count: Int) -> [Double] {
    let loadings = loadings
    return names.indices.map { row in
      (0..<max(0, min(count, eigenvalues.count)))
        .reduce(0) { $0 + loadings[row, $1] * loadings[row, $1] }
    }
  }

  /// The components of each unit.
  ///
  /// - Parameter indicators: The same indicators; NaN gives NaN.
  /// - Returns: A unit per row, a component per column.
  /// - Throws: ``IndexError`` with code `lengthsDiffer`.
  public func scores(of indicators: IndicatorMatrix) throws(IndexError) -> Matrix {
    guard indicators.names == names else {
      throw IndexError(
        .lengthsDiffer,
        culprit: indicators.names.joined(separator: ", "),
        "These components are of \(names.joined(separator: ", ")); give the same indicators."
      )
    }
    let values = indicators.values
    let standardized = Matrix(rows: values.rowCount, columns: values.columnCount) { row, column in
      (values[row, column] - means[column]) / standardDeviations[column]
    }
    return standardized * vectors
  }
}
