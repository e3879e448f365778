// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import Foundation
import SurveyStatistics
import Testing

@Suite struct SpecificationTests {
  @Test func `an index of every kind reads back as it was written`() throws {
    let methods: [NormalizationMethod] = [
      .none, .minMax(0...100), .goalposts(1...100), .rank, .percentileRank, .borda,
      .zScore(mean: 10, standardDeviation: 2, denominator: .population, limits: -3...3),
      .distance(to: .target), .ratio(to: .unit("PER")), .centred(on: .mean, 70...130),
      .exponentialEfficacy(60...100), .bands(cuts: [0.5], scores: [0, 1]),
    ]
    let means: [NodeAggregation] = [
      .arithmeticMean, .geometricMean, .geometricMean(floor: 0.5), .harmonicMean(floor: 0),
      .powerMean(order: 0.5), .powerMean(order: -2, floor: 1), .median, .minimum, .idealDistance,
      .meanMin(penalty: 0.5, smoothing: 1), .orderedMean(weights: [1]),
      .mazziottaPareto(.added, denominator: .population),
    ]
    for (place, (method, mean)) in zip(methods, means).enumerated() {
      let index = CompositeIndex(
        "Index",
        aggregation: mean,
        missing: place % 2 == 0 ? .omit : .impute(.mean(by: "group"), otherwise: .omit),
        screening: Screening(availability: 0.9, counting: .observed),
        treatment: [.skewness(), .quantiles(lower: 0.1, upper: 0.9), .transform(.boxCox)][
          place % 3
        ],
        normalization: method,
        years: .separate
      ) {
        Dimension("D", weight: 2, aggregation: mean) {
          Indicator(
            "x",
            name: "X",
            weight: 0.5,
            direction: .lowerIsBetter,
            goalposts: 1...2,
            isClamped: true,
            target: 2,
            transform: .log(shift: 1),
            denominator: "people",
            levels: ["a": 1],
            normalization: .rank,
            isUntreated: true
          )
        }
      }
      let json = try index.json()
      #expect(try CompositeIndex(json: json) == index, "\(json)")
      #expect(try CompositeIndex(json: json).json() == json)
    }
  }

  @Test func `every path that does not fit is listed with its reason`() throws {
    let error = #expect(throws: IndexError.self) {
      try CompositeIndex(
        json: """
          {"name": "Index", "agregation": "geometricMean", "missing": "ommit", "years": "apart",
           "normalization": {"method": "minMax", "rnge": [0, 1]},
           "treatment": {"winsorize": 2.5}, "screening": {},
           "children": [
            {"indicator": "a", "goalposts": [5, 0], "direction": "lower"},
            {"indicator": "b", "weight": "two", "goalposts": [1]},
            {"name": "D", "aggregation": "geometric", "children": []},
            {"name": "E", "aggregation": "powerMean", "children": [7]},
            {"indicator": "c", "children": []}]}
          """
      )
    }
    #expect(error?.code == .invalidSpecification)
    let places = Set((error?.problems ?? []).map(\.place))
    for path in [
      "$.agregation", "$.missing", "$.years", "$.normalization.rnge", "$.treatment.winsorize",
      "$.screening.availability", "$.children[0].goalposts", "$.children[0].direction",
      "$.children[1].weight", "$.children[1].goalposts", "$.children[2].aggregation",
      "$.children[3].aggregation", "$.children[3].children[0]", "$.children[4]", "D",
    ] { #expect(places.contains(path), "\(path) in \(error?.description ?? "")") }
    #expect(error?.description.contains("near it: aggregation") == true)
    #expect(error?.description.contains("lowerIsBetter") == true)
  }

  @Test func `a key that stands twice is an error with its path, however it is written`() {
    let error = #expect(throws: IndexError.self) {
      try CompositeIndex(
        json: """
          {"name": "T", "name": "U", "children": [
            {"indicator": "a,\\"{[", "name": "x: {\\"name\\": 1}", "levels": {"a": 1, "A": 2}},
            {"indicator": "b", "weight": [ ], "w\\u0065ight" : 2, "goalposts": [0, 1]}]}
          """
      )
    }
    let places = (error?.problems ?? []).filter { $0.description.contains("twice") }.map(\.place)
    #expect(places == ["$.name", "$.children[1].weight"])
  }

  @Test(arguments: ["", "[]", "{", "3", #"{"name": 3}"#, #"{"name": "a", "children": "b"}"#, "nul"])
  func `what is no index is an error, never a crash`(_ json: String) {
    #expect(throws: IndexError.self) { try CompositeIndex(json: json) }
  }

  @Test func `the schema and the reader know the same keys`() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let schema = try String(
      contentsOf: root.appendingPathComponent("Schemas/index.schema.json"),
      encoding: .utf8
    )
    // Every word the reader takes is in the schema.
    for word in [
      "missing", "screening", "treatment", "normalization", "years", "indicator", "weight",
      "direction", "goalposts", "clamp", "target", "transform", "denominator", "levels",
      "untreated",
      "counting", "otherwise", "exponentialEfficacy", "bands", "centred", "orderedMean", "meanMin",
      "powerMean", "mazziottaPareto", "idealDistance", "expectationMaximization", "boxCox",
    ] { #expect(schema.contains("\"\(word)\""), "\(word)") }
    let example = try String(
      contentsOf: root.appendingPathComponent("Examples/HumanDevelopment/hdi.json"),
      encoding: .utf8
    )
    #expect(try CompositeIndex(json: example).indicators.count == 4)
  }

  @Test func `a mean of one's own has no word in a specification`() throws {
    struct Twice: Aggregation {
      var name: String { "twice" }
      func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
        2 * values[0]
      }
    }
    let index = CompositeIndex("Index", aggregation: NodeAggregation(Twice()), normalization: .none)
    {
      Indicator("x")
    }
    #expect(try index.scores(of: SmallIndex.column([1, 2]), units: "unit").scores == [2, 4])
    #expect(throws: IndexError.self) { try index.json() }
  }
}
