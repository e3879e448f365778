// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics
public import Tabular

/// What is wrong with a request about gaps, growth or targets, who the culprit is, and the way out.
public struct GapError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// A rate lies outside 0…1.
    case rateOutOfRange
    /// A sample size or a design effect is zero, negative, missing or beyond 2⁵³.
    case sampleSizeOutOfRange
    /// One of two rates comes with a sample size and the other without.
    case sampleSizeMissing
    /// A standard error is negative, missing, or too large for a share.
    case standardErrorOutOfRange
    /// A covariance is larger than the variances allow, or comes without them.
    case covarianceOutOfRange
    /// A confidence level lies outside 0…1.
    case confidenceOutOfRange
    /// A rate is not a number with so many decimals, or nothing is printed with so many.
    case notPrintedSo
    /// A measure would divide by zero for rates that round to the printed ones.
    case measureUndefined
    /// A series has fewer than two waves.
    case tooFewWaves
    /// A year is missing or infinite.
    case yearNotFinite
    /// Two waves carry the same year.
    case duplicateYear
    /// A wave is older than the one before it.
    case wavesOutOfOrder
    /// A share of 0 or 1 has no place on the scale of growth.
    case shareOffScale
    /// A target lies outside 0…1.
    case targetOutOfRange
    /// A wave or a place comes without the standard error that a request needs.
    case standardErrorMissing
    /// A weight of a place is not above zero, or there is not one for each.
    case weightOutOfRange
    /// Places come with waves of different years.
    case wavesDiffer
    /// Three waves are not the same number of years apart.
    case wavesNotEquallySpaced
    /// A year to project to, or a deadline, is not after the last wave.
    case yearNotAhead
    /// A projection is too large to be a number.
    case projectionOverflows
    /// Both groups of a gap are the same.
    case sameGroup
    /// A column has no such level.
    case unknownLevel
    /// No column tells the groups apart.
    case groupsNotNamed
    /// There are fewer than two groups or places to compare.
    case tooFewGroups
    /// A simulation is asked for with too few draws to say anything.
    case tooFewDraws
    /// Two groups of an intersection have the same name.
    case ambiguousGroup
    /// Nobody in the domain belongs to a group.
    case emptyGroup
    /// A sample has no more clusters than strata, so that nothing is known about errors.
    case tooFewClusters
    /// A measure is for shares, and the outcome is not one.
    case notAShare
    /// The outcome has several levels, and the request does not say which.
    case levelNotChosen
    /// There are more factors than can be taken in every order.
    case tooManyFactors
    /// Names or populations are given twice.
    case duplicateName
    /// There are fewer than two populations to compare.
    case tooFewPopulations
    /// Populations have different numbers of factors or cells.
    case lengthsDiffer
    /// A value is missing, infinite, or negative where a count is needed.
    case badValue
    /// A population has no row for a cell that another has, or several.
    case cellsDiffer
    /// A group has no more respondents than coefficients, or a single one.
    case tooFewInGroup
    /// There is no factor that could explain a difference.
    case noFactors
    /// A factor is named twice, is the outcome or the group, or a group of factors names another.
    case badFactor
    /// A level of a factor occurs in one of two groups only.
    case levelInOneGroup
    /// A factor is the same for everyone in a group.
    case constantFactor
    /// A factor is explained by those before it.
    case collinearFactors
    /// A simulation is asked for with no draw, or with more than can be held.
    case drawsOutOfRange
    /// A weight of coefficients lies outside 0…1.
    case referenceOutOfRange
    /// What is asked for categories only is asked of numbers, or the other way round.
    case notACategory
    /// The contributions of factors cancel out, so that nothing can be divided between them.
    case decompositionUndefined
    /// A statistic of a distribution is asked for at a part outside 0…1 or with a bandwidth of 0.
    case statisticOutOfRange
    /// A group has no such statistic: its values are all alike, or have no positive mean.
    case distributionUndefined
    /// A table of published rates does not describe two groups.
    case badRates
    /// The survey cannot give the estimates that the gap is between, for the reason within.
    case survey(SurveyError.Code)
    /// The table does not hold what is asked for, for the reason within.
    case table(TableError.Code)
  }

  /// The kind of problem.
  public let code: Code
  /// The rate, wave, year or value that is to blame.
  public let culprit: String
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }

  /// The reason why a survey gives no estimate, as the reason why there is no gap.
  init(_ error: SurveyError) {
    self.init(.survey(error.code), culprit: error.culprit, error.description)
  }

  /// The reason why a table cannot be read, as the reason why there is no gap.
  init(_ error: TableError) {
    self.init(
      .table(error.code),
      culprit: error.culprit ?? error.column ?? "the table",
      error.description.prefix(1).uppercased() + error.description.dropFirst()
    )
  }
}
