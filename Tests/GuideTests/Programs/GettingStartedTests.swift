// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports
import Testing

@Suite("The code of the guide to getting started")
struct GettingStartedTests {
  @Test("The program prints the gap, and its picture is that of the guide")
  func program() throws {
    var printed: [String] = []
    func print(_ words: Any) { printed.append("\(words)") }
    let adults = try Survey(
      Dataset.enahoLikeSynthetic.table(),
      design: SamplingDesign(weights: "factor07", strata: "estrato", clusters: ["conglome"])
    )
    let gap = try adults.gap(in: "cuenta", by: "sexo", from: "hombre", to: "mujer")
    print(gap.difference)  // Difference 7.7 pp (3.9 pp to 11.5 pp)

    let shares = try adults.shares(of: ["cuenta"], by: ["departamento", "sexo"]).records
    let rows = stride(from: 0, to: shares.count, by: 2).map { place in
      DumbbellChart.Row(
        shares[place].group[0].level,
        from: ChartEstimate(shares[place].estimate),
        to: ChartEstimate(shares[place + 1].estimate)
      )
    }
    let heading = ChartHeading(
      "Men lead in most departments, in few for certain",
      source: "Made up, in the shape of ENAHO"
    )
    let chart = try DumbbellChart(
      heading,
      rows: rows,
      from: "Men",
      to: "Women",
      style: ChartStyle(numbers: .percent(0))
    )
    let picture = chart.svg()  // a text; .vegaLite() is the same for notebooks
    #expect(printed == ["Difference 7.7 pp (3.9 pp to 11.5 pp)"])
    try GuidePicture("accounts-by-department").compare(with: picture)
  }
}
