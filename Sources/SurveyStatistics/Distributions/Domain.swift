// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Checks of the numbers a distribution is asked about.
enum Domain {
  /// Throws unless a number is one.
  static func number(_ value: Double, named name: String) throws(SurveyError) {
    guard !value.isNaN else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(value)",
        "\(name) is NaN; drop missing values before asking for a probability."
      )
    }
  }

  /// Throws unless a number is a probability.
  static func probability(_ value: Double) throws(SurveyError) {
    guard value >= 0, value <= 1 else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(value)",
        "\(value) is not a probability between 0 and 1."
      )
    }
  }

  /// Throws unless a number is positive and finite.
  static func positive(_ value: Double, named name: String) throws(SurveyError) {
    guard value > 0, value < .infinity else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(value)",
        "\(name) of \(value) is not a positive finite number."
      )
    }
  }

  /// Shapes, exponents and degrees of freedom for which the tails are known to be precise.
  static let parameters = 1e-12...1e18

  /// Throws unless a number can be a shape, an exponent or a number of degrees of freedom.
  static func parameter(_ value: Double, named name: String) throws(SurveyError) {
    guard parameters.contains(value) else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(value)",
        "\(name) of \(value) is not a positive number between 1e-12 and 1e18."
      )
    }
  }

  /// Throws unless a number is finite.
  static func finite(_ value: Double, named name: String) throws(SurveyError) {
    guard value.isFinite else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(value)",
        "\(name) of \(value) is not a finite number."
      )
    }
  }

  /// Throws unless a number is a count of at least zero.
  static func count(_ value: Int, named name: String) throws(SurveyError) {
    guard value >= 0 else {
      throw SurveyError(
        .parameterOutOfDomain,
        culprit: "\(value)",
        "\(name) of \(value) is negative; a count is zero or more."
      )
    }
  }
}
