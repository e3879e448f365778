// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SpecificationReader {
  /// The keys of each method of normalisation beside `method`.
  static let normalizations: [String: [String]] = [
    "none": [], "minMax": ["range"], "goalposts": ["range"],
    "zScore": ["mean", "standardDeviation", "denominator", "limits"], "rank": [],
    "percentileRank": [], "borda": [], "distance": ["to"], "ratio": ["to"],
    "centred": ["on", "range"], "exponentialEfficacy": ["range"], "bands": ["cuts", "scores"],
  ]

  mutating func normalization(
    _ value: SpecificationValue,
    at path: String
  ) -> NormalizationMethod? {
    var value = value
    if case .text = value { value = .members(["method": value]) }
    guard case .members(let values) = value, case .text(let method)? = values["method"] else {
      report("\(path).method", "the method of normalisation is missing")
      return nil
    }
    guard let keys = SpecificationReader.normalizations[method] else {
      let known = SpecificationReader.normalizations.keys.sorted()
      report("\(path).method", unknown(method, among: known))
      return nil
    }
    guard let members = members(value, at: path, keys: ["method"] + keys) else { return nil }
    switch method {
    case "none": return NormalizationMethod.none
    case "rank": return .rank
    case "percentileRank": return .percentileRank
    case "borda": return .borda
    case "minMax": return .minMax(range(members, "range") ?? 0...1)
    case "goalposts": return .goalposts(range(members, "range") ?? 0...1)
    case "exponentialEfficacy": return .exponentialEfficacy(range(members, "range") ?? 60...100)
    case "zScore": return zScore(members)
    case "distance": return reference(members, "to").map { .distance(to: $0) }
    case "ratio": return reference(members, "to").map { .ratio(to: $0) }
    case "centred":
      let range = range(members, "range") ?? 70...130
      return reference(members, "on").map { .centred(on: $0, range) }
    default:
      return .bands(
        cuts: numbers(members, "cuts") ?? [],
        scores: numbers(members, "scores") ?? []
      )
    }
  }

  private mutating func zScore(_ members: Members) -> NormalizationMethod {
    .zScore(
      mean: number(members, "mean") ?? 0,
      standardDeviation: number(members, "standardDeviation") ?? 1,
      denominator: choice(members, "denominator", VarianceDenominator.self) ?? .sample,
      limits: range(members, "limits")
    )
  }

  private mutating func reference(
    _ members: Members,
    _ key: String
  ) -> NormalizationReference? {
    let path = members.path(key)
    switch members.values[key] {
    case .text("best"): return .best
    case .text("mean"): return .mean
    case .text("target"): return .target
    case .text(let word):
      report(path, unknown(word, among: ["best", "mean", "target"]) + ", or {\"unit\": …}")
    case let value?:
      if let members = self.members(value, at: path, keys: ["unit"]),
        let unit = text(members, "unit")
      {
        return .unit(unit)
      }
      report(path, "say \"best\", \"mean\", \"target\" or {\"unit\": \"PER\"}")
    case nil: report(path, "what is measured from is missing")
    }
    return nil
  }
}
