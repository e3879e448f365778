// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion gap waves and convergence")
struct GapConvergenceTests {
  let inclusion = BuiltProduct("inclusion")
  let peru = """
    year,rate,observations
    2014,0.29,1000
    2017,0.43,1000
    2021,0.575,1000

    """
  let sexes = """
    year,from,to,fromObservations,toObservations
    2014,0.3566,0.2250,500,500
    2017,0.5097,0.3444,500,500

    """

  private func convergence(_ arguments: [String], _ series: String) throws -> BuiltProduct.Run {
    try inclusion.run(["gap", "convergence", "--series", "-"] + arguments, input: series)
  }

  // The worked table of TrendTests: projections to 2021 and years of 75 percent from 29 and 43.
  @Test("The target of 75 percent by 2021: four scales, the needed pace, and that it was missed")
  func target() throws {
    let request = ["--target", "0.75", "--deadline", "2021", "--until", "2017"]
    let answer = try convergence(request + ["--format", "json"], peru)
    #expect(answer.status == 0, "\(answer.error)")
    let records = try Records(answer.output)
    let expected: [(String, Double, Double)] = [
      ("linear", 0.6167, 2023.86), ("logOdds", 0.6309, 2023.75),
      ("exclusionReduction", 0.5747, 2028.26), ("compoundGrowth", 0.7270, 2021.24),
    ]
    #expect(records.count == 4)
    for (record, (scale, projection, year)) in zip(records, expected) {
      #expect(record["scale"] as? String == scale)
      #expect(try abs(number(record, "projection") - projection) <= 0.00005001)
      #expect(try abs(number(record, "arrival") - year) <= 0.00501)
      #expect(
        try number(record, "arrivalEarliest") < year && number(record, "arrivalLatest") > year
      )
    }
    #expect(try abs(number(records[0], "neededPace") - 0.08) < 1e-12)
    let table = try convergence(request, peru).output
    #expect(table.contains("missed by 17.5 pp (2021: 57.5 %)") && table.contains("8.00 (7."))
    #expect(table.contains("Compound growth is not meant for a share"))
    let last = try convergence(["--target", "0.5", "--scale", "linear"], peru)
    #expect(last.output.contains("already met in 2021"))
  }

  @Test("Two groups are asked for parity, wave by wave on both scales")
  func parity() throws {
    let answer = try convergence(["--scale", "logOdds", "--format", "json"], sexes)
    #expect(try Records(answer.output).first?["answer"] as? String == "never level: the gap widens")
    let waves = try inclusion.run(["gap", "waves", "--series", "-"], input: sexes)
    #expect(waves.status == 0)
    #expect(
      waves.output.contains("rose in points (13.2 pp to 16.5 pp) and fell in relative terms")
    )
    let json = try inclusion.run(
      ["gap", "waves", "--series", "-", "--format", "json"],
      input: sexes
    )
    let records = try Records(json.output)
    #expect(try abs(number(records[0], "estimate") - 0.0337) < 1e-12)
    #expect(try abs(number(records[0], "before") - 0.1316) < 1e-12)
  }

  @Test("Places are asked whether they grow alike")
  func places() throws {
    let first = [20, 35, 50, 62, 41, 28]
    let last = [38, 47, 58, 70, 55, 36]
    let rows = first.indices.map { place in
      "p\(place),2015,0.\(first[place])\np\(place),2020,0.\(last[place])\n"
    }
    let series = "place,year,rate\n" + rows.joined()
    let answer = try convergence(["--target", "0.8", "--format", "json"], series)
    #expect(answer.status == 0, "\(answer.error)")
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
    )
    // numpy and scipy: Tests/ReferenceTests/recipes/gap_convergence.py.
    let sigma = try #require(document["sigma"] as? [[String: Any]])
    #expect(try abs(number(sigma[0], "estimate") - 0.1517454008089427) < 1e-12)
    let beta = try #require(document["beta"] as? [[String: Any]])
    let logOdds = try #require(beta.first { $0["scale"] as? String == "logOdds" })
    #expect(try abs(number(logOdds, "slope") + 0.045914495449898715) < 1e-12)
    #expect(try Records(answer.output).count == 24)
    let table = try convergence(["--target", "0.8"], series).output
    #expect(table.contains("15.2 pp in 2015 to 12.9 pp in 2020") && table.contains("Galton"))
  }

  @Test(
    "What is no series is refused by a sentence",
    arguments: [
      ("", "empty"), ("year,rate\n", "no rows"), ("year,rate\n2014,0.3\n", "at least two waves"),
      ("year,rate\n2014,0.3\n2014,0.4\n", "occurs twice"),
      ("year,rate\n2014,30\n2017,40\n", "0.3"), ("year,rate\n2014,NA\n2017,0.4\n", "row 1"),
      ("year,rate\n2014,-0.1\n2017,0.4\n", "row 1"), ("year,rat\n2014,0.1\n2017,0.4\n", "rat"),
      ("year,rate,observations\n2014,0.3,0\n2017,0.4,9\n", "0 respondents"),
      ("year,rate,observations\n2014,0.3,1.5\n2017,0.4,9\n", "1.5"),
      ("year,rate,standardError\n2014,0.3,2\n2017,0.4,2\n", "0.02"),
      ("year,rate\nNA,0.3\n2017,0.4\n", "year"),
    ]
  )
  func refusals(_ series: String, _ word: String) throws {
    let run = try convergence(["--target", "0.75", "--scale", "linear"], series)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(word), "\(run.error)")
  }

  @Test("A byte order mark and lines that end in CR LF are read")
  func lineEnds() throws {
    let series = "\u{FEFF}" + peru.replacingOccurrences(of: "\n", with: "\r\n")
    let request = ["--target", "0.75", "--scale", "linear", "--format", "json"]
    let run = try convergence(request, series)
    #expect(run.status == 0)
    #expect(try run.output == convergence(request, peru).output)
  }

  @Test(
    "A target outside 0 and 1, a scale without a place for a share, and missing words are errors"
  )
  func requests() throws {
    let percent = try convergence(["--target", "75"], peru)
    #expect(percent.status == 1 && percent.error.contains("0.75"))
    // A share of 0 leaves two of the scales out; where one of them is asked for, it is an error.
    let fromZero = "year,rate\n2014,0\n2017,0.1\n"
    let zero = try convergence(["--target", "0.5"], fromZero)
    #expect(zero.status == 0 && zero.output.contains("no place on the scale"))
    let odds = try convergence(["--target", "0.5", "--scale", "logOdds"], fromZero)
    #expect(odds.status == 1 && odds.error.contains("no place on the scale"))
    #expect(try convergence([], peru).status == 1)
    #expect(try convergence(["--target", "0.5"], sexes).status == 1)
    #expect(try convergence(["--deadline", "2030"], peru).status == 64)
    #expect(try convergence(["--target", "0.5", "--scale", "cubic"], peru).status == 64)
    let confidence = try convergence(["--target", "0.75", "--confidence", "95"], peru)
    #expect(confidence.status == 1 && confidence.error.contains("0.95"))
  }
}
