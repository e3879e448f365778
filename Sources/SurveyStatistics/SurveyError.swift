// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a request to estimate something, who the culprit is, and the way out.
public struct SurveyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// A number that has to be a share lies outside 0…1.
    case shareOutOfRange
    /// A confidence level lies outside 0…1.
    case confidenceOutOfRange
    /// A sample size or a count of people is zero, negative or not finite.
    case sampleSizeNotPositive
    /// A count is negative, not finite, or larger than what it is a part of.
    case countOutOfRange
    /// A parameter of a distribution, or the point it is asked for, lies outside its domain.
    case parameterOutOfDomain
    /// Lists that belong together have different lengths.
    case lengthsDiffer
    /// A value is missing where the request allows none.
    case missingValue
    /// There are fewer observations than the estimate needs.
    case tooFewObservations
    /// An iteration did not settle within the steps allowed.
    case noConvergence
    /// The columns of a design matrix depend on each other.
    case rankDeficient
    /// A formula of a regression cannot be read.
    case badFormula
    /// The outcome of a regression or a test is the same for everyone.
    case constantOutcome
    /// Predictors tell some outcomes without error, so that a coefficient is infinite.
    case separation
    /// An iteration did not come to an end.
    case notConverged
    /// The design leaves no degrees of freedom for what is asked.
    case noDegreesOfFreedom
    /// A number is infinite, or a result is too large for a number.
    case notFinite
    /// A weight is negative.
    case negativeWeight
    /// A variance that has to be positive and finite is not.
    case varianceNotPositive
    /// Two things that are told apart by their names have the same one.
    case duplicateName
    /// There is no column of that name, or it holds what cannot be used.
    case unknownColumn
    /// All weights are zero, or their sum is too large.
    case noWeight
    /// An inclusion probability is not above 0 and at most 1.
    case probabilityOutOfRange
    /// A cluster lies in two strata, and the design does not say that its name is nested.
    case clusterCrossesStrata
    /// A stratum has more sampled clusters than its stated population.
    case populationTooSmall
    /// The population of a stratum differs between its rows.
    case populationVaries
    /// A stratum has a single cluster, and the design does not say what becomes of it.
    case singleCluster
    /// Joint inclusion probabilities do not fit the sample.
    case jointProbabilities
    /// The parts of a design contradict each other.
    case badDesign
    /// There are more rows than a survey can number.
    case tooManyRows
    /// A domain has no respondents.
    case emptyDomain
    /// A request names a group, a level or a variable that is not there.
    case unknownGroup
    /// A value is of the wrong kind for the request.
    case wrongKind
    /// Known totals of a population are not a table of variables, levels and numbers.
    case badTotals
    /// Known totals of a population contradict each other.
    case incompatibleTotals
    /// No weights within the bounds meet a known total.
    case unreachableTotal
    /// Two sets of totals come from different designs or different requests.
    case totalsDiffer
    /// A file of totals cannot be read or written, or is none.
    case badFile
  }

  /// The kind of problem.
  public let code: Code
  /// The column, row, group or value that is to blame.
  public let culprit: String
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }
}
