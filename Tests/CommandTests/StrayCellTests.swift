// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion where one cell or row is not like the others")
struct StrayCellTests {
  let inclusion = BuiltProduct("inclusion")
  let sexes = ["--by", "sex", "--from", "m", "--to", "f", "--data", "-"]

  /// Twenty incomes, of which one is something else; it stands on line 5.
  private func incomes(with cell: String) -> String {
    var rows = (0..<20).map { "\($0 % 2 == 0 ? "m" : "f"),\(100 + 7 * $0),\($0)" }
    rows[3] = "f,\(cell),3"
    return "sex,income,y\n" + rows.joined(separator: "\n") + "\n"
  }

  @Test("One cell that is no number is an error with its line, not a gap at every income")
  func mistake() throws {
    for cell in ["\"1,234.5\"", "abc", "1e400", "inf"] {
      let runs = [
        try inclusion.run(["gap", "income"] + sexes, input: incomes(with: cell)),
        try inclusion.run(["survey", "mean", "income", "--data", "-"], input: incomes(with: cell)),
        try inclusion.run(
          ["survey", "share", "income", "--data", "-"],
          input: incomes(with: cell)
        ),
        try inclusion.run(
          ["survey", "regress", "y ~ income", "--data", "-"],
          input: incomes(with: cell)
        ),
        try inclusion.run(
          ["survey", "regress", "income ~ y", "--data", "-"],
          input: incomes(with: cell)
        ),
        try inclusion.run(
          ["gap", "decompose", "y", "--explained-by", "income"] + sexes,
          input: incomes(with: cell)
        ),
      ]
      for run in runs {
        #expect(run.status == 1 && run.output.isEmpty, "\(cell)")
        #expect(run.error.contains("'income' is text because of"), "\(cell): \(run.error)")
        #expect(run.error.contains("on line 5"), "\(cell)")
        #expect(run.error.contains("--missing-tokens"), "\(cell)")
      }
    }
    let mended = try inclusion.run(
      ["gap", "income", "--missing-tokens", "abc", "--missing", "omit"] + sexes,
      input: incomes(with: "abc")
    )
    #expect(mended.status == 0 && mended.output.contains("'income' is missing in 1 rows"))
  }

  @Test("With few values the answer stands, with a note on the cell that made them categories")
  func note() throws {
    let few = "sex,income\nm,10\nm,\"1,234.5\"\nf,30\nf,40\n"
    let answer = try inclusion.run(["gap", "income"] + sexes, input: few)
    #expect(answer.status == 0)
    #expect(answer.unbroken.contains("'income' is text because of '1,234.5' on line 3"))
    #expect(answer.unbroken.contains("4 different values are taken as categories"))
  }

  @Test("Codes with leading zeros, words and age bands are categories by design")
  func categories() throws {
    let codes = (0..<20).map { "0\($0 + 10),w\($0),\($0)-\($0 + 9)" }.joined(separator: "\n")
    for column in ["code", "word", "band"] {
      let answer = try inclusion.run(
        ["survey", "share", column, "--data", "-"],
        input: "code,word,band\n" + codes + "\n"
      )
      #expect(answer.status == 0 && !answer.output.contains("is text because"), "\(column)")
    }
  }

  @Test("A single 2 among 0 and 1 turns shares into means, and a note names its row")
  func otherThanZeroAndOne() throws {
    let values = [0, 1, 1, 0, 1, 2, 0, 0, 1, 1]
    let rows = values.enumerated().map { "\($0 % 2 == 0 ? "m" : "f"),\($1)" }
    let people = "sex,account\n" + rows.joined(separator: "\n") + "\n"
    let answer = try inclusion.run(["gap", "account"] + sexes, input: people)
    #expect(answer.output.contains("'account' is 0 or 1 but for row 6 with 2"), "\(answer.output)")
    let pairs = try inclusion.run(
      ["gap", "pairs", "account", "--by", "sex", "--data", "-"],
      input: people
    )
    #expect(pairs.output.contains("'account' is 0 or 1 but for row 6 with 2"))
    let sound = try inclusion.run(
      ["gap", "account"] + sexes,
      input: people.replacingOccurrences(of: ",2", with: ",1")
    )
    #expect(sound.status == 0 && !sound.output.contains("is 0 or 1 but"))
  }

  @Test("A mean next to zero leaves the measures that divide by it empty, and the others stand")
  func tiny() throws {
    let people = "sex,income\nm,1e-320\nm,1e-320\nm,1e-320\nf,1\nf,2\nf,3\n"
    let answer = try inclusion.run(["gap", "income", "--format", "json"] + sexes, input: people)
    #expect(answer.status == 0, "\(answer.error)")
    let records = try Records(answer.output)
    #expect(try number(records[0], "estimate") == -2)
    let ratio = try #require(records.first { $0["measure"] as? String == "ratio" })
    #expect(ratio["estimate"] is NSNull || ratio["estimate"] == nil)
    #expect(answer.output.contains("more than a number can hold"))
  }

  @Test("A file with another delimiter says which")
  func delimiter() throws {
    let answer = try inclusion.run(["gap", "income"] + sexes, input: "sex;income\nm;1\nf;2\n")
    #expect(answer.status == 1 && answer.error.contains("--delimiter semicolon"))
  }

  @Test("Incomes near the largest number are blamed themselves, and no message says nan")
  func huge() throws {
    // Σ w x is infinite for the first, and W² μ for the second.
    for people in ["income\n1e308\n1.5e308\n1.5e308\n5\n", "income\n1e308\n1e308\n5\n"] {
      let answer = try inclusion.run(
        ["inequality", "income", "--measure", "gini", "--data", "-"],
        input: people
      )
      #expect(answer.status == 1 && answer.error.contains("'income'"), "\(answer.output)")
      #expect(!answer.error.contains("nan") && !answer.error.contains("inf"), "\(answer.error)")
    }
  }
}
