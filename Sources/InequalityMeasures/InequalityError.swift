// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

/// What is wrong with a request about inequality, who the culprit is, and the way out.
public struct InequalityError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// There are no values, or all of them are missing or weigh nothing.
    case noValues
    /// A measure needs values above zero, or none below, and there is one.
    case valueOutOfRange
    /// The mean is zero, so that a share of the total means nothing.
    case zeroMean
    /// A parameter of a measure lies outside what the measure allows.
    case parameterOutOfRange
    /// Lists that belong together have different lengths.
    case lengthsDiffer
    /// A value is missing where the request allows none.
    case missingValue
    /// A value is infinite, or values or weights add up to more than a number can hold.
    case notFinite
    /// A weight is negative, missing or infinite.
    case badWeight
    /// There are fewer values, or groups, than the measure needs.
    case tooFewValues
    /// A measure divides by something that is zero here.
    case dividesByZero
    /// A column holds something else than what an indicator needs.
    case notAnIndicator
    /// The survey cannot give the estimates that the measure is made of, for the reason within.
    case survey(SurveyError.Code)
  }

  /// The kind of problem.
  public let code: Code
  /// The column, value or parameter that is to blame.
  public let culprit: String
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }

  /// The reason why a survey gives no estimate, as the reason why there is no measure.
  init(_ error: SurveyError) {
    self.init(.survey(error.code), culprit: error.culprit, error.description)
  }
}
