// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

@Suite struct AuditTests {
  func result(_ figures: [Figure], _ relations: Relation...) throws -> AuditResult {
    try Audit(figures, relations: relations).result()
  }

  // MARK: - Verdicts

  @Test func `A sum is reproduced, and its parts are consistent`() throws {
    let figures = [
      Figure("three", "3G sites", 6), Figure("four", "4G sites", 192), Figure("both", "Sites", 198),
      Figure("towns", "Towns", 53),
    ]
    let result = try result(figures, Relation("both = three + four", "The row is the sum."))
    #expect(result.verdicts.map(\.figure.id) == ["three", "four", "both", "towns"])
    #expect(result.verdicts.map(\.verdict) == [.consistent, .consistent, .reproduced, .inputOnly])
    #expect(result.verdicts.map(\.computed) == [nil, nil, 198, nil])
    #expect(result.verdicts[2].reason == "Printed 198; computed 198. The row is the sum.")
    #expect(
      result.verdicts[0].reason == "With both: printed 198; computed 198. The row is the sum."
    )
    #expect(result.verdicts[3].relation == nil)
    #expect(
      result.verdicts[3].reason == "Nothing in the document or the data to check it against."
    )
    #expect(result.passes)
    #expect(result.count(of: .consistent) == 2)
  }

  /// 4.0 + 2.5 + 0.6…0.7 million are 7.1 to 7.2 million; rounded parts give at most
  /// 4.05 + 2.55 + 0.75 = 7.35, and 7.4 stands for 7.35 at least: they only touch.
  @Test func `A total that its parts do not give is inconsistent`() throws {
    let figures = [
      Figure("all", "Users", 7_400_000, precision: 100_000),
      Figure("urban", "", 4_000_000, precision: 100_000),
      Figure("card", "", 2_500_000, precision: 100_000),
      Figure("low", "", 600_000, precision: 100_000),
      Figure("high", "", 700_000, precision: 100_000),
    ]
    let relation = Relation(
      "all = urban + card + range(low, high)",
      "The users are the sum of the three groups",
      finding: "Some 200,000 to 300,000 users are in no group"
    )
    let result = try result(figures, relation)
    #expect(result.verdicts[0].verdict == .inconsistent)
    #expect(result.verdicts[0].computed == nil)
    #expect(result.outcomes[0].computed == between(7_100_000, 7_200_000))
    #expect(
      result.verdicts[0].reason
        == "Printed 7,400,000; the relation gives 7,100,000 to 7,200,000 (6,950,000 to 7,350,000 "
        + "within rounding). The users are the sum of the three groups. "
        + "Some 200,000 to 300,000 users are in no group."
    )
    #expect(result.verdicts[1].verdict == .inputOnly)
    #expect(result.verdicts[1].reason.contains("blame other figures"))
    #expect(result.passes)
  }

  @Test func `A sum within the rounding of its parts is consistent`() throws {
    // 39 + 33 = 72, printed 73: 38.5 + 32.5 … 39.5 + 33.5 is 71 to 73.
    let figures = [Figure("top", "", 73), Figure("very", "", 39), Figure("some", "", 33)]
    let result = try result(figures, Relation("top = very + some", "The two add up."))
    #expect(result.verdicts.map(\.verdict) == [.consistent, .consistent, .consistent])
    #expect(result.verdicts[0].computed == 72)
    #expect(
      result.verdicts[0].reason
        == "Printed 73; the relation gives 72 (71 to 73 within rounding), which agrees. "
        + "The two add up."
    )
  }

  @Test func `Ties round away from zero`() throws {
    let parts = [Figure("a", "", 52, precision: 0.1), Figure("b", "", 53, precision: 0.1)]
    let up = try result([Figure("m", "", 53)] + parts, Relation("m = mean(a, b)", ""))
    #expect(up.verdicts[0].verdict == .reproduced)
    #expect(up.verdicts[0].reason == "Printed 53; computed 52.5, which rounds to it.")
    let down = try result([Figure("m", "", 52)] + parts, Relation("m = mean(a, b)", ""))
    #expect(down.verdicts[0].verdict == .consistent)
    let negative = try result([Figure("m", "", -53)] + parts, Relation("m = -mean(a, b)", ""))
    #expect(negative.verdicts[0].verdict == .reproduced)
  }

  @Test func `The same number printed twice is only consistent`() throws {
    let figures = [Figure("a", "", 63), Figure("b", "", 63), Figure("c", "", 16)]
    for relation in ["a = b", "a = (b)"] {
      let result = try result(figures, Relation(relation, ""))
      #expect(result.verdicts.map(\.verdict) == [.consistent, .consistent, .inputOnly])
    }
    let failing = try result(figures, Relation("a = c", ""))
    #expect(failing.verdicts.map(\.verdict) == [.inconsistent, .inputOnly, .inputOnly])
  }

  @Test(arguments: [
    (Qualifier.moreThan, 20.0, Verdict.consistent), (.moreThan, 18, .inconsistent),
    (.atLeast, 20, .consistent), (.lessThan, 18, .consistent), (.lessThan, 22, .inconsistent),
    (.atMost, 20, .consistent), (.about, 21, .consistent), (.about, 20, .reproduced),
    (.about, 24, .inconsistent), (.nearly, 18.2, .consistent), (.nearly, 21.2, .inconsistent),
  ])
  func `A hedged figure is judged by what it stands for`(
    qualifier: Qualifier,
    sum: Double,
    verdict: Verdict
  ) throws {
    let figures = [
      Figure("t", "", 20, qualifier: qualifier), Figure("a", "", 10, precision: 0.1),
      Figure("b", "", sum - 10, precision: 0.1),
    ]
    #expect(try result(figures, Relation("t = a + b", "")).verdicts[0].verdict == verdict)
  }

  @Test func `Sixteen banks are not nearly twenty`() throws {
    let figures = [Figure("b", "", 16), Figure("n", "", 20, qualifier: .nearly)]
    let result = try result(
      figures,
      Relation("b = n", "Both count the banks.", blames: ["b", "n"])
    )
    #expect(result.verdicts.map(\.verdict) == [.inconsistent, .inconsistent])
    #expect(
      result.verdicts[0].reason
        == "Printed 16; the relation gives 20 (18 to 20.5 within rounding). Both count the banks."
    )
  }

  // MARK: - Comparisons and chains

  @Test(arguments: [
    ("a < b", true), ("b < a", false), ("a < c", false), ("a <= c", true), ("a >= c", true),
    ("c > a", false), ("b > a", true), ("b <= a", false), ("a <= b", true), ("a < b < d", true),
    ("a < d < b", false), ("a = c < b", true), ("a < more", true), ("more < a", false),
    ("about < a", true), ("about > a", true), ("a + b = c + d", false), ("a + b < c + d", true),
  ])
  func `An inequality holds if it can`(relation: String, holds: Bool) throws {
    // a = 59, b = 62, c = 59 in another place, d = 68; more than 62; about 59.
    let figures = [
      Figure("a", "", 59), Figure("b", "", 62), Figure("c", "", 59), Figure("d", "", 68),
      Figure("more", "", 62, qualifier: .moreThan), Figure("about", "", 59, qualifier: .about),
    ]
    let outcome = try result(figures, Relation(relation, "")).outcomes[0]
    #expect((outcome.result == .holds) == holds, "\(outcome.reason)")
  }

  @Test func `A chain that fails names the pair and blames the figures of that pair`() throws {
    let figures = [Figure("a", "", 59), Figure("b", "", 68), Figure("c", "", 62)]
    let result = try result(figures, Relation("a < b < c", "The ranks rise."))
    #expect(result.verdicts.map(\.verdict) == [.inputOnly, .inconsistent, .inconsistent])
    #expect(
      result.verdicts[1].reason == "As printed: 68 < 62; that does not hold. The ranks rise."
    )
    #expect(!result.passes)
    let equation = try self.result(figures, Relation("a + b = 2 * c", ""))
    #expect(
      equation.outcomes[0].reason
        == "As printed: 127 = 124; that does not hold, even within rounding "
        + "(126 to 128 against 123 to 125)."
    )
  }

  @Test func `A chain that holds makes every figure consistent`() throws {
    let figures = [Figure("a", "", 59), Figure("b", "", 62), Figure("c", "", 68)]
    let result = try result(figures, Relation("a < b < c", "The ranks rise."))
    #expect(result.count(of: .consistent) == 3)
    #expect(
      result.verdicts[1].reason
        == "As printed: 59 < 62 < 68. The ranks rise."
    )
  }

  // MARK: - Several relations

  @Test func `A figure that fails once is inconsistent, however often it is reproduced`() throws {
    let figures = [Figure("a", "", 5), Figure("b", "", 2), Figure("c", "", 3), Figure("d", "", 9)]
    let result = try result(
      figures,
      Relation("a = b + c", ""),
      Relation("a = d", "The same thing twice.", finding: "It is printed as 9 elsewhere."),
      Relation("a = d - b", "Another way.", finding: "The parts are too many.")
    )
    #expect(result.verdicts[0].verdict == .inconsistent)
    #expect(result.verdicts[0].relation?.id == "R2")
    #expect(
      result.verdicts[0].reason
        == "Printed 5; the relation gives 9 (8.5 to 9.5 within rounding). The same thing twice. "
        + "It is printed as 9 elsewhere. "
        + "Printed 5; the relation gives 7 (6 to 8 within rounding). Another way. "
        + "The parts are too many."
    )
    #expect(result.verdicts[1].verdict == .consistent)
  }

  @Test func `Whoever is blamed is inconsistent, and nobody else`() throws {
    let figures = [Figure("a", "", 38), Figure("b", "", 14)]
    let result = try result(
      figures,
      Relation("b = a", "Both give mobile money in 2021.", finding: "a is made up.", blames: ["a"])
    )
    #expect(result.verdicts.map(\.verdict) == [.inconsistent, .inputOnly])
    #expect(result.verdicts[0].computed == nil)
  }

  @Test func `Relations may go in circles, because each starts from what is printed`() throws {
    let figures = [Figure("a", "", 5), Figure("b", "", 2), Figure("c", "", 3)]
    let result = try result(
      figures,
      Relation("a = b + c", ""),
      Relation("b = a - c", ""),
      Relation("c = a - b", "")
    )
    #expect(result.count(of: .reproduced) == 3)
  }

  // MARK: - What has to be looked at

  @Test func `A failure without a finding, a stale finding and an open question are unexplained`()
    throws
  {
    let figures = [
      Figure("a", "", 1), Figure("b", "", 9), Figure("zero", "", 0), Figure("c", "", 1),
    ]
    let result = try result(
      figures,
      Relation("a = b", "", id: "fails"),
      Relation("a = b + 1", "", id: "known", finding: "It is known."),
      Relation("a = c", "", id: "stale", finding: "It was wrong."),
      Relation("a = c + 0 * b", "", id: "holds"),
      Relation("b = c / zero", "", id: "open")
    )
    #expect(result.unexplained.map(\.relation.id) == ["fails", "stale", "open"])
    #expect(!result.passes)
    #expect(result.outcomes[4].result == .undecided)
    #expect(result.outcomes[4].reason.hasPrefix("Nothing can be said"))
    // A figure that only takes part in an open question is not checked by it.
    #expect(result.verdicts[2].verdict == .inputOnly)
  }

  @Test func `A value that is reproduced as printed is no open question`() throws {
    // The printed 0 may be −0.5, which has no geometric mean with 9; but 0 and 9 have: 0.
    let figures = [Figure("g", "", 0), Figure("zero", "", 0), Figure("nine", "", 9)]
    let result = try result(figures, Relation("g = geometricMean(zero, nine)", ""))
    #expect(result.verdicts[0].verdict == .reproduced)
    #expect(result.passes)
  }

  @Test func `Figures that are not numbers are input only`() throws {
    let figures = [
      Figure("a", "", 1), Figure("b", "", 1), Figure("when", "", nil, printed: "June 2020"),
    ]
    let verdict = try result(figures, Relation("a = b", "")).verdicts[2]
    #expect(verdict.verdict == .inputOnly)
    #expect(verdict.reason == "Not a number; no relation can check it.")
  }
}
