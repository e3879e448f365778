// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Testing

/// Extreme values, what an audit refuses, and relations that are built.
@Suite struct AuditEdgeTests {
  func result(_ figures: [Figure], _ relations: Relation...) throws -> AuditResult {
    try Audit(figures, relations: relations).result()
  }

  @Test func `Infinite and huge values leave a verdict`() throws {
    let figures = [
      Figure("a", "", 1e300, precision: 1e290), Figure("b", "", 1e300, precision: 1e290),
      Figure("c", "", 1),
    ]
    let result = try result(
      figures,
      Relation("a = b * b", ""),
      Relation("c = exp(a) / exp(b)", ""),
      Relation("c = round(a * b, 2)", ""),
      Relation("c = share(a, b)", ""),
      Relation("c = cagr(a, b, 1e-300)", ""),
      Relation("a = b", "")
    )
    #expect(result.verdicts.count == 3)
    #expect(result.outcomes[5].result == .holds)
    #expect(result.verdicts.allSatisfy { $0.computed?.isFinite != false })
  }

  // MARK: - Requests that cannot be met

  @Test func `An audit needs figures and relations, and a looseness between 0 and 1`() {
    let figures = [Figure("a", "", 1), Figure("b", "", 1)]
    let relations = [Relation("a = b", "")]
    func codes(_ figures: [Figure], _ relations: [Relation], _ looseness: Double) -> [AuditError
      .Code]
    {
      do throws(AuditError) {
        _ = try Audit(figures, relations: relations, looseness: looseness)
        return []
      } catch {
        return error.problems.map(\.code)
      }
    }
    #expect(codes(figures, relations, 0) == [])
    #expect(codes(figures, [], 0.1) == [.empty])
    #expect(codes([], relations, 0.1) == [.empty, .unknownFigure, .unknownFigure])
    #expect(codes(figures, relations, -0.1) == [.loosenessOutOfRange])
    #expect(codes(figures, relations, 10) == [.loosenessOutOfRange])
    #expect(codes(figures, relations, .nan) == [.loosenessOutOfRange])
  }

  @Test func `Relations can be built with loops and conditions`() throws {
    let figures = [Figure("a", "", 1), Figure("b", "", 1), Figure("c", "", 1)]
    let strict = false
    let audit = try Audit(figures) {
      for other in ["b", "c"] { Relation("a = \(other)", "") }
      if strict { Relation("a < b", "") }
      if strict { Relation("a < b", "") } else { Relation("a <= b", "") }
      [Relation("b = c", "", id: "last")]
    }
    #expect(audit.relations.map(\.text) == ["a = b", "a = c", "a <= b", "b = c"])
    #expect(audit.relations.map(\.id) == ["R1", "R2", "R3", "last"])
    #expect(try audit.result().passes)
  }
}
