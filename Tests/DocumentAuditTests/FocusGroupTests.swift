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
    var figures = [Figure("n", "Participants", 33, qualifier: .exact)]
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
    // A percentage that is rebuilt from itself is confirmed, not computed from others.
    #expect(result.verdicts.prefix(24).dropFirst().count { $0.verdict == .consistent } == 19)
    let faulty = result.verdicts.filter { $0.verdict == .inconsistent }
    #expect(faulty.map(\.figure.value) == [66, 60, 46, 28])
    #expect(result.unexplained.count == 4)
    #expect(!result.passes)
  }

  @Test func `The number of participants may be written as a number`() throws {
    #expect(try result(participants: "33").count(of: .consistent) == 19)
  }

  @Test func `The recovered percentage and the reason are given`() throws {
    let verdict = try #require(
      try result(participants: "n").verdicts.first { $0.figure.id == "p3" }
    )
    #expect(verdict.verdict == .consistent)
    #expect(verdict.computed.map { abs($0 - 2400.0 / 33) < 1e-12 } == true)
    #expect(
      verdict.reason
        == "Printed 73; the relation gives 72.73, which agrees. The percentage is one that 33 people "
        + "can give."
    )
  }

  @Test(arguments: [3, 7, 8, 33, 50, 99])
  func `A percentage is recoverable exactly if a count prints as it`(cases: Int) throws {
    for percent in 0...100 {
      let figures = [
        Figure("p", "", Double(percent)), Figure("n", "", Double(cases), qualifier: .exact),
      ]
      let result = try Audit(figures) { Relation("p = share(p, n)", "A count prints so.") }.result()
      // In whole numbers: 100 c / n can be rounded to p if 2p n − n <= 200 c <= 2p n + n.
      let isPossible = (0...cases).contains {
        (2 * percent - 1) * cases <= 200 * $0 && 200 * $0 <= (2 * percent + 1) * cases
      }
      #expect(
        result.outcomes[0].result == (isPossible ? .holds : .fails),
        "\(percent) % of \(cases)"
      )
    }
  }

  @Test(arguments: [100.0, 1_000, 1e300])
  func `Of so many cases every percentage is possible, so nothing is said`(cases: Double) throws {
    let figures = [Figure("p", "", 37), Figure("n", "", cases, qualifier: .exact)]
    let result = try Audit(figures) { Relation("p = share(p, n)", "A count prints so.") }.result()
    #expect(result.outcomes[0].result == .undecided)
  }
}
