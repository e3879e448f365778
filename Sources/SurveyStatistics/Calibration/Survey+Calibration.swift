// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Survey {
  /// The survey with weights that reproduce known totals.
  ///
  ///     let census = try KnownTotals([.init("sex", level: "men", total: 4907), …])
  ///     let adults = try sample.calibrated(to: Calibration(census, distance: .raking))
  ///
  /// Every estimate of the result has the error of the calibration: the influence of each row gives
  /// way to its residual from the regression on the auxiliaries,
  ///
  ///     w (z − xᵀβ),   β = (Σ d/v x xᵀ)⁻¹ Σ d/v x z
  ///
  /// with w the weights after and d those before. What is calibrated to has the error 0. Replicates
  /// are calibrated each anew instead, whether they are made before or afterwards.
  ///
  /// Edge cases:
  /// - It is the whole sample that is calibrated; a domain stays a domain and is no part of it.
  /// - A row with weight 0 keeps it.
  /// - The linear distance without bounds may make weights negative; estimates then say so in their
  ///   notes, and quantiles are refused. With a lower bound of 0, a row whose ratio comes to stand
  ///   there belongs to no estimate any more.
  /// - Auxiliaries that follow from others (the margins of two categories) are allowed as long as
  ///   their totals follow, too.
  /// - With a cluster stage, auxiliaries are replaced by their weighted means in clusters.
  ///
  /// - Parameter calibration: The known totals and the distance.
  /// - Returns: The survey with the new weights.
  /// - Throws: ``SurveyError`` with code `unreachableTotal` or `incompatibleTotals` if the totals
  ///   cannot be met, naming the one, how far it is, and the remedy; `unknownColumn`, `unknownGroup`, `missingValue`, `notFinite`,
  ///   `wrongKind` or `parameterOutOfDomain` for the auxiliaries; `badDesign` for contradictions.
  /// - Complexity: O(*n k*²) a step for *n* rows and *k* totals; memory for *n k* numbers.
  ///
  /// Reference: Deville and Särndal (1992), Calibration estimators in survey sampling, JASA 87, as
  /// commonly stated; not checked against the paper.
  public func calibrated(to calibration: Calibration) throws(SurveyError) -> Survey {
    guard applied == nil else {
      throw SurveyError(
        .badDesign,
        culprit: "calibration",
        "The survey is calibrated already; put all known totals in one calibration."
      )
    }
    guard trimming == nil else {
      throw SurveyError(
        .badDesign,
        culprit: "trimming",
        "The weights are trimmed already, and calibration would undo it; calibrate first, then trim."
      )
    }
    var result = self
    let applied = try AppliedCalibration(calibration, of: self)
    result.applied = applied
    result.weights = zip(weights, applied.fit.ratios).map { $0 * $1 }
    result.weightsAsDesigned = weightsBeforeCalibration
    return try result.recalibratingReplicates()
  }

  /// The survey post-stratified: in each level of a column, weights are multiplied so that they add
  /// up to the known number of people.
  ///
  ///     try sample.poststratified(by: "region", to: ["coast": 5210, "hills": 2040])
  ///
  /// - Parameters:
  ///   - column: The column of the post-strata.
  ///   - totals: The number of people at each level.
  /// - Returns: The survey with the new weights.
  /// - Throws: ``SurveyError`` as ``calibrated(to:)`` does.
  public func poststratified(
    by column: String,
    to totals: [String: Double]
  ) throws(SurveyError) -> Survey {
    let entries = totals.sorted { $0.key < $1.key }.map { level, total in
      KnownTotals.Entry(column, level: level, total: total)
    }
    return try calibrated(to: Calibration(KnownTotals(entries)))
  }

  /// What a reader of estimates should know of the weights, in sentences: that some are negative.
  public var notesOnWeights: [String] {
    guard let row = weights.firstIndex(where: { $0 < 0 }) else { return [] }
    return [
      "Calibration made \(weights.count { $0 < 0 }) of \(weights.count) weights negative (row "
        + "\(row + 1): \(Printed.decimal(weights[row], digits: 2))); raking, logit or bounds keep "
        + "them positive."
    ]
  }

  /// Throws if a weight is negative, for what cannot do with them.
  package func requirePositiveWeights(for purpose: String) throws(SurveyError) {
    guard let row = weights.firstIndex(where: { $0 < 0 }) else { return }
    throw SurveyError(
      .negativeWeight,
      culprit: "row \(row + 1)",
      "Calibration made the weight of row \(row + 1) \(weights[row]), and \(purpose) needs weights "
        + "of at least 0. Calibrate by raking or logit, or with bounds."
    )
  }

  /// How the calibration went; nil for a survey that is not calibrated.
  public var calibrationFit: CalibrationFit? { applied?.fit }

  /// Takes other weights through the calibration and the trimming of this survey, from the start:
  /// what makes replicate weights of a calibrated survey.
  ///
  /// A replicate's weights are those of ``weightsBeforeCalibration`` times its factors.
  ///
  /// Edge cases:
  /// - For a survey that is neither calibrated nor trimmed, they come back as they are.
  /// - A row with weight 0 keeps it, so a replicate that leaves a cluster out does so after, too.
  /// - Linear calibration may make a weight of a replicate negative; that is no error here, since
  ///   only its estimate counts.
  ///
  /// - Parameter others: A weight for each row, before calibration.
  /// - Returns: The weights after.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer`, or `unreachableTotal` if the totals cannot be
  ///   met, as when a replicate has nobody of a level.
  /// - Complexity: O(*n k*²) a step for *n* rows and *k* totals.
  public func recalibrated(weights others: [Double]) throws(SurveyError) -> [Double] {
    guard others.count == weights.count else {
      throw SurveyError(
        .lengthsDiffer,
        culprit: "\(others.count) weights",
        "\(others.count) weights do not fit a survey of \(weights.count) rows; give one each."
      )
    }
    try DesignColumns.check(others, "replicate")
    var result = others
    if let applied {
      let fit = try applied.fit(to: others, of: self)
      result = zip(others, fit.ratios).map { $0 * $1 }
    }
    if let trimming { result = try trimming.trimmed(result) }
    return result
  }

  /// The analysis weights as the design makes them, before any calibration and trimming.
  public var weightsBeforeCalibration: [Double] { weightsAsDesigned ?? weights }
}
