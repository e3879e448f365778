// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion with numbers and lists that make no sense")
struct BoundedRequestTests {
  let inclusion = BuiltProduct("inclusion")
  let people = """
    sex,area,account
    m,u,1
    m,u,0
    w,u,1
    w,u,0
    m,r,1
    m,r,1
    w,r,0
    w,r,1

    """
  let places = "id,year,atms,adults\na,2020,1,1000\nb,2020,2,1500\na,2021,3,1100\nb,2021,4,1600\n"
  let access = [
    "--data", "-", "--place-id", "id", "--counts", "atm=atms", "--denominator", "adults",
  ]

  @Test("Draws that would not end are refused")
  func draws() throws {
    let rank = try inclusion.run(
      [
        "gap", "rank", "account", "--by", "sex", "--from", "m", "--to", "w", "--within", "area",
        "--draws", "100000000000", "--data", "-",
      ],
      input: people
    )
    #expect(rank.status == 1 && rank.error.contains("100 to 1,000,000"), "\(rank.error)")
    let pairs = try inclusion.run(
      [
        "gap", "pairs", "account", "--by", "sex", "--simultaneous", "maximum-t", "--draws",
        "2000000000", "--data", "-",
      ],
      input: people
    )
    #expect(pairs.status == 1 && pairs.error.contains("100 to 1,000,000"))
    let deals = try inclusion.run([
      "access", "autocorrelation", "--data", "bundled:peru-departments-2020", "--place-id",
      "department", "--variable", "population", "--neighbors", "nearest:4", "--permutations",
      "1000000000000",
    ])
    #expect(deals.status == 1 && deals.error.contains("1 to 1,000,000"), "\(deals.error)")
  }

  @Test("A place listed twice counts twice nowhere; a place per year does, year by year")
  func placesListedTwice() throws {
    for arguments in [["density"], ["concentration"], ["density", "--by", "adults"]] {
      let twice = try inclusion.run(
        ["access"] + arguments + access,
        input: "id,atms,adults\na,1,1000\na,1,1000\n"
      )
      #expect(twice.status == 1 && twice.output.isEmpty)
      #expect(twice.error.contains("The place 'a' is listed twice, in rows 1 and 2"))
    }
    let years = try inclusion.run(
      ["access", "density", "--by", "year", "--format", "json"] + access,
      input: places
    )
    #expect(years.status == 0, "\(years.error)")
    // 3 machines for 2,500 adults, then 7 for 2,700.
    #expect(try Records(years.output).map { try number($0, "count") } == [3, 7])
    #expect(try inclusion.run(["access", "density"] + access, input: places).status == 1)
  }

  @Test("A negative number is the value of the option before it")
  func negativeNumbers() throws {
    let sexes = ["account", "--by", "sex", "--from", "m", "--to", "w", "--data", "-"]
    for (option, value) in [
      ("--confidence", "-0.5"), ("--degrees-of-freedom", "-3"), ("--seed", "-1"),
    ] {
      let run = try inclusion.run(["gap"] + sexes + [option, value], input: people)
      #expect(run.status != 0 && run.error.contains(value), "\(run.error)")
      #expect(!run.error.contains("Missing value"))
    }
  }

  @Test("Choices that are always refused are not offered")
  func choices() throws {
    let sexes = ["account", "--by", "sex", "--from", "m", "--to", "w", "--data", "-"]
    let rank = try inclusion.run(
      ["gap", "rank"] + sexes + ["--within", "area", "--simultaneous", "scheffe"],
      input: people
    )
    #expect(rank.status == 64 && rank.error.contains("'individual', 'bonferroni' or 'sidak'"))
    for link in ["cloglog", "identity"] {
      let yun = try inclusion.run(
        ["gap", "decompose"] + sexes
          + ["--explained-by", "area", "--method", "yun", "--link", link],
        input: people
      )
      #expect(yun.status == 64 && yun.error.contains("'logit' and 'probit'"), "\(yun.error)")
    }
  }

  @Test("What is wrong with waves is said with the place, the option or the row")
  func waves() throws {
    func error(_ waves: String, _ more: [String] = []) throws -> String {
      try inclusion.run(
        ["gap", "convergence", "--series", "-", "--target", "0.75"] + more,
        input: waves
      ).error
    }
    let single = "place,year,rate\nLima,2014,0.3\nLima,2017,0.4\nPuno,2014,0.2\n"
    #expect(try error(single).contains("Place 'Puno': "))
    let two = "year,rate\n2014,0.3\n2017,0.4\n"
    #expect(try error(two, ["--until", "2010"]).contains("--until 2010"))
    let size = "year,rate,observations\n2014,0.3,100\n2017,0.4,-5\n"
    #expect(try error(size).contains("'observations', row 2"))
  }

  @Test("No message of the command speaks of the library's parameters")
  func neutralWords() throws {
    let runs = [
      try inclusion.run(["gap", "rates", "--from", "85", "--to", "79"]),
      try inclusion.run(["survey", "mean", "y", "--data", "-"], input: "x,y\n"),
      try inclusion.run(
        ["survey", "regress", "account ~ area + area2", "--data", "-"],
        input: "area,area2,account\n1,2,0\n2,4,1\n3,6,0\n4,8,1\n5,10,1\n"
      ),
    ]
    for run in runs {
      #expect(run.status != 0)
      for word in ["`", "whenDependent", "Share(", "in the options", "schema"] {
        #expect(!run.error.contains(word), "\(run.error)")
      }
    }
  }
}

extension BoundedRequestTests {
  @Test("Names given twice and a file compared with itself are refused")
  func twice() throws {
    let twice = try inclusion.run(
      ["gap", "account", "--by", "sex,sex", "--from", "m/m", "--to", "w/w", "--data", "-"],
      input: people
    )
    #expect(twice.status == 1 && twice.error.contains("'sex' is named twice"))
    let measures = try inclusion.run(
      ["inequality", "account", "--measure", "gini,gini", "--data", "-"],
      input: people
    )
    #expect(measures.status == 64 && measures.error.contains("names a measure twice"))
    let itself = try inclusion.run([
      "gap", "change", "account", "--by", "sex", "--from", "m", "--to", "w", "--data",
      "people.csv", "--later-data", "people.csv",
    ])
    #expect(itself.status == 64 && itself.error.contains("--across"))
  }

  @Test("A link of another family and a sample of one say what to do")
  func waysOut() throws {
    let link = try inclusion.run(
      ["survey", "regress", "account ~ sex", "--link", "logit", "--data", "-"],
      input: people
    )
    #expect(link.status == 1 && link.error.contains("belongs to the family binomial"))
    let one = try inclusion.run(["survey", "mean", "a", "--data", "-"], input: "a\n1\n")
    #expect(one.status == 1 && one.error.contains("There is one respondent"), "\(one.error)")
  }

  @Test("Autocorrelation is the same every time without a seed")
  func sameSeed() throws {
    let arguments = [
      "access", "autocorrelation", "--data", "bundled:peru-departments-2020", "--place-id",
      "department", "--variable", "population", "--neighbors", "nearest:4", "--permutations", "19",
    ]
    let run = try inclusion.run(arguments)
    #expect(run.status == 0)
    #expect(try inclusion.run(arguments).output == run.output)
    #expect(run.output.contains("With 19 deals no p is below 0.050"))
  }
}
