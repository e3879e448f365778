// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

@Suite struct FigureTests {
  /// 20 with precision 1 is 19.5 to 20.5; a tenth of 20 is 2.
  @Test(arguments: [
    (Qualifier.rounded, between(19.5, 20.5)), (.exact, between(20, 20)), (.about, between(18, 22)),
    (.nearly, between(18, 20.5)),
    (.moreThan, between(20, .infinity)),
    (.atLeast, between(20, .infinity)), (.lessThan, between(-.infinity, 20)),
    (.atMost, between(-.infinity, 20)),
  ])
  func `A printed figure stands for an interval`(qualifier: Qualifier, interval: ValueInterval) {
    #expect(Figure("a", "", 20, qualifier: qualifier).interval() == interval)
  }

  @Test func `An approximate figure is never sharper than an exact one`() {
    // A tenth of 3 is 0.3, less than the 0.5 of the rounding.
    #expect(Figure("a", "", 3, qualifier: .about).interval() == between(2.5, 3.5))
    #expect(Figure("a", "", 3, qualifier: .nearly).interval() == between(2.5, 3.5))
  }

  @Test func `Nearly a negative number is on the side of zero`() {
    #expect(Figure("a", "", -20, qualifier: .nearly).interval() == between(-20.5, -18))
  }

  @Test func `The looseness is an argument`() {
    #expect(Figure("a", "", 400, qualifier: .about).interval(looseness: 0.25) == between(300, 500))
  }

  @Test func `A figure that is not a number stands for nothing`() {
    #expect(Figure("a", "", nil).interval() == nil)
  }

  @Test func `Every problem of the figures is reported at once`() throws {
    let figures = [
      Figure("1a", "begins with a digit", 1),
      Figure("b", "", 1, precision: nil),
      Figure("c", "", 1, precision: 0),
      Figure("d", "", 1, precision: -1),
      Figure("e", "", .nan),
      Figure("f", "", .infinity),
      Figure("g", "", 1, precision: .infinity),
      Figure("h", "not a multiple", 7_400_000, precision: 1_000_000),
      Figure("b", "again", 2),
      Figure("", "no id", 2),
    ]
    let error = #expect(throws: AuditError.self) {
      try Audit(figures) { Relation("b = c", "") }
    }
    #expect(
      error?.problems.map(\.code) == [
        .badIdentifier, .badPrecision, .badPrecision, .badPrecision, .notANumber, .notANumber,
        .badPrecision, .badPrecision, .duplicateIdentifier, .badIdentifier,
      ]
    )
    #expect(
      error?.problems.map(\.culprit) == [
        "1a", "b", "c", "d", "e", "f", "g", "h", "b", "figure 'no id'",
      ]
    )
    #expect(error?.description.hasPrefix("10 problems:\n1a: '1a' cannot be the id") == true)
  }

  @Test(arguments: [(33.4, 0.1), (83.89, 0.01), (1.8e9, 1e8), (0, 0.1), (-18.6, 0.1), (1e300, 1)])
  func `A value is a multiple of its precision, whatever binary makes of it`(
    value: Double,
    precision: Double
  ) throws {
    _ = try Audit([Figure("a", "", value, precision: precision), Figure("b", "", 1)]) {
      Relation("a >= b", "")
    }
  }
}
