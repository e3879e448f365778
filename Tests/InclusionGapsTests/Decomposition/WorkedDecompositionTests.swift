// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import Testing

@Suite struct WorkedDecompositionTests {
  /// Group a: three quarters urban with a rate of 60 percent, a quarter rural with 40; group b: 70
  /// percent urban with 50, 30 rural with 25. Rows for yes and no, weighted by their shares.
  private func cells() throws -> Survey {
    let shares = [0.75, 0.25, 0.70, 0.30]
    let rates = [0.60, 0.40, 0.50, 0.25]
    return try Survey(
      Table([
        Column("group", texts: ["a", "a", "a", "a", "b", "b", "b", "b"]),
        Column("area", texts: ["u", "u", "r", "r", "u", "u", "r", "r"]),
        Column("account", numbers: [1, 0, 1, 0, 1, 0, 1, 0]),
        Column(
          "weight",
          numbers: zip(shares, rates).flatMap { share, rate in [share * rate, share * (1 - rate)] }
        ),
      ]),
      design: SamplingDesign(weights: "weight")
    )
  }

  // .550 − .425 = .125. Composition: .05 · 1.1/2 − .05 · .65/2 = .0275 − .01625 = .01125;
  // rates: 1.45/2 · .1 + .55/2 · .15 = .0725 + .04125 = .11375.
  @Test func `Kitagawa's two parts are those worked by hand`() throws {
    let why = try cells().decomposition(
      ofGapIn: "account",
      by: "group",
      from: "a",
      to: "b",
      explainedBy: ["area"],
      method: .kitagawa()
    )
    #expect(near(why.gap.value.value, 0.125))
    #expect(near(why.value(.composition), 0.01125) && near(why.value(.rate), 0.11375))
    #expect(near(why.value(.composition, "area", "u"), 0.0275))
    #expect(near(why.value(.composition, "area", "r"), -0.01625))
    #expect(near(why.value(.rate, "area", "u"), 0.0725))
    #expect(near(why.value(.rate, "area", "r"), 0.04125))
  }

  // Composition at b's rates: .05 · .5 − .05 · .25 = .0125; rates at b's shares: .7 · .1 + .3 · .15 =
  // .115; together: .05 · .1 − .05 · .15 = −.0025.
  @Test func `Kitagawa's three parts are those worked by hand`() throws {
    let why = try cells().decomposition(
      ofGapIn: "account",
      by: "group",
      from: "a",
      to: "b",
      explainedBy: ["area"],
      method: .kitagawa(threefold: true)
    )
    #expect(near(why.value(.composition), 0.0125) && near(why.value(.rate), 0.115))
    #expect(near(why.value(.interaction), -0.0025))
  }

  @Test func `A published table gives the same parts, without errors`() throws {
    let table = try PublishedRates([
      .init(level: "urban", from: .init(share: 0.75, rate: 0.6), to: .init(share: 0.7, rate: 0.5)),
      .init(level: "rural", from: .init(share: 0.25, rate: 0.4), to: .init(share: 0.3, rate: 0.25)),
    ])
    let parts = table.decomposition()
    let totals = parts.filter { $0.level == nil }
    #expect(near(table.gap, 0.125))
    #expect(totals.map(\.component) == [.composition, .rate])
    #expect(near(totals[0].value, 0.01125) && near(totals[1].value, 0.11375))
    #expect(
      near(table.decomposition(threefold: true).last { $0.level == nil }?.value ?? 0, -0.0025)
    )
  }

  /// Two groups whose outcomes lie on their regressions exactly: y = .10 + .03 x + .20 z with means
  /// 12 and .6, and y = .05 + .025 x + .15 z with means 10 and .4.
  private func exact() throws -> Survey {
    let first = [10.0, 12, 14, 11, 13, 8, 10, 12, 9, 11]
    let second = [1.0, 1, 1, 0, 0, 1, 1, 0, 0, 0]
    var outcome: [Double] = []
    for row in 0..<5 { outcome.append(0.10 + 0.03 * first[row] + 0.20 * second[row]) }
    for row in 5..<10 { outcome.append(0.05 + 0.025 * first[row] + 0.15 * second[row]) }
    return try Survey(
      Table([
        Column("group", texts: (0..<10).map { $0 < 5 ? "a" : "b" }),
        Column("x", numbers: first), Column("z", numbers: second),
        Column("y", numbers: outcome),
      ]),
      design: SamplingDesign()
    )
  }

  private func oaxaca(_ method: GapDecompositionMethod) throws -> GapDecomposition {
    try exact().decomposition(
      ofGapIn: "y",
      by: "group",
      from: "a",
      to: "b",
      explainedBy: ["x", "z"],
      method: method
    )
  }

  // .58 − .36 = .22. Endowments 2 · .025 + .2 · .15 = .08; coefficients .05 + 10 · .005 + .4 · .05 =
  // .12; interaction 2 · .005 + .2 · .05 = .02.
  @Test func `The threefold decomposition is that worked by hand`() throws {
    let why = try oaxaca(.threefold())
    #expect(near(why.groups[0].estimate.value.value, 0.58))
    #expect(near(why.groups[1].estimate.value.value, 0.36))
    #expect(near(why.value(.endowments), 0.08) && near(why.value(.coefficients), 0.12))
    #expect(near(why.value(.interaction), 0.02) && near(why.gap.value.value, 0.22))
    #expect(near(why.value(.coefficients, "(intercept)"), 0.05))
  }

  // Mean coefficients (.075, .0275, .175): explained 0, 2 · .0275 = .055, .2 · .175 = .035.
  @Test func `Halfway between the coefficients the explained part is that worked by hand`() throws {
    let why = try oaxaca(.oaxaca(reference: .half))
    #expect(near(why.value(.explained), 0.09) && near(why.value(.unexplained), 0.13))
    #expect(near(why.value(.explained, "(intercept)"), 0))
    #expect(near(why.value(.explained, "x"), 0.055) && near(why.value(.explained, "z"), 0.035))
  }

  // Base: means of y by group 5 and 2, a gap of 3. x: 3, 1 and z: 1, 2 by group, so Γ = (2, −1). The
  // outcome is 1 + .5 · d + x − .5 z + 0 exactly: 3 = .5 + 2 · 1 + (−1)(−.5).
  @Test func `Gelbach's parts are those worked by hand`() throws {
    let x = [2.0, 4, 3, 3, 0, 2, 1, 1]
    let z = [1.0, 1, 0, 2, 2, 2, 1, 3]
    let d = [1.0, 1, 1, 1, 0, 0, 0, 0]
    var y: [Double] = []
    for row in 0..<8 { y.append(1 + 0.5 * d[row] + x[row] - 0.5 * z[row]) }
    let survey = try Survey(
      Table([
        Column("group", texts: d.map { $0 == 1 ? "a" : "b" }), Column("x", numbers: x),
        Column("z", numbers: z),
        Column("y", numbers: y),
      ]),
      design: SamplingDesign()
    )
    let why = try survey.decomposition(
      ofGapIn: "y",
      by: "group",
      from: "a",
      to: "b",
      explainedBy: ["x", "z"],
      method: .gelbach()
    )
    #expect(near(why.gap.value.value, 3) && near(why.value(.unexplained), 0.5))
    #expect(near(why.value(.explained, "x"), 2) && near(why.value(.explained, "z"), 0.5))
  }
}
