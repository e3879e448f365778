// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import TestSupport
import Testing

@Suite struct GrammarTests {
  static let figures = [
    Figure("F042", "", 6), Figure("F044", "", 192), Figure("F046", "", 198),
    Figure("when", "", nil, printed: "June 2020"),
  ]

  func problems(_ relation: String, blames: [String] = []) -> [AuditError.Problem] {
    do throws(AuditError) {
      _ = try Audit(Self.figures) { Relation(relation, "", blames: blames) }
      return []
    } catch {
      return error.problems
    }
  }

  @Test(arguments: [
    ("", AuditError.Code.syntax, 1),
    ("F042", .syntax, 5),
    ("F042 =", .syntax, 7),
    ("= F042", .syntax, 1),
    ("F042 = (F044", .syntax, 13),
    ("F042 = F044)", .syntax, 12),
    ("F042 = F044 F046", .syntax, 13),
    ("F042 = F044 +", .syntax, 14),
    ("F042 = * F044", .syntax, 8),
    ("F042 == F044", .syntax, 6),
    ("F042 <> F044", .syntax, 6),
    ("F042 ≤ F044", .syntax, 6),
    ("F042 = F044 × 2", .syntax, 13),
    ("F042 = F044 − 2", .syntax, 13),
    ("F042 = 1.2.3", .syntax, 8),
    ("F042 = 1e", .syntax, 8),
    ("F042 = 1e999", .syntax, 8),
    ("F042 = 1,250", .syntax, 9),
    ("F042 = 'F044'", .syntax, 8),
    ("F042 = 'F044", .syntax, 8),
    ("F042 = sum(F044, )", .syntax, 18),
    ("F042 = sum(F044", .syntax, 16),
    ("F042 = data('a')", .syntax, 16),
    ("F042 = data(a, 'b')", .syntax, 13),
    ("F042 = data('a', 'b', 'c')", .syntax, 26),
    ("F042 = data('a', 'b', c=-'d')", .syntax, 26),
    ("F042 = data('a', 'b', c=F044)", .syntax, 25),
    ("F042 = sum()", .wrongArguments, 8),
    ("F042 = abs(F044, F046)", .wrongArguments, 8),
    ("F042 = cagr(F044, F046)", .wrongArguments, 8),
    ("F042 = round(F044)", .wrongArguments, 8),
    ("F042 = round(F044, F046)", .wrongArguments, 20),
    ("F042 = round(F044, 1.5)", .wrongArguments, 20),
    ("F042 = round(F044, 16)", .wrongArguments, 20),
    ("F042 = round(F044, 1 + 1)", .wrongArguments, 20),
    ("F042 = summe(F044, F046)", .unknownFunction, 8),
    ("F0465 = F042 + F044", .unknownFigure, 1),
    ("F042 + F044 = f046", .unknownFigure, 15),
    ("F042 = when", .figureWithoutNumber, 8),
    ("F042 = F042 + F044", .provesItself, 8),
    ("F042 < F044 < F046 + F044", .provesItself, 22),
    ("F042 = share(F042, 33) + F042", .provesItself, 26),
  ])
  func `A relation that cannot be read says where`(
    relation: String,
    code: AuditError.Code,
    position: Int
  ) {
    let problems = problems(relation)
    #expect(problems.map(\.code) == [code], "\(problems)")
    #expect(problems.first?.position == position, "\(problems)")
    #expect(problems.first?.culprit == "R1")
  }

  @Test(arguments: ["F042 <= 2", "1 = 1", "F042 = 2 * F042 / F042", "1 < data('a', 'b')"])
  func `Constants alone prove nothing`(relation: String) {
    #expect(problems(relation).contains { $0.code == .provesNothing || $0.code == .provesItself })
  }

  @Test func `A figure may bound another from both ends`() {
    #expect(problems("30 * F042 <= F044 <= 40 * F042").isEmpty)
  }

  @Test func `A figure and data or share are enough`() {
    #expect(problems("F042 = data('a', 'b', c='d', 'e f'=-2)").isEmpty)
    #expect(problems("F042 = share(F042, 33)").isEmpty)
  }

  @Test func `A relation blames only figures that it mentions`() {
    #expect(problems("F042 = F044", blames: ["F046"]).map(\.code) == [.blamesStranger])
    #expect(problems("F042 = F044", blames: ["F044", "F042"]).isEmpty)
  }

  @Test func `Every problem is reported, with its row and a caret under its place`() throws {
    let error = #expect(throws: AuditError.self) {
      try Audit(Self.figures) {
        Relation("F0465 = F042 + F044", "", id: "sites")
        Relation("F046 = F042 + F044", "")
        Relation("F046 =\tF042 + summ(F044)", "")
        Relation("F046 = F042", "", id: "sites")
      }
    }
    #expect(
      error?.description == """
        3 problems:
        sites: the relation 'sites' is declared twice; give each relation an id of its own.
        sites: 'F0465' is no figure; near it: F046.
            F0465 = F042 + F044
            ^
        R3: there is no function 'summ'; near it: sum.
            F046 = F042 + summ(F044)
                          ^
        """
    )
  }

  @Test(arguments: [("(", ")"), ("-", ""), ("abs(", ")"), ("2^", "")])
  func `Nesting has a limit instead of an overflow`(opening: String, closing: String) {
    func nested(_ times: Int) -> String {
      "F042 = F044 + " + String(repeating: opening, count: times) + "F046"
        + String(repeating: closing, count: times)
    }
    #expect(problems(nested(50)).isEmpty)
    #expect(problems(nested(100)).map(\.code) == [.tooDeep])
    #expect(problems(nested(20_000)).map(\.code) == [.tooDeep])
  }

  @Test func `A long relation needs no nesting`() throws {
    let ones = Array(repeating: "1", count: 10_000)
    for sum in [ones.joined(separator: " + "), "sum(\(ones.joined(separator: ", ")))"] {
      let audit = try Audit(Self.figures) { Relation("F046 = F042 + F044 - F042 + \(sum)", "") }
      #expect(try audit.result().outcomes[0].computed?.point == 10_192)
    }
  }

  @Test func `No text of a few characters makes the reader trap`() throws {
    let alphabet = Array("F042 F044=<>()+-*/^,.1e9'shareroundxdata≤\"\n\u{301}🙂")
    var generator = SeededGenerator(seed: 20_260_711)
    for _ in 0..<20_000 {
      let length = Int.random(in: 0...24, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? " " })
      guard
        let audit = try? Audit(Self.figures, relations: [Relation("F042 = F044 + \(text)", "")])
      else { continue }
      _ = try? audit.result()
    }
  }
}
