// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

@Suite("The audit of the Peru assessment")
struct VerdictTests {
  @Test("does what its relations expect: nothing is unexplained")
  func passes() throws {
    let result = try PeruAssessment.result()
    #expect(result.unexplained.map(\.reason) == [])
    #expect(result.verdicts.count == 300)
    #expect(result.verdicts.allSatisfy { !$0.reason.isEmpty })
  }

  @Test("each statement and each finding is a sentence")
  func sentences() throws {
    for relation in try PeruAssessment.relations() {
      for text in [relation.statement, relation.finding] where !text.isEmpty {
        #expect(text.hasSuffix(".") && text.first?.isLowercase == false, "\(relation.id): \(text)")
      }
      #expect(!relation.statement.isEmpty, "\(relation.id)")
    }
  }

  /// Verdicts worked out by hand; the number is what the relation computes, where it computes one.
  static let byHand: [(String, Verdict, Double?)] = [
    // Rounded: 20.2 → 20, 33.4 → 33.
    ("F217", .reproduced, 20),
    ("F215", .reproduced, 33),
    // Parts of a market: 33.4 + 29.7 + 20.2 + 16.7 = 100.
    ("F014", .consistent, nil),
    // Subtotals: 6 + 192 = 198; 5,344 + 385,795 = 391,139.
    ("F046", .reproduced, 198),
    ("F047", .reproduced, 391_139),
    // Counts: 15 + 48 = 63; 3 + 5 + 1 = 9; nine groups of three or four are 27 to 36 people.
    ("F151", .reproduced, 63),
    ("F154", .reproduced, 9),
    ("F155", .consistent, nil),
    // Printed twice: 63 and 63.
    ("F234", .consistent, 63),
    // Of 33: 39 % is 12.87, so 13 → 39.39 → 39. 48 % is 15.84, so 16 → 48.48 → 48.
    // The percentage is rebuilt from itself: confirmed, not computed from others.
    ("F161", .consistent, 1300.0 / 33),
    ("F164", .consistent, 1600.0 / 33),
    // Of 33: 28 % is 9.24, so 9 → 27.27 → 27. 46 % is 15.18, so 15 → 45.45 → 45.
    ("F165", .inconsistent, 900.0 / 33),
    ("F169", .inconsistent, 1500.0 / 33),
    // Of 33: 66 % is 21.78, so 22 → 66.67 → 67. 60 % is 19.8, so 20 → 60.61 → 61.
    ("F173", .inconsistent, 2200.0 / 33),
    ("F178", .inconsistent, 2000.0 / 33),
    // Findex: 0.4260 → 43; men 0.5097 − women 0.3444 = 0.1653 → 17; 0.2345 − 0.1756 = 0.0589 → 6.
    ("F074", .reproduced, 42.60),
    ("F106", .reproduced, 16.53),
    ("F105", .reproduced, 5.89),
    // Findex 2021: 0.1434 → 14; the estimate of about 38, so 34.2 to 41.8, is not 14.34.
    ("F209", .reproduced, 14.34),
    ("F076", .inconsistent, 14.34),
    // Findex 2021: women 0.4421 → 44, rural adults 0.4190 → 42.
    ("F210", .reproduced, 44.21),
    ("F212", .reproduced, 41.90),
    // Findex 2017, Chile: 0.7435 → 74.
    ("F243", .reproduced, 74.35),
    // United Nations: (0.7529 + 0.5780 + 0.7940) / 3 = 0.7083 → 71 %; rank 71.
    ("F219", .reproduced, 70.83),
    ("F220", .reproduced, 71),
    // Index: (82 + 74 + 75 + 42) / 4 = 68.25, derived and not printed. Ecuador's 0 is in a mean that
    // is in the ranks' order.
    ("F246", .consistent, 68.25),
    ("F293", .consistent, nil),
    // Users: 4.0 + 2.5 + 0.6 to 0.7 = 7.1 to 7.2 million, within rounding at most 7.305; not 7.35.
    ("F082", .inconsistent, nil),
    ("F083", .inputOnly, nil),
    // Nearly 20 is 18 to 20.5, and 16 is 15.5 to 16.5.
    ("F081", .inconsistent, 16),
    ("F080", .inputOnly, nil),
    // Investment: 46 > 2 × 21 = 42.
    ("F140", .consistent, nil),
    // Sales: 0.25 % of 190,979 million is 477 million; about 350 is 315 to 385.
    ("F126", .inconsistent, 477_447_500),
    // 82 % of people online by phone, 57 % online at all.
    ("F007", .inconsistent, nil),
    // Year of the map: 2007 and 2020.
    ("F186", .inconsistent, 2020),
    // Loans of formal businesses: about 6 is below nearly 8. Research: 0.13 < 0.67 < 2.6.
    ("F077", .consistent, nil),
    ("F142", .consistent, nil),
    // Nothing else in the documents or the data speaks of these.
    ("F001", .inputOnly, nil),
    ("F039", .inputOnly, nil),
  ]

  @Test("gives the verdicts worked out by hand", arguments: byHand)
  func verdictsByHand(id: String, verdict: Verdict, computed: Double?) throws {
    let found = try #require(try PeruAssessment.verdict(id))
    #expect(found.verdict == verdict, "\(found.reason)")
    // Half a unit of the last digit worked out by hand.
    if let computed {
      let value = try #require(found.computed, "\(found.reason)")
      #expect(abs(value - computed) <= 0.005, "\(found.reason)")
    } else {
      #expect(found.computed == nil, "\(found.reason)")
    }
  }

  @Test("notices a slip of two units in any figure it calls reproduced")
  func slipsAreNoticed() throws {
    let figures = try PeruAssessment.figures()
    let reproduced = try PeruAssessment.result().verdicts.filter { $0.verdict == .reproduced }
    for verdict in reproduced {
      var slipped = figures
      let place = try #require(figures.firstIndex { $0.id == verdict.figure.id })
      slipped[place].value = verdict.figure.value.map { $0 + 2 * (verdict.figure.precision ?? 0) }
      let found = try PeruAssessment.result(of: slipped).verdicts[place]
      #expect(found.verdict != .reproduced, "\(found.reason)")
    }
    #expect(!reproduced.isEmpty)
  }

  @Test("blames a figure only where a finding says what is wrong")
  func blamesAreExplained() throws {
    let findings = try PeruAssessment.relations().map(\.finding).filter { !$0.isEmpty }
    for verdict in try PeruAssessment.result().verdicts where verdict.verdict == .inconsistent {
      #expect(findings.contains { verdict.reason.contains($0) }, "\(verdict.figure.id)")
    }
  }
}
