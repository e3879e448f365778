// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Tabular
import Testing

struct PresetTests {
  @Test func namesAreUniqueAndStatusesArePlain() {
    let names = Preset.all.map(\.name)
    #expect(Set(names).count == names.count)
    let reproducing = Preset.all.filter { $0.status == .reproduces }.map(\.name)
    #expect(Set(reproducing) == ["hdi", "gdi", "gii", "ihdi", "egdi", "unctadB2C"])
    for preset in Preset.all {
      #expect(!preset.evidence.isEmpty && !preset.source.isEmpty, "\(preset.name)")
      #expect((preset.call == nil) == !preset.inputs.isEmpty, "\(preset.name)")
    }
  }

  @Test func everyTreeRoundTripsThroughItsSpecification() throws {
    var trees = 0
    for preset in Preset.all where preset.call == nil {
      let pairs = preset.parameters.enumerated().map { ($1.name, Double($0 + 2)) }
      let method = try preset.method(with: Dictionary(uniqueKeysWithValues: pairs))
      guard let index = method as? CompositeIndex else { continue }
      trees += 1
      #expect(try CompositeIndex(json: index.json()) == index, "\(preset.name)")
      #expect(Set(index.indicators.map(\.column)) == Set(preset.inputs.map(\.name)))
    }
    #expect(trees >= 10)
  }

  @Test func allThatIsWrongWithParametersIsSaidAtOnce() throws {
    let sarma = try Preset.named("sarma2012")
    let error = #expect(throws: IndexError.self) {
      try sarma.method(with: ["accounts": 2_500, "branches": 60, "machine": 120])
    }
    #expect(error?.problems.map(\.place) == ["machines", "usage", "machine"])
    #expect(error?.description.contains("machines") == true)
    #expect(throws: IndexError.self) { try Preset.named("sarma2013") }
    #expect(throws: IndexError.self) { try Preset.named("khera").method() }
    let flat = ["accounts": 0, "branches": 60, "machines": 120, "usage": 300.0]
    #expect(throws: IndexError.self) { try sarma.method(with: flat) }
  }

  // 20 full, 6 partial and 1 pilot of 31 measures: (60 + 12 + 1) / 93.
  @Test func aChecklistLeavesOutWhatDoesNotApply() throws {
    let answers =
      Array(repeating: "full", count: 20) + Array(repeating: "partial", count: 6) + ["pilot"]
      + Array(repeating: "none", count: 4)
    let items = answers.indices.map { "m\($0)" } + ["m31"]
    var columns = [Column("unit", texts: ["A", "B"])]
    for (item, answer) in zip(items, answers + [nil]) {
      columns.append(Column(item, texts: [answer, "full"]))
    }
    let index = CompositeIndex.regulatoryChecklist(
      pillars: [("Measures", items)],
      levels: ["none": 0, "pilot": 1, "partial": 2, "full": 3]
    )
    let scores = try index.scores(of: Table(columns), units: "unit").scores
    #expect(abs(scores[0] - 100 * 73.0 / 93) < 1e-12)
    #expect(scores[1] == 100)
  }

  // Everything at its reference: 10. Bandwidth at the root of its reference is half of its logarithm:
  // 10 · 0.4 · ½ / 5 = 0.4 less.
  @Test func developmentOfTechnologyByHand() throws {
    let index = CompositeIndex.ictDevelopment(mobileReference: 180, bandwidthReference: 10_000)
    var columns = [Column("unit", texts: ["full", "less"])]
    for indicator in index.indicators {
      let reference = indicator.goalposts?.upperBound ?? .nan
      let less = indicator.column == "bandwidthPerUser" ? 100 : reference
      columns.append(Column(indicator.column, numbers: [reference, less]))
    }
    let scores = try index.scores(of: Table(columns), units: "unit").scores
    #expect(abs(scores[0] - 10) < 1e-12 && abs(scores[1] - 9.6) < 1e-12)
  }

  @Test func developmentIndicesNameTheCellThatIsWrong() throws {
    let columns = [
      "maternalMortality", "adolescentBirths", "seatsWomen", "seatsMen", "secondaryEducationWomen",
      "secondaryEducationMen", "labourForceWomen", "labourForceMen",
    ]
    func table(_ change: (String, Double)) throws -> Table {
      try Table(
        [Column("unit", texts: ["A"])]
          + columns.map { Column($0, numbers: [$0 == change.0 ? change.1 : 50]) }
      )
    }
    let index = GenderInequalityIndex()
    #expect(try index.results(of: table(("", 0)), units: "unit").records[0].score != nil)
    #expect(try index.results(of: table(("seatsWomen", 0)), units: "unit").records[0].score != nil)
    for wrong in [("adolescentBirths", 0), ("seatsMen", 101), ("labourForceMen", -1.0)] {
      let error = #expect(throws: IndexError.self) {
        try index.results(of: table(wrong), units: "unit")
      }
      #expect(error?.culprit == wrong.0)
    }
  }

  // Equal groups: no inequality but that of births, which men do not have: with mortality 10 and one birth
  // per 1,000 even that is none.
  @Test func equalGroupsHaveNoInequality() throws {
    let values: [(String, Double)] = [
      ("maternalMortality", 10), ("adolescentBirths", 1), ("seatsWomen", 50), ("seatsMen", 50),
      ("secondaryEducationWomen", 80), ("secondaryEducationMen", 80), ("labourForceWomen", 60),
      ("labourForceMen", 60),
    ]
    let table = try Table(
      [Column("unit", texts: ["A"])] + values.map { Column($0.0, numbers: [$0.1]) }
    )
    let score = try GenderInequalityIndex().results(of: table, units: "unit").records[0].score
    #expect(abs(score ?? 1) < 1e-12)
  }
}
