// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with an index or its data, who the culprit is, and the way out.
public struct IndexError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// There is nothing to aggregate or to normalise.
    case noValues
    /// Values and weights do not fit together.
    case lengthsDiffer
    /// A value is missing where the request allows none.
    case missingValue
    /// A value is infinite, or a result is too large for a number.
    case notFinite
    /// A value is negative, or not positive, where the formula does not allow it.
    case valueOutOfDomain
    /// A weight is negative, missing or infinite, or all of them are zero.
    case invalidWeight
    /// The lower goalpost is not below the upper one, or does not suit the scale.
    case invalidGoalposts
    /// All values are the same, so that they cannot be told apart by their range.
    case constantValues
    /// A parameter of the method lies outside its domain.
    case parameterOutOfDomain
    /// The structure of an index does not hold together; `problems` lists all that is wrong.
    case invalidIndex
    /// A specification does not fit its schema; `problems` lists every path and reason.
    case invalidSpecification
    /// The data do not fit the index; `problems` lists all that is wrong.
    case unsuitableData
    /// Two rows are the same unit, or the same unit and year.
    case duplicateUnit
    /// No unit is left, or the unit asked for is not among them.
    case unknownUnit
    /// An iteration does not come to rest.
    case notConverged
    /// There are too few units for what is asked of them.
    case tooFewUnits
    /// Some indicators are sums of others, so that a matrix of them has no inverse.
    case dependentIndicators
    /// Judgements contradict themselves or each other.
    case inconsistentJudgements
  }

  /// The kind of problem.
  public let code: Code
  /// The value, weight or parameter that is to blame.
  public let culprit: String
  /// All that is wrong, where an index or its data are checked as a whole; otherwise empty.
  public let problems: [IndexProblem]
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(
    _ code: Code,
    culprit: String,
    problems: [IndexProblem] = [],
    _ description: String
  ) {
    self.code = code
    self.culprit = culprit
    self.problems = problems
    self.description = description
  }
}
