// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is explained by what: an outcome, and the terms that explain it.
///
///     try RegressionFormula("account ~ female + age + region")
///     try RegressionFormula("account ~ female * region")   // female + region + female:region
///
/// A name is made of letters, digits, dots and underscores; any other stands between backquotes.
/// `a:b` is the interaction of two columns, `a*b` both and their interaction. A text column enters
/// as an indicator for each level but the first; levels are ordered as text, without regard to case.
/// `+ 0` leaves the intercept out.
public struct RegressionFormula: Hashable, Sendable, CustomStringConvertible {
  /// The column that is explained.
  public let outcome: String
  /// The columns of each term: one, or several for an interaction; simple terms first.
  public let terms: [[String]]
  /// Whether there is a constant term.
  public let hasIntercept: Bool

  /// A formula from its parts.
  ///
  /// - Parameters:
  ///   - outcome: The column that is explained.
  ///   - predictors: The columns that explain it, each a term.
  public init(_ outcome: String, on predictors: [String]) {
    self.outcome = outcome
    terms = predictors.map { [$0] }
    hasIntercept = true
  }

  /// A formula as text.
  ///
  /// - Parameter text: The outcome, `~`, and terms with `+` between them.
  /// - Throws: ``SurveyError`` with code `badFormula`, which names the position.
  public init(_ text: String) throws(SurveyError) {
    var reader = FormulaReader(text)
    (outcome, terms, hasIntercept) = try reader.formula()
  }

  /// Every column that the terms use, once.
  public var predictors: [String] {
    var seen: Set<String> = []
    return terms.flatMap { $0 }.filter { seen.insert($0).inserted }
  }

  /// The formula as text.
  public var description: String {
    let sum = (hasIntercept ? [] : ["0"]) + terms.map { $0.joined(separator: ":") }
    return "\(outcome) ~ \(sum.isEmpty ? "1" : sum.joined(separator: " + "))"
  }
}
