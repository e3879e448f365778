// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// Why a gap between two groups' shares is there, by Fairlie's simulation.
  ///
  ///     explained   = Σ w F(x'b*) / Σ w in `from`  −  Σ w F(x'b*) / Σ w in `to`
  ///     unexplained = gap − explained
  ///     contribution of a factor = mean over draws and pairs of
  ///       F(factors before it switched) − F(it and those before it switched)
  ///
  /// In every draw as many respondents as the smaller group has are taken from each group: in
  /// proportion to their weights and with replacement, or, in a group whose weights are all alike,
  /// without replacement. Both are ranked by their predictions and paired. Then one factor after the
  /// other is switched from the value of the respondent of `from` to that of `to`. A category moves
  /// with all its levels, a group of factors with all its factors.
  ///
  ///     var generator = SystemRandomNumberGenerator()
  ///     let why = try adults.decomposition(
  ///       ofGapIn: "account", by: "sex", from: "men", to: "women",
  ///       explainedBy: ["schooling", "age", "phone"], method: .fairlie(), using: &generator)
  ///     why.decomposition.total(.explained)
  ///     why.factors[0].simulationError    // what another seed would change
  ///
  /// Explained and unexplained are the same for any draws and any order. The mean contributions miss
  /// the explained part by the luck of the draws, which is taken out by what it does to each factor
  /// (its slope on the sum of contributions, over the draws; in proportion to their size for fewer
  /// than 30 draws), so that contributions add up to the explained part.
  ///
  /// Errors know the sampling of coefficients, respondents and outcomes under the design. That of a
  /// contribution takes in what each respondent would change by its own pairs and by shifting the
  /// ranks of others. What the draws leave open stands beside it.
  ///
  /// Edge cases:
  /// - The same generator state gives the same bits, on any number of cores.
  /// - Two groups of one size whose weights are all alike are paired whole in every draw; then only
  ///   the order of the factors differs.
  /// - Only the regressions that the reference asks for are fitted.
  ///
  /// - Parameters:
  ///   - outcome: What the groups are compared by: 0 and 1.
  ///   - column: The column that tells the groups apart.
  ///   - from: The group measured from, usually the better served.
  ///   - to: The group measured to.
  ///   - factors: The columns that may explain the gap.
  ///   - method: How the gap is divided.
  ///   - groups: Factors that are switched together and reported as one.
  ///   - missing: Whether a missing value is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  ///   - generator: Where chance comes from: one number per draw is taken.
  /// - Returns: The contributions; positive ones widen the gap from − to.
  /// - Throws: ``GapError`` with code `drawsOutOfRange`, `notAShare`, `sameGroup`, `unknownLevel`,
  ///   `emptyGroup`, `tooFewInGroup`, `noFactors`, `badFactor`, `levelInOneGroup`, `constantFactor`,
  ///   `collinearFactors`, `referenceOutOfRange`, and `survey` for what the survey refuses,
  ///   separation among it.
  /// - Complexity: O(*d m k*) predictions for *d* draws, *m* respondents in the smaller group and *k*
  ///   factors, after the regressions and two sorts; memory for the columns of both groups twice, and
  ///   some fourteen numbers per respondent and factor.
  ///
  /// Reference: Fairlie (2005), An extension of the Blinder-Oaxaca decomposition technique to logit
  /// and probit models, Journal of Economic and Social Measurement 30, doi:10.3233/JEM-2005-0259, as
  /// commonly stated; not checked against the paper.
  public func decomposition(
    ofGapIn outcome: String,
    by column: String,
    from: String,
    to: String,
    explainedBy factors: [String],
    method: SimulatedDecompositionMethod,
    groupedAs groups: [FactorGroup] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference(),
    using generator: inout some RandomNumberGenerator
  ) throws(GapError) -> SimulatedDecomposition {
    let request = DecompositionRequest(
      survey: self,
      outcome: outcome,
      column: column,
      from: from,
      to: to,
      factors: factors,
      groups: groups,
      missing: missing,
      inference: inference
    )
    let (draws, link, reference, order) = method.choices
    guard (1...1_000_000).contains(draws) else {
      throw GapError(
        .drawsOutOfRange,
        culprit: "\(draws)",
        "\(draws) draws cannot be made; take 1 to 1,000,000, of which 1,000 are usually enough."
      )
    }
    let seeds = (0..<draws).map { _ in generator.next() }
    return try request.switchedDecomposition(link, reference, order, seeds)
  }
}
