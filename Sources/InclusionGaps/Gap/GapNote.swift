// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Why a measure of a gap is absent, or comes without an error.
public enum GapNote: String, Hashable, Sendable, CustomStringConvertible {
  /// The measure would divide by zero and has no value.
  case dividesByZero
  /// The measure, or how it varies with the rates, is more than a number can hold.
  case tooLarge
  /// A rate of 0 or 1 leaves the error of a ratio undefined; the value is given without one.
  case noErrorAtBoundary
  /// The variance of a rate of 0 or 1 is zero by formula; the standard error is understated.
  case errorUnderstatedAtBoundary
  /// The same for a share of a survey, of which the interval is as much too short.
  case intervalUnderstatedAtBoundary
  /// A ratio that is not above zero has no interval on the logarithmic scale.
  case noLogarithm
  /// One of the groups has a single respondent, whose spread nobody knows.
  case oneRespondent
  /// The sample has no more clusters than strata, which leaves no degrees of freedom.
  case noDegreesOfFreedom

  /// The note as a sentence.
  public var description: String {
    switch self {
    case .dividesByZero:
      "Not defined: it would divide by zero."
    case .tooLarge:
      "Not defined: it is more than a number can hold; give the values in a smaller unit."
    case .noErrorAtBoundary:
      "Without an error: a rate of 0 or 100 percent leaves it undefined."
    case .errorUnderstatedAtBoundary:
      """
      The standard error is understated: a rate of 0 or 100 percent has a variance of zero by \
      formula. The Newcombe interval holds.
      """
    case .intervalUnderstatedAtBoundary:
      """
      The standard error and the interval are understated: a share of 0 or 100 percent has a \
      variance of zero by formula.
      """
    case .noLogarithm:
      "Without an interval: a ratio that is not above zero has no logarithm; ask for wald."
    case .oneRespondent:
      """
      The standard error and the interval are understated: a group of one respondent has a variance \
      of zero by formula.
      """
    case .noDegreesOfFreedom:
      "Without an interval: there are no more clusters than strata."
    }
  }
}
