// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension LinearProgramme {
  /// Refuses what no solver could make sense of.
  func check() throws(LinearProgrammeError) {
    guard variables.count < Int32.max, constraints.count < Int32.max else {
      throw LinearProgrammeError(
        .solverFailed,
        culprit: "\(variables.count) variables",
        "\(variables.count) variables and \(constraints.count) constraints are more than the solver "
          + "can number; split the programme."
      )
    }
    for (index, variable) in variables.enumerated() {
      let subject = Self.subject("Variable", variable.name, index)
      try Self.check(lower: variable.lower, upper: variable.upper, of: subject)
      try Self.check(variable.cost, as: "cost", of: subject)
    }
    for (index, constraint) in constraints.enumerated() {
      let subject = Self.subject("Constraint", constraint.name, index)
      try Self.check(lower: constraint.lower, upper: constraint.upper, of: subject)
      for term in constraint.terms {
        guard variables.indices.contains(term.variable) else {
          throw LinearProgrammeError(
            .unknownVariable,
            culprit: subject,
            "\(subject) names variable \(term.variable), but the programme has \(variables.count) "
              + "(counted from 0); add the variable first."
          )
        }
        try Self.check(term.coefficient, as: "coefficient", of: subject)
      }
    }
  }

  /// "Variable 'bread'", or its number where it has no name.
  static func subject(_ kind: String, _ name: String, _ index: Int) -> String {
    name.isEmpty ? "\(kind) \(index) (counted from 0)" : "\(kind) '\(name)'"
  }

  /// Refuses a number that is not finite.
  static func check(
    _ value: Double,
    as role: String,
    of subject: String
  ) throws(LinearProgrammeError) {
    guard value.isFinite else {
      throw LinearProgrammeError(
        .notANumber,
        culprit: subject,
        "\(subject) has a \(role) of \(value); give a finite number."
      )
    }
  }

  /// Refuses bounds that leave nothing between them.
  static func check(
    lower: Double,
    upper: Double,
    of subject: String
  ) throws(LinearProgrammeError) {
    guard !lower.isNaN, !upper.isNaN, lower < .infinity, upper > -.infinity else {
      throw LinearProgrammeError(
        .notANumber,
        culprit: subject,
        "\(subject) lies between \(lower) and \(upper); bounds are numbers, or −∞ below and ∞ above "
          + "where there are none."
      )
    }
    guard lower <= upper else {
      throw LinearProgrammeError(
        .boundsReversed,
        culprit: subject,
        "\(subject) has a lower bound of \(lower) above its upper bound of \(upper); exchange them."
      )
    }
  }
}
