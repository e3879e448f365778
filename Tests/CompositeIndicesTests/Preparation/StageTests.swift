// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra
import Tabular
import Testing

/// Values of numpy 2.4.6 and scipy 1.17.1 by Tests/ReferenceTests/recipes/index_stages.py.
@Suite struct StageTests {
  let tail: [Double] = [1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 60, 90]

  func treated(
    _ values: [Double],
    _ treatment: OutlierTreatment
  ) throws -> (values: [Double], record: TreatmentRecord) {
    let index = CompositeIndex("Index", treatment: treatment, normalization: .minMax()) {
      Indicator("x")
    }
    let scores = try index.scores(of: SmallIndex.column(values), units: "unit")
    return (scores.stage(.treated).values.column(0), try #require(scores.treatments.first))
  }

  @Test func `points are pulled in until one of the limits holds`() throws {
    let result = try treated(tail, .skewness())
    #expect(result.values == [1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 60, 60])
    #expect(result.record.action == .winsorized && result.record.points == ["u11"])
    #expect(abs(result.record.skewness.before - 2.2673103399640135) < 1e-13)
    #expect(abs(result.record.kurtosis.before - 4.2412493158421665) < 1e-13)
    #expect(abs(result.record.skewness.after - 2.0380637208562775) < 1e-13)
    #expect(!result.record.staysSkewed)
  }

  @Test func `where no step is allowed the logarithm of the untouched values is taken`() throws {
    let result = try treated(tail, .skewness(SkewnessRule(winsorize: 0)))
    #expect(result.record.action == .log && result.record.points.isEmpty)
    #expect(abs(result.values[0] + 0.11653381625595151) < 1e-15)
    #expect(abs(result.values[11] - 4.4985867005853075) < 1e-14)
    let kept = try treated(tail, .skewness(SkewnessRule(winsorize: 0, otherwise: nil)))
    #expect(kept.values == tail && kept.record.staysSkewed)
  }

  @Test func `a lower tail is treated as its mirror image`() throws {
    let mirrored = tail.map { -$0 }
    let pulled = try treated(mirrored, .skewness())
    #expect(pulled.values == [1, 2, 2, 3, 3, 3, 4, 4, 5, 6, 60, 60].map { -$0 })
    let log = try treated(mirrored, .transform(.log))
    #expect(abs(log.values[11] + 4.4985867005853075) < 1e-14)
  }

  @Test func `Box–Cox finds the exponent of the greatest likelihood`() throws {
    let result = try treated(tail, .transform(.boxCox))
    // scipy.stats.boxcox stops at 1e-8 or so.
    #expect(abs(try #require(result.record.exponent) + 0.44278950509782533) < 1e-6)
  }

  @Test func `quantiles pull in both ends`() throws {
    let result = try treated(tail, .quantiles(lower: 0.1, upper: 0.9))
    #expect(result.values[0] == 2 && abs(result.values[11] - 54.6) < 1e-12)
    #expect(result.record.points == ["u0", "u10", "u11"])
  }

  @Test func `denominators divide, and a zero is named`() throws {
    let index = CompositeIndex("Index", normalization: .none) {
      Indicator("n", denominator: "people")
    }
    func table(_ people: [Double]) throws -> Table {
      try Table([
        Column("unit", texts: ["P", "Q"]), Column("n", numbers: [6, 8]),
        Column("people", numbers: people),
      ])
    }
    #expect(try index.scores(of: table([2, 4]), units: "unit").scores == [3, 2])
    let error = #expect(throws: IndexError.self) {
      try index.scores(of: table([2, 0]), units: "unit")
    }
    #expect(error?.description.contains("'people' of Q is 0") == true)
  }

  @Test func `screening counts what is there, or what was observed`() throws {
    var index = CompositeIndex("Index", missing: .impute(.mean()), normalization: .minMax()) {
      Indicator("a")
      Indicator("b")
    }
    let table = try Table([
      Column("unit", texts: ["P", "Q", "R"]), Column("a", numbers: [1, 2, 3]),
      Column("b", numbers: [1, .nan, 3]),
    ])
    index.screening = Screening(availability: 0.9)
    let all = try index.scores(of: table, units: "unit")
    #expect(all.count == 3 && all.notes.contains { $0.contains("Kept by imputed values") })
    index.screening = Screening(availability: 0.9, counting: .observed)
    let observed = try index.scores(of: table, units: "unit")
    #expect(observed.records.map(\.unit) == ["P", "R"] && observed.screenedOut == ["Q"])
    index.screening = Screening(availability: 0.5, counting: .observed)
    #expect(try index.scores(of: table, units: "unit").count == 3)
  }
}
