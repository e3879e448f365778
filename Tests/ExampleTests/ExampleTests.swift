// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The examples print what their sources say")
struct ExampleTests {
  @Test("The README's first program is the first example, and prints what the README says")
  func readme() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(
      contentsOf: root.appendingPathComponent("README.md"),
      encoding: .utf8
    )
    let example = try String(
      contentsOf: root.appendingPathComponent("Examples/AccountGap/main.swift"),
      encoding: .utf8
    )
    let blocks = readme.components(separatedBy: "```")
    let program = try #require(blocks.dropFirst().first).dropFirst("swift\n".count)
    #expect(example.hasSuffix(program))
    let run = try BuiltProduct("AccountGap").run([])
    #expect(run.status == 0)
    #expect(run.output == blocks[3].dropFirst())
  }

  @Test("The gap in accounts of 2021 and the year of the target, worked out by hand")
  func accountGap() throws {
    let run = try BuiltProduct("AccountGap").run([])
    // Newcombe from the Wilson limits of 0.6232 (n = 306) and 0.5303 (n = 460):
    // 0.0929, 0.0213 to 0.1624. Ratio 0.5303/0.6232 = 0.8509, error of its logarithm
    // √(.3768/.6232/306 + .4697/.5303/460): 0.7529 to 0.9617.
    #expect(run.output.contains("Difference 9.3 pp (2.1 pp to 16.2 pp)"))
    #expect(run.output.contains("Ratio 0.851 (0.753 to 0.962)"))
    // 2017 + 3 (logit .75 − logit .426) / (logit .426 − logit .2898) = 2024.005.
    #expect(run.output.hasSuffix("reached in 2024.0\n"))
  }

  @Test("Gaps, access points, market and target of Peru")
  func peruDigitalEcosystem() throws {
    let run = try BuiltProduct("PeruDigitalEcosystem").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 0.5097 − 0.3444 = 0.1653, error √(.2499/500 + .2258/500) = 0.0308; ratio and odds ratio on
    // the log scale with that sample, worked out with a pocket calculator.
    #expect(run.output.contains("Difference 16.5 pp"))
    #expect(run.output.contains("Ratio 0.676 (0.583 to 0.784)"))
    #expect(run.output.contains("Odds ratio 1.979 (1.534 to 2.552)"))
    // 6 points; (100 − 79) / (100 − 85) = 1.4.
    #expect(run.output.contains("Mobile phones 2020: 6.0 pp, 1.400"))
    // The survey publishes 114.66 ATMs and 237.94 agents per 100,000 adults.
    #expect(run.output.contains("atm: 114.7 per 100,000 adults"))
    #expect(run.output.contains("agent: 237.9 per 100,000 adults"))
    // 33.4² + 29.7² + 20.2² + 16.7² = 2684.58; 33.4 + 29.7 = 63.1.
    #expect(run.output.contains("HHI 2684.6 points, 63.1 % in two"))
    // 42.603 + 4 (42.603 − 28.975) / 3 = 60.77, and 75 − 57.50 = 17.5.
    #expect(run.output.contains("Linear: 2021: 60.8 %"))
    #expect(run.output.contains("In fact: missed by 17.5 pp"))
  }

  @Test("Verdicts on the figures of a document")
  func auditADocument() throws {
    let run = try BuiltProduct("AuditADocument").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let lines = run.output.split(separator: "\n")
    func verdict(_ figure: String) -> Substring? {
      lines.first { $0.hasPrefix("\(figure): ") }?.dropFirst(figure.count + 2)
    }
    // 15 + 48 = 63.
    #expect(verdict("Interviews")?.hasPrefix("reproduced") == true)
    // 24 of 33 is 72.73, which rounds to 73; 22 of 33 is 66.67, which does not round to 66.
    #expect(verdict("Confident with apps, percent")?.hasPrefix("consistent") == true)
    #expect(verdict("Confident navigating, percent")?.hasPrefix("inconsistent") == true)
    // 4.0 + 2.5 + 0.7 = 7.2, at most 7.35 within rounding; 7.4 is at least 7.35.
    #expect(verdict("Users of a wallet")?.hasPrefix("inconsistent") == true)
    // Findex 2017: 42.60 percent.
    #expect(verdict("Adults with an account, percent")?.hasPrefix("reproduced") == true)
    #expect(verdict("Languages of the radio programme")?.hasPrefix("inputOnly") == true)
    #expect(lines.last == "Everything that fails is explained: true")
  }

  // R 4.2.2 with survey 4.1-1 (Debian's r-cran-survey), x being the data set read with strata and
  // clusters as text: d <- svydesign(~conglome, strata = ~estrato, weights = ~factor07, nest = TRUE,
  // data = x); b <- svyby(~cuenta, ~sexo, d, svymean, covmat = TRUE); svycontrast(b, quote(hombre -
  // mujer)); the same by departamento + sexo, with the degrees of freedom of degf(subset(d, …)).
  @Test("Shares of a made-up survey by department and sex, and the gap with its covariance")
  func departmentShares() throws {
    let run = try BuiltProduct("DepartmentShares").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 0.4567223769 and 0.3796334027; 0.07708897 with error 0.01916444; √ of the sum of squared
    // errors 0.01588577 and 0.01508269 is 0.02190537.
    #expect(run.output.contains("hombre: 45.7 %"))
    #expect(run.output.contains("mujer: 38.0 %"))
    #expect(run.output.contains("gap 7.7 pp, error 1.9 pp"))
    #expect(run.output.contains("error without the covariance 2.2 pp"))
    // 1 − mujer/hombre = 0.1687874.
    #expect(run.output.contains("women lag by 16.9 %"))
    // 0.34384285, error 0.0772761, 7 degrees of freedom: 0.1611139 to 0.5265718; and so on.
    #expect(run.output.contains("Cajamarca: 34.4 pp (16.1 pp to 52.7 pp), 7 degrees of freedom"))
    #expect(run.output.contains("Loreto: 24.8 pp (1.8 pp to 47.8 pp), 5 degrees of freedom"))
    #expect(run.output.contains("La Libertad: 23.4 pp (-3.8 pp to 50.6 pp), 6 degrees of freedom"))
    #expect(run.output.contains("Tumbes: -13.8 pp (-41.4 pp to 13.7 pp), 8 degrees of freedom"))
    #expect(run.output.hasSuffix("above zero in 2 of 25 departments\n"))
  }

  // R as above: w <- svydesign(~1, weights = ~factor07, data = x); svyby(~digital, ~area, w, svymean,
  // covmat = TRUE), svycontrast(…), and svyciprop(~digital, subset(w, area == "rural"), method =
  // "logit", df = 1195), rows minus one of each group.
  @Test("Shares of a made-up survey with weights alone")
  func weightsOnlySurvey() throws {
    let run = try BuiltProduct("WeightsOnlySurvey").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    #expect(run.output.contains("rural: 23.6 % (21.1 % to 26.2 %)"))
    #expect(run.output.contains("urbano: 37.2 % (35.0 % to 39.6 %)"))
    #expect(run.output.contains("hombre: 35.5 % (33.0 % to 38.1 %)"))
    #expect(run.output.contains("mujer: 28.2 % (25.9 % to 30.7 %)"))
    // urbano − rural = 0.1367271, error 0.01760933; rural/urbano = 0.6328641, error 0.04039968.
    #expect(run.output.contains("gap 0.1367, error 0.0176"))
    #expect(run.output.contains("ratio 0.6329, error 0.0404"))
    #expect(run.output.contains("rural, error by weights alone: 0.0131"))
  }

  // Shares of men and women with an account in the 2021 edition: 23.45 and 17.56, 35.66 and 22.50,
  // 50.97 and 34.44, 62.32 and 53.03 percent.
  @Test("The gap of Peru over the waves, on both scales")
  func peruGapsOverWaves() throws {
    let run = try BuiltProduct("PeruGapsOverWaves").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 23.45 − 17.56 = 5.89 and 5.89 / 23.45 = 25.1 %; 13.16 and 36.9 %; 16.53 and 32.4 %; 9.29 and
    // 14.9 %.
    for line in [
      "2011: 5.9 pp, 25.1 %", "2014: 13.2 pp, 36.9 %", "2017: 16.5 pp, 32.4 %",
      "2021: 9.3 pp, 14.9 %",
    ] {
      #expect(run.output.contains(line + "\n"), "\(line) is missing in:\n\(run.output)")
    }
    // 16.53 − 13.16 = 3.37 points with error √(1.6 · (.22942 + .17437 + .24990 + .22578) / 500) =
    // 0.05305; 32.43 − 36.90 = −4.47 points of the relative gap.
    #expect(
      run.output.contains(
        "2014 to 2017: Difference 3.4 pp (-7.0 pp to 13.8 pp); Relative gap -4.5 pp"
      )
    )
    #expect(
      run.output.hasSuffix(
        "The gap rose in points (13.2 pp to 16.5 pp) and fell in relative terms (36.9 % to 32.4 %).\n"
      )
    )
  }

  @Test("The gallery writes every chart as SVG and as a Vega-Lite specification")
  func chartGallery() throws {
    let scratch = try ScratchFolder()
    let run = try BuiltProduct("ChartGallery").run([scratch.url.path])
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("14 charts, all with made-up numbers\n"))
    // 0.3 + 0.011 · 24 = 0.564 and 0.3, of 25 regions.
    #expect(
      run.output.contains("25 values: highest Arequipa, 56.4\u{A0}%; lowest San Martín, 30.0")
    )
    let files = try scratch.contents()
    #expect(files.count == 28)
    #expect(files.contains("tile-grid.svg") && files.contains("tile-grid.json"))
  }

  @Test("All 191 values of the Human Development Index come out as published")
  func humanDevelopment() throws {
    let run = try BuiltProduct("HumanDevelopment").run([])
    #expect(run.status == 0)
    // The published table: Switzerland 0.962 and Norway 0.961 lead, Peru has 0.762 and rank 84.
    #expect(run.output.hasPrefix("1 Switzerland 0.962\n2 Norway 0.961\n3 Iceland 0.959\n"))
    #expect(run.output.contains("84 Peru 0.762\n191 of 191 as published\n"))
    // (72.3769 − 20) / 65 = 0.806.
    #expect(run.output.contains("Health 0.806"))
  }

  @Test("Other means and scales move the ranks of the Handbook's 23 countries")
  func inclusionIndex() throws {
    let run = try BuiltProduct("InclusionIndex").run([])
    #expect(run.status == 0 && run.error.isEmpty)
    #expect(run.output.contains("Outliers pulled in: patents."))
    #expect(run.output.contains("23 countries, 8 indicators"))
    #expect(run.output.contains("\nranks: ranks shift by "))
  }
}
