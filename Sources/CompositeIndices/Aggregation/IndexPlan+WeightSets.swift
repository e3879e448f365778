// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

extension IndexPlan {
  /// The scores of an index of arithmetic means under many sets of weights, in one product.
  ///
  ///     scores = values · effective weights
  ///
  /// - Parameters:
  ///   - data: The normalised values; none missing.
  ///   - sets: Plans of the same tree that differ in their weights.
  /// - Returns: A row per unit and a column per set.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` if a node of a set is not an arithmetic
  ///   mean, `missingValue` if a value is missing.
  /// - Complexity: O(*n* *p* *s*) for *n* units, *p* indicators and *s* sets, by a matrix product.
  public static func linearScores(
    of data: IndexData,
    sets: [IndexPlan]
  ) throws(IndexError) -> Matrix {
    for plan in sets where !plan.isLinear {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: plan.nodes.last?.name ?? "",
        "Only an index of arithmetic means is one product; score the others one by one."
      )
    }
    guard !data.values.elements.contains(where: \.isNaN) else {
      throw IndexError(
        .missingValue,
        culprit: "values",
        "A value is missing, so that weights differ between units; impute it first."
      )
    }
    let weights = sets.map { Array($0.effectiveWeights.prefix($0.indicators.count)) }
    return data.values.times(
      Matrix(rows: data.indicators.count, columns: sets.count) { weights[$1][$0] }
    )
  }
}
