// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SpecificationWriter {
  func range(_ range: ClosedRange<Double>) -> SpecificationValue {
    .list([.number(range.lowerBound), .number(range.upperBound)])
  }

  func imputation(_ imputation: Imputation) -> [String: SpecificationValue] {
    switch imputation {
    case .mean(let group): grouped("mean", "groupMean", group)
    case .median(let group): grouped("median", "groupMedian", group)
    case .withinDimension: ["impute": .text("dimensionMean")]
    case .expectationMaximization: ["impute": .text("expectationMaximization")]
    case .lastValue: ["impute": .text("lastValue")]
    case .linear: ["impute": .text("linear")]
    }
  }

  private func grouped(
    _ word: String,
    _ groupWord: String,
    _ group: String?
  ) -> [String: SpecificationValue] {
    guard let group else { return ["impute": .text(word)] }
    return ["impute": .text(groupWord), "group": .text(group)]
  }

  func treatment(_ treatment: OutlierTreatment) -> [String: SpecificationValue] {
    switch treatment {
    case .skewness(let rule):
      [
        "skewness": .number(rule.skewness), "kurtosis": .number(rule.kurtosis),
        "winsorize": .number(Double(rule.winsorize)),
        "otherwise": rule.otherwise.map { .text($0.rawValue) } ?? .null,
      ]
    case .quantiles(let lower, let upper):
      ["quantiles": .list([.number(lower), .number(upper)])]
    case .transform(let transform): ["transform": .text(transform.rawValue)]
    }
  }

  func normalization(_ method: NormalizationMethod) -> SpecificationValue {
    switch method {
    case .none: named("none")
    case .rank: named("rank")
    case .percentileRank: named("percentileRank")
    case .borda: named("borda")
    case .minMax(let ends): named("minMax", ["range": range(ends)])
    case .goalposts(let ends): named("goalposts", ["range": range(ends)])
    case .exponentialEfficacy(let ends): named("exponentialEfficacy", ["range": range(ends)])
    case .distance(let reference): named("distance", ["to": self.reference(reference)])
    case .ratio(let reference): named("ratio", ["to": self.reference(reference)])
    case .centred(let reference, let ends):
      named("centred", ["on": self.reference(reference), "range": range(ends)])
    case .bands(let cuts, let scores):
      named(
        "bands",
        [
          "cuts": .list(cuts.map { .number($0) }), "scores": .list(scores.map { .number($0) }),
        ]
      )
    case .zScore(let mean, let deviation, let denominator, let limits):
      zScore(mean, deviation, denominator, limits)
    }
  }

  private func zScore(
    _ mean: Double,
    _ deviation: Double,
    _ denominator: VarianceDenominator,
    _ limits: ClosedRange<Double>?
  ) -> SpecificationValue {
    var members: [String: SpecificationValue] = [
      "mean": .number(mean), "standardDeviation": .number(deviation),
    ]
    if denominator != .sample { members["denominator"] = .text(denominator.rawValue) }
    members["limits"] = limits.map(range)
    return named("zScore", members)
  }

  private func named(
    _ method: String,
    _ members: [String: SpecificationValue] = [:]
  ) -> SpecificationValue {
    .members(members.merging(["method": .text(method)]) { $1 })
  }

  private func reference(_ reference: NormalizationReference) -> SpecificationValue {
    switch reference {
    case .best: .text("best")
    case .mean: .text("mean")
    case .target: .text("target")
    case .unit(let name): .members(["unit": .text(name)])
    }
  }
}
