// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

/// The 23 percentages that a report gives for a focus group of 33 people.
///
/// By hand, c/33 for c = 13 is 39.39, for 11 33.33, and so on: 22, 20, 15 and 9 people are 66.67,
/// 60.61, 45.45 and 27.27 percent, so that 66, 60, 46 and 28 cannot come from rounding.
@Suite struct FocusGroupTests {
  static let percentages: [Double] = [
    39, 33, 73, 66, 30, 12, 39, 24, 64, 60, 46, 15, 45, 27, 30, 15, 48, 28, 24, 3, 48, 21, 6,
  ]

  private func result(participants: String) throws -> AuditResult {
    var figures = [Figure("n", "Participants", 33)]
    for (index, percent) in Self.percentages.enumerated() {
      figures.append(Figure("p\(index + 1)", "Item \(index + 1)", percent, unit: "%"))
    }
    return try Audit(figures) {
      for index in Self.percentages.indices {
        Relation(
          "p\(index + 1) = share(p\(index + 1), \(participants))",
          "The percentage is one that 33 people can give."
        )
      }
    }.result()
  }

  @Test func `19 of 23 percentages are recovered as counts of 33`() throws {
    let result = try result(participants: "n")
    #expect(result.count(of: .reproduced) == 19)
    let faulty = result.verdicts.filter { $0.verdict == .inconsistent }
    #expect(faulty.map(\.figure.value) == [66, 60, 46, 28])
    #expect(result.unexplained.count == 4)
    #expect(!result.passes)
  }

  @Test func `The number of participants may be written as a number`() throws {
    #expect(try result(participants: "33").count(of: .reproduced) == 19)
  }

  @Test func `The recovered percentage and the reason are given`() throws {
    let verdict = try #require(
      try result(participants: "n").verdicts.first { $0.figure.id == "p3" }
    )
    #expect(verdict.verdict == .reproduced)
    #expect(verdict.computed.map { abs($0 - 2400.0 / 33) < 1e-12 } == true)
    #expect(
      verdict.reason
        == "Printed 73; computed 72.73, which rounds to it. The percentage is one that 33 people can "
        + "give."
    )
  }
}
