// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

/// The numbers in the sentences are for people.
@Suite struct ReasonTests {
  func verdict(_ figures: [Figure], _ relation: String) throws -> FigureVerdict {
    try Audit(figures) { Relation(relation, "") }.result().verdicts[0]
  }

  @Test func `Computed numbers are little finer than printed ones`() throws {
    let part = Figure("b", "", 0.1, precision: 0.1)
    let cases: [(Double, Double, String, String)] = [
      (0.3, 0.1, "b + 0.2", "Printed 0.3; computed 0.3."),
      (33.4, 0.1, "b + 33.3333333", "Printed 33.4; computed 33.433, which rounds to it."),
      (
        1_234_567, 1, "10 * b + 1234566.4",
        "Printed 1,234,567; computed 1,234,567.4, which rounds to it."
      ),
      (51, 0.01, "b + 50.9", "Printed 51.00; computed 51."),
      (
        -1_000_000, 100_000, "-b - 1000000",
        "Printed -1,000,000; computed -1,000,000.1, which rounds to it."
      ),
    ]
    for (value, precision, expression, reason) in cases {
      let figures = [Figure("a", "", value, precision: precision), part]
      #expect(try verdict(figures, "a = \(expression)").reason == reason)
    }
  }

  @Test func `Large numbers are not given with decimals that nobody printed`() throws {
    let figures = [Figure("a", "", 3_424_894), Figure("b", "", 7)]
    let verdict = try verdict(figures, "a = b * 489270.6")
    #expect(verdict.reason == "Printed 3,424,894; computed 3,424,894.")
    #expect(verdict.computedText == "3,424,894")
  }

  @Test func `Years have no thousands separator`() throws {
    let figures = [
      Figure("caption", "", 2007, unit: "calendar year"), Figure("text", "", 2020, unit: "year"),
    ]
    #expect(
      try verdict(figures, "caption = text").reason
        == "Printed 2007; the relation gives 2020 (2019.5 to 2020.5 within rounding)."
    )
  }

  @Test func `The document's hedge is kept`() throws {
    let qualifiers: [(Qualifier, String)] = [
      (.rounded, "1,250"), (.exact, "1,250"), (.about, "about 1,250"), (.nearly, "nearly 1,250"),
      (.moreThan, "more than 1,250"), (.lessThan, "less than 1,250"), (.atLeast, "at least 1,250"),
      (.atMost, "at most 1,250"),
    ]
    for (qualifier, text) in qualifiers {
      let figures = [Figure("a", "", 1250, qualifier: qualifier), Figure("b", "", 1250)]
      #expect(try verdict(figures, "a = b").printedText == text)
    }
    let date = Figure("when", "", nil, printed: "June 2020")
    let others = [Figure("a", "", 1), Figure("b", "", 1)]
    #expect(try verdict([date] + others, "a = b").printedText == "June 2020")
    #expect(try verdict([date] + others, "a = b").computedText == nil)
  }

  @Test func `Bounds and ranges are put into words`() throws {
    let figures = [
      Figure("a", "", 10), Figure("b", "", 50, qualifier: .moreThan), Figure("c", "", 1),
      Figure("d", "", 5, qualifier: .atMost),
    ]
    #expect(
      try verdict(figures, "a = b + c").reason
        == "Printed 10; the relation gives 51 (at least 50.5 within rounding)."
    )
    #expect(
      try verdict(figures, "a = d + c").reason
        == "Printed 10; the relation gives 6 (at most 6.5 within rounding)."
    )
    #expect(
      try verdict(figures, "a <= d").reason
        == "As printed: 10 <= 5; that does not hold, even within rounding "
        + "(9.5 to 10.5 against at most 5)."
    )
    #expect(
      try verdict([figures[0], Figure("e", "", 9.8, precision: 0.1)], "a <= e").reason
        == "As printed: 10 <= 9.8; holds within rounding."
    )
  }

  @Test("a number that was derived is not said to be printed")
  func derivedNumbers() throws {
    let figures = [
      Figure("index", "", 49, precision: 0.25, printed: "not printed"),
      Figure("a", "", 46), Figure("b", "", 52),
    ]
    // (46 + 52) / 2 = 49.
    let verdict = try Audit(figures) { Relation("index = mean(a, b)", "The index is a mean.") }
      .result().verdict(of: "index")
    #expect(verdict.reason == "Derived, not printed: 49.00; the relation gives 49 (48.5 to 49.5 within rounding), which "
        + "agrees. The index is a mean.")
  }

  @Test("a verdict is found by the id of its figure, and near ids are listed")
  func lookup() throws {
    let figures = [Figure("women", "", 15), Figure("men", "", 48)]
    let result = try Audit(figures) { Relation("women < men", "Fewer women.") }.result()
    let error = #expect(throws: AuditError.self) { try result.verdict(of: "womem") }
    #expect(error?.code == .unknownFigure)
    #expect(error?.description.contains("women") == true)
  }
}
