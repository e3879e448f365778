// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap decompose")
struct GapDecomposeTests {
  let inclusion = BuiltProduct("inclusion")
  private static let survey = [
    "--by", "sexo", "--from", "hombre", "--to", "mujer", "--data", "bundled:enaho-like-synthetic",
    "--weights", "factor07", "--strata", "estrato", "--clusters", "conglome",
  ]

  private func run(
    _ arguments: [String]
  ) throws -> (status: Int32, output: String, error: String) {
    let run = try inclusion.run(["gap", "decompose"] + arguments + GapDecomposeTests.survey)
    return (run.status, run.output, run.error)
  }

  private func document(_ arguments: [String]) throws -> [String: Any] {
    let answer = try run(arguments + ["--format", "json"])
    #expect(answer.status == 0, "\(answer.error)")
    let object = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("Records, groups, coefficients and covariance are there, and no number is missing")
  func json() throws {
    let answer = try document([
      "cuenta", "--explained-by", "educ,edad,area", "--normalize", "area", "--covariance",
    ])
    let records = try #require(answer["results"] as? [[String: Any]])
    // Four components of a total, the intercept, two numbers and both levels of the area.
    #expect(records.count == 4 * 6)
    let first = try #require(records.first)
    #expect(first["component"] as? String == "explained" && first["variable"] is NSNull)
    #expect(records.allSatisfy { $0["estimate"] is Double && $0["standardError"] is Double })
    let levels = records.filter { $0["variable"] as? String == "area" }.compactMap {
      $0["level"] as? String
    }
    #expect(Set(levels) == ["rural", "urbano"])
    let covariance = try #require(answer["covariance"] as? [[Double]])
    #expect(covariance.count == records.count)
    let error = try #require(first["standardError"] as? Double)
    #expect(abs(covariance[0][0].squareRoot() - error) < 1e-12)
    let groups = try #require(answer["groups"] as? [[String: Any]])
    #expect(groups.map { $0["role"] as? String } == ["from", "to"])
    #expect(groups.allSatisfy { $0["observations"] is Double || $0["observations"] is Int })
    let coefficients = try #require(answer["coefficients"] as? [[String: Any]])
    #expect(Set(coefficients.compactMap { $0["role"] as? String }) == ["from", "to", "reference"])
    #expect(coefficients.first?["mean"] as? Double == 1)
  }

  @Test("A table names the groups, the gap in points, and each component with its factors")
  func table() throws {
    let output = try run(["cuenta", "--explained-by", "educ,edad", "--threefold"]).output
    for text in [
      "sexo: hombre", "45.7 %", "Gap ", "7.7 pp", "100.0 %", "  Endowments", "    educ",
      "  Interaction",
    ] {
      #expect(output.contains(text), "\(text) is missing in:\n\(output)")
    }
  }

  @Test(
    "Every method answers",
    arguments: [
      ["--method", "kitagawa"], ["--method", "kitagawa", "--threefold"], ["--method", "oaxaca"],
      ["--reference", "cotton"], ["--reference", "0.3", "--regressors", "fixed"],
      ["--method", "yun", "--link", "probit", "--reference", "from"], ["--method", "gelbach"],
      ["--method", "gelbach", "--given", "edad"],
    ]
  )
  func methods(_ options: [String]) throws {
    let answer = try document(["cuenta", "--explained-by", "area"] + options)
    let records = try #require(answer["results"] as? [[String: Any]])
    let totals = records.filter {
      $0["variable"] is NSNull
        && !["unexplainedFrom", "unexplainedTo"].contains($0["component"] as? String)
    }
    let gap = try #require((answer["gap"] as? [String: Any])?["estimate"] as? Double)
    let sum = totals.compactMap { $0["estimate"] as? Double }.reduce(0, +)
    #expect(abs(sum - gap) < 1e-12, "\(options)")
  }

  @Test("A group of factors is one record, and its name cannot be a factor's")
  func factors() throws {
    let answer = try document([
      "cuenta", "--explained-by", "educ,edad,area", "--factors", "person=educ,edad",
    ])
    let records = try #require(answer["results"] as? [[String: Any]])
    #expect(records.contains { $0["variable"] as? String == "person" })
    #expect(!records.contains { $0["variable"] as? String == "educ" })
    let bad = try run(["cuenta", "--explained-by", "educ,edad", "--factors", "educ=edad"])
    #expect(bad.status == 1 && bad.error.contains("another"))
  }

  @Test(
    "An option that would do nothing is bad usage",
    arguments: [
      ["--method", "kitagawa", "--reference", "from"], ["--method", "oaxaca", "--link", "logit"],
      ["--method", "gelbach", "--threefold"], ["--method", "yun", "--given", "edad"],
      ["--threefold", "--reference", "pooled"], ["--method", "yun", "--regressors", "fixed"],
      ["--factors", "educ"], ["--reference", "mine"],
    ]
  )
  func idle(_ options: [String]) throws {
    let answer = try run(["cuenta", "--explained-by", "area"] + options)
    #expect(answer.status == 64 && answer.output.isEmpty, "\(options): \(answer.error)")
  }

  @Test(
    "What cannot be decomposed is refused by a sentence",
    arguments: [
      (["cuenta", "--explained-by", "educ,ingreso"], "ingreso"),
      (["cuenta", "--explained-by", "education"], "education"),
      (["ingreso", "--explained-by", "educ", "--missing", "omit", "--method", "yun"], "0 and 1"),
      (["cuenta", "--explained-by", ""], "at least one"),
      (["cuenta", "--explained-by", "educ", "--where", "sexo == hombre"], "mujer"),
      (["cuenta", "--explained-by", "educ", "--where", "educ == 11"], "educ"),
      (["area", "--explained-by", "educ"], "text"),
    ]
  )
  func refusals(_ request: (arguments: [String], word: String)) throws {
    let answer = try run(request.arguments)
    #expect(answer.status == 1 && answer.output.isEmpty)
    #expect(answer.error.contains(request.word), "\(answer.error)")
  }

  @Test(
    "A file that holds too little is refused by a sentence",
    arguments: [
      ("", [], "empty"), ("g,x,y,w\n", [], "no rows"), ("g,x,y,w\na,1,1,1\n", [], "one respondent"),
      ("g,x,y,w\na,1,1,1\na,2,3,1\nb,1,2,1\nb,4,2.5,1\n", [], "too few for 2 coefficients"),
      ("g,x,y,w\na,1,1,1\na,2,0,1\nb,1,2,1\n", [], "One respondent with 'b'"),
      ("g,x,y,w\na,1,1,0\na,2,3,0\nb,1,2,1\nb,4,1,1\n", ["--weights", "w"], "Nobody with 'a'"),
      ("g,x,y,w\na,1,1,0\na,2,3,0\nb,1,2,0\nb,4,1,0\n", ["--weights", "w"], "weight"),
      ("g,x,y,w\na,,1,1\nb,,1,1\n", ["--missing", "omit"], "misses a value"),
      ("g,x,y,w\na,1,1,1\n,2,0,1\nb,1,0,1\n", [], "Row 2 has no value in 'g'"),
      (
        "g,x,y,w\na,1,1,1\na,1,0,1\na,1,0,1\nb,1,0,1\nb,2,1,1\nb,5,1,1\n", [], "is 1.0 for everyone"
      ),
    ] as [(String, [String], String)]
  )
  func tooLittle(_ file: String, _ options: [String], _ words: String) throws {
    let run = try inclusion.run(
      ["gap", "decompose", "y", "--by", "g", "--from", "a", "--to", "b", "--explained-by", "x"]
        + ["--data", "-"] + options,
      input: file
    )
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(words), "\(run.error)")
  }
}
