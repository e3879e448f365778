// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

/// Reasons are values, and any language can word them.
@Suite struct AuditWordingTests {
  let figures: [Figure] = [
    Figure("total", "", 198), Figure("one", "", 100), Figure("other", "", 98),
    Figure("late", "", 62), Figure("early", "", 68), Figure("alone", "", 5, qualifier: .nearly),
  ]

  func result() throws -> AuditResult {
    try Audit(
      figures,
      relations: [
        Relation("total = one + other", "The row is the sum.", id: "sum"),
        Relation("early < late", "The ranks rise", id: "ranks", finding: "They fall."),
      ]
    ).result()
  }

  @Test func `English is what a reason says of itself`() throws {
    let result = try result()
    for verdict in result.verdicts {
      #expect(verdict.reason == verdict.reason(in: .english))
      #expect(verdict.reason == verdict.explanations.map(\.description).joined(separator: " "))
    }
    for outcome in result.outcomes { #expect(outcome.reason == outcome.explanation.description) }
    #expect(
      try result.verdict(of: "early").reason
        == "As printed: 68 < 62; that does not hold. The ranks rise. They fall."
    )
  }

  @Test func `Another language gives its own sentences, statements and findings`() throws {
    let spanish = AuditWording(
      [
        .printed: "Publicado: {number}", .reproducedAlike: "{figure}; calculado: {computed}.",
        .fails: "Según lo publicado, {chain}; no se cumple.", .ofTarget: "Con {target}: {reason}",
        .nearly: "casi {number}",
      ],
      statements: ["sum": "La fila es la suma.", "ranks": "Los puestos suben"],
      findings: ["ranks": "Bajan."]
    )
    let result = try result()
    func reason(_ id: String) throws -> String { try result.verdict(of: id).reason(in: spanish) }
    #expect(try reason("total") == "Publicado: 198; calculado: 198. La fila es la suma.")
    #expect(
      try reason("one") == "Con total: publicado: 198; calculado: 198. La fila es la suma."
    )
    #expect(
      try reason("early")
        == "Según lo publicado, 68 < 62; no se cumple. Los puestos suben. Bajan."
    )
    #expect(try result.verdict(of: "alone").printedText(in: spanish) == "casi 5")
    // What is not translated is said in English.
    #expect(try reason("alone").hasPrefix("Nothing in the document"))
  }

  @Test func `A finding is told only where its relation fails`() throws {
    let holding = try Audit(
      figures,
      relations: [Relation("late < early", "The ranks fall.", id: "ranks", finding: "Stale.")]
    ).result()
    #expect(holding.outcomes[0].reason == "As printed: 62 < 68. The ranks fall.")
    #expect(holding.outcomes[0].explanation.reason.isFailure == false)
  }

  @Test func `The numbers of a reason can be read without its words`() throws {
    let explanation = try result().verdict(of: "early").explanations[0]
    guard case .fails(let failures) = explanation.reason else {
      Issue.record("\(explanation.reason)")
      return
    }
    #expect(failures.count == 1)
    #expect(failures[0].left == .value("68") && failures[0].right == .value("62"))
    #expect(failures[0].comparison == "<" && failures[0].withinRounding.isEmpty)
    #expect(explanation.relation?.id == "ranks" && explanation.target == nil)
  }
}
