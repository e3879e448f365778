// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension CompositeIndex {
  /// Scores and ranks of units whose indicators are estimates, with standard errors, intervals of scores
  /// and intervals of ranks.
  ///
  /// The indicators are drawn around their estimates, jointly normal with the covariance of their errors,
  /// and every draw goes through all stages of the index: imputation, treatment and normalisation
  /// included. Two units of one survey whose errors go together keep their order more often than
  /// independent errors would let them.
  ///
  ///     let scores = try index.scores(of: table, units: "code", errors: errors, using: &generator)
  ///     scores["PER"]?.ranks        // 4...9
  ///     scores["PER"]?.jointRanks   // 2...12
  ///
  /// - Parameters:
  ///   - table: A row per unit.
  ///   - unitColumn: The column that names the units.
  ///   - errors: The errors of the indicators.
  ///   - draws: How many times the indicators are drawn.
  ///   - confidence: The confidence of intervals.
  ///   - generator: Where all drawing comes from.
  /// - Returns: The scores and what sampling makes of them.
  /// - Throws: ``IndexError``: what scoring throws, or `unsuitableData` if units or indicators have no
  ///   errors.
  /// - Complexity: O(*draws* · *n* *p*), and O((*n* *p*)³) once for a covariance, for *n* units and *p*
  ///   indicators.
  ///
  /// Reference: Klein, M., Wright, T. and Wieczorek, J. (2020). A joint confidence region for an overall
  /// ranking of populations. Journal of the Royal Statistical Society C 69(3), 589–606,
  /// doi:10.1111/rssc.12402, for joint ranks; as commonly stated, not checked against the paper.
  public func scores(
    of table: Table,
    units unitColumn: String,
    errors: IndicatorErrors,
    draws: Int = 2_000,
    confidence: Double = 0.95,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> EstimatedScores {
    try scores(
      of: table,
      units: unitColumn,
      errors: errors,
      draws: draws,
      confidence: confidence,
      notes: [],
      using: &generator
    )
  }

  /// Scores and ranks of the groups of a survey.
  ///
  /// - Parameters:
  ///   - estimated: The indicators by group, with the covariance of their errors.
  ///   - draws: How many times the indicators are drawn.
  ///   - confidence: The confidence of intervals.
  ///   - generator: Where all drawing comes from.
  /// - Returns: The scores and what sampling makes of them.
  /// - Throws: ``IndexError`` as the method for a table does.
  public func scores(
    of estimated: EstimatedIndicators,
    draws: Int = 2_000,
    confidence: Double = 0.95,
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> EstimatedScores {
    try scores(
      of: estimated.table,
      units: estimated.unitColumn,
      errors: estimated.errors,
      draws: draws,
      confidence: confidence,
      notes: estimated.notes,
      using: &generator
    )
  }

  private func scores(
    of table: Table,
    units unitColumn: String,
    errors: IndicatorErrors,
    draws: Int,
    confidence: Double,
    notes: [String],
    using generator: inout some RandomNumberGenerator
  ) throws(IndexError) -> EstimatedScores {
    let nominal = try scores(of: table, units: unitColumn)
    let analysis = try uncertainty(
      of: table,
      units: unitColumn,
      varying: [.measurement(try errors.measurement(of: self, data: nominal.stages[0].data))],
      runs: draws,
      confidence: confidence,
      using: &generator
    )
    return try EstimatedScores(scores: nominal, analysis: analysis, notes: notes)
  }
}
