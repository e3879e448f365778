// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

/// Every operator and function, by hand, over F4 = 4, F9 = 9, F2 = −2, P1 = 90, P2 = 60 and n = 33,
/// all exact to ±0.5.
@Suite struct ExpressionTests {
  static let figures = [
    Figure("F4", "", 4), Figure("F9", "", 9), Figure("F2", "", -2), Figure("P1", "", 90),
    Figure("P2", "", 60), Figure("n", "", 33), Figure("zero", "", 0), Figure("t", "", 1),
    Figure("s", "", 1.005, precision: 0.001),
  ]

  func outcome(_ expression: String) throws -> RelationOutcome {
    let audit = try Audit(Self.figures) { Relation("t = \(expression) + 0 * F4", "") }
    return try audit.result().outcomes[0]
  }

  @Test(arguments: [
    ("F4 + F9", 13), ("F4 - F9", -5), ("F4 * F9", 36), ("F9 / F4", 2.25), ("F4 ^ 2", 16),
    ("-F4", -4), ("-F4 ^ 2", -16), ("(-F4) ^ 2", 16), ("2 ^ 3 ^ 2", 512), ("8 / 4 / 2", 1),
    ("10 - 4 - 3", 3), ("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("F4^-1", 0.25), ("--F4", 4),
    ("1.5e2", 150), (".5", 0.5), ("2E-1", 0.2),
    ("sum(F4)", 4), ("sum(F4, F9, 1)", 14), ("mean(F4, F9)", 6.5), ("geometricMean(F4, F9)", 6),
    ("geometricMean(zero, F9)", 0), ("min(F4, F9, F2)", -2), ("max(F4, F9, F2)", 9),
    ("hhi(F4, F9)", 97), ("abs(F2)", 2), ("sqrt(F9)", 3), ("ln(exp(F4))", 4), ("exp(zero)", 1),
    ("round(F9 / F4, 1)", 2.3), ("round(F9 / F4, 0)", 2), ("round(-2.5, 0)", -3),
    ("round(2.5, 0)", 3), ("round(1250, -2)", 1300), ("round(s, 2)", 1.01),
    // 90 % of 33 is 29.7: 30 people, 100 · 30/33 percent.
    ("share(P1, n)", 90.9090909090909), ("share(P1, 10)", 90),
    // (0.9/0.1) / (0.6/0.4) = 9 / 1.5.
    ("oddsRatio(P1, P2)", 6),
    // From 4 to 9 in two years: (9/4)^(1/2) = 1.5.
    ("cagr(F4, F9, 2)", 50),
  ])
  func `An expression has the value a person would work out`(
    expression: String,
    value: Double
  ) throws {
    let computed = try #require(try outcome(expression).computed?.point)
    #expect(abs(computed - value) <= 1e-12 * max(1, abs(value)), "\(expression) = \(computed)")
  }

  @Test(arguments: [
    ("sum(F4, F9)", between(12, 14)), ("mean(F4, F9)", between(6, 7)),
    ("min(F4, 4.2)", between(3.5, 4.2)),
    ("max(F4, 4.2)", between(4.2, 4.5)), ("hhi(F4, zero)", between(12.25, 20.5)),
    ("abs(zero)", between(0, 0.5)),
    ("abs(F2)", between(1.5, 2.5)), ("sqrt(zero)", between(0, 0.7071067811865476)),
    ("range(F4, F9)", between(3.5, 9.5)),
    ("range(F9, F4)", between(3.5, 9.5)), ("round(F4 + 0.2, 0)", between(4, 5)),
    ("geometricMean(F4, F4)", between(3.5, 4.5)),
    // From 3.5…4.5 to 8.5…9.5: at least by the factor 8.5/4.5, at most by 9.5/3.5.
    ("cagr(F4, F9, 1)", between(100 * (8.5 / 4.5 - 1), 100 * (9.5 / 3.5 - 1))),
    // 89.5…90.5 % of 33 is 29.5…29.9 people, which is 30 people all the same.
    ("share(P1, n)", ValueInterval(100 * 30.0 / 33)),
    // Of 10,000 cases every whole percentage is possible.
    ("share(P1, 10000)", .unbounded),
    ("oddsRatio(P1, 50)", between(89.5 / 10.5, 90.5 / 9.5)),
    ("1 / zero", .unbounded), ("ln(zero - 1)", .unbounded), ("sqrt(zero - 1)", .unbounded),
    // ln 0.5 = −ln 2.
    ("ln(zero)", between(-.infinity, -0.6931471805599453)), ("share(P1, zero)", .unbounded),
    ("oddsRatio(P1 + 100, P2)", .unbounded), ("geometricMean(zero, F4)", .unbounded),
    ("exp(1000)", between(Double.greatestFiniteMagnitude, .infinity)),
  ])
  func `An expression stands for every value within the rounding of its figures`(
    expression: String,
    interval: ValueInterval
  ) throws {
    let within = try #require(try outcome(expression).withinRounding)
    func near(_ left: Double, _ right: Double) -> Bool {
      left == right || abs(left - right) <= 1e-12 * max(1, abs(right))
    }
    #expect(
      near(within.lower, interval.lower) && near(within.upper, interval.upper),
      "\(expression): \(within)"
    )
  }

  @Test func `Nothing is said of a share of a roughly known number of cases`() throws {
    let figures = [
      Figure("p", "", 45), Figure("n", "", 30, qualifier: .about), Figure("t", "", 1),
    ]
    let outcome = try Audit(figures) { Relation("t = share(p, n)", "") }.result().outcomes[0]
    #expect(outcome.result == .undecided)
  }

  @Test func `Every function is documented, and its name is unique`() {
    #expect(Set(RelationFunction.all.map(\.name)).count == RelationFunction.all.count)
    for function in RelationFunction.all {
      #expect(!function.formula.isEmpty && function.signature.hasPrefix("\(function.name)("))
    }
  }
}
