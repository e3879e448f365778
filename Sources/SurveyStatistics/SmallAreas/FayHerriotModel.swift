// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// The area-level model of Fay and Herriot: noisy direct estimates that borrow strength from
/// auxiliary variables known for every area.
///
///     yᵢ = xᵢᵀb + vᵢ + eᵢ,   vᵢ ~ N(0, A),   eᵢ ~ N(0, Dᵢ) with Dᵢ known
///
/// A department's own sample is often too small to print its share of account owners. The model
/// draws a direct estimate towards what, say, agents per adult let expect: the more, the larger its
/// sampling variance D is beside the variance A between areas.
///
/// - An area whose direct estimate is missing (NaN) does not count for the model and gets a
///   synthetic estimate; its sampling variance is not read.
/// - A categorical variable has a coefficient for every level but the first; levels are ordered as
///   text without regard to case, whatever order the column gives them.
public struct FayHerriotModel: Hashable, Sendable {
  /// The names of the areas, in the order given, without the omitted ones.
  public let areas: [String]
  /// The direct estimate of each area; nil where there is none.
  public let directEstimates: [DirectAreaEstimate?]
  /// The areas that were left out because an auxiliary variable or a sampling variance is missing.
  public let omittedAreas: [String]
  let design: AreaDesign

  /// A model from direct estimates and what may explain them.
  ///
  /// - Parameters:
  ///   - areas: A name per area, all different.
  ///   - directEstimates: A number per area, all in one unit; NaN for an area without one.
  ///   - samplingVariances: The variance of each direct estimate, positive, in the squared unit.
  ///   - auxiliaries: Columns with a row per area; without them areas are drawn to their mean.
  ///   - missing: Whether a missing auxiliary value, or an estimate without its variance, is an
  ///     error or leaves the area out of model and answer.
  /// - Throws: ``SurveyError`` with code `lengthsDiffer`, `duplicateName`, `missingValue`,
  ///   `notFinite`, `varianceNotPositive`, `tooFewObservations` if there are not more direct
  ///   estimates than coefficients, or `rankDeficient`, which names the variables that others
  ///   explain and the levels that no area with a direct estimate has.
  /// - Complexity: O(*m p*²) for *m* areas and *p* coefficients.
  public init(
    areas: [String],
    directEstimates: [Double],
    samplingVariances: [Double],
    explainedBy auxiliaries: [Column] = [],
    missing: MissingPolicy = .reject
  ) throws(SurveyError) {
    let input = AreaInput(areas, directEstimates, samplingVariances, auxiliaries)
    let kept = try input.usableAreas(missing)
    let direct = kept.map { input.directEstimate(of: $0) }
    self.areas = kept.map { areas[$0] }
    self.directEstimates = direct
    let keptSet = Set(kept)
    omittedAreas = areas.indices.filter { !keptSet.contains($0) }.map { areas[$0] }
    design = try AreaDesign(
      auxiliaries,
      rows: kept,
      names: areas,
      observed: direct.map { $0 != nil }
    )
  }

  /// Fits the model.
  ///
  /// The variance between areas is where the score is zero. The likelihood is searched from end to
  /// end, because it may have more than one maximum; the highest is taken. Where it falls from the
  /// start the variance is zero, and every estimate synthetic.
  ///
  /// Mean squared errors are second-order correct, with A the estimated variance and Q the
  /// covariance of the coefficients:
  ///
  ///     g₁ = A D / (A + D),   g₂ = (D / (A + D))² xᵀQx,   g₃ = D² / (A + D)³ · var(A)
  ///     MSE = g₁ + g₂ + 2 g₃ − (D / (A + D))² · bias(A)
  ///
  /// | method | var(A) | bias(A) |
  /// |---|---|---|
  /// | restricted maximum likelihood | 2 / Σw² | 0 |
  /// | maximum likelihood | 2 / Σw² | −tr(Q Σ w² x xᵀ) / Σw² |
  /// | moments | 2m / (Σw)² | 2 (m Σw² − (Σw)²) / (Σw)³ |
  ///
  /// where w = 1 / (A + D) over the m areas with a direct estimate. A synthetic estimate has the
  /// error to which this tends when D grows: `A + xᵀQx − bias(A)`.
  ///
  ///     let model = try FayHerriotModel(
  ///       areas: ["north", "east", "south", "west"], directEstimates: [1, 3, 5, 7],
  ///       samplingVariances: [2, 2, 2, 2])
  ///     let fit = try model.fit()
  ///     fit.variance                 // 14/3: the variance of the estimates, 20/3, less 2
  ///     fit.areas[0].value           // 1.9: seven tenths of the way from the mean, 4, to 1
  ///     fit.areas[0].meanSquaredError   // 2.15
  ///
  /// Edge cases:
  /// - Variance zero: `fit.notes` say so. The direct estimates have no weight left, and the errors
  ///   may be too small.
  /// - Where the correction for bias would make a mean squared error negative it is left out,
  ///   and `fit.notes` name the area.
  ///
  /// - Parameters:
  ///   - method: How the variance between areas is estimated.
  ///   - iterationLimit: How many steps may be taken towards each maximum.
  /// - Returns: An estimate with its error for every area, in their order; the variance; the
  ///   coefficients.
  /// - Throws: ``SurveyError`` with code `noConvergence`, or `notFinite` if the numbers are too large
  ///   or too unequal to be computed with.
  /// - Complexity: O(*m p*²) for each of some hundred steps.
  ///
  /// Reference: as commonly stated; not checked against the papers: Fay and Herriot (1979), JASA 74,
  /// 269–277; Prasad and Rao (1990), JASA 85, 163–171; Datta and Lahiri (2000), Statistica Sinica
  /// 10, 613–627; Datta, Rao and Smith (2005), Biometrika 92, 183–196. The same formulas as R's `sae`
  /// 1.3, which has no synthetic estimates.
  public func fit(
    _ method: AreaVarianceMethod = .restrictedMaximumLikelihood,
    iterationLimit: Int = 200
  ) throws(SurveyError) -> FayHerriotFit {
    let likelihood = try AreaLikelihood(self, method)
    let search = AreaVarianceSearch(likelihood: likelihood, iterationLimit: iterationLimit)
    let (variance, maxima) = try search.variance()
    return try AreaPrediction(model: self, likelihood: likelihood, variance: variance)
      .fit(maxima: maxima)
  }
}
