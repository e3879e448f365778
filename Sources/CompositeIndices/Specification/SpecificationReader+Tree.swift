// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SpecificationReader {
  static let stageKeys = ["missing", "screening", "treatment", "normalization", "years"]
  static let dimensionKeys = ["name", "weight", "aggregation", "children"]
  static let indicatorKeys = [
    "indicator", "name", "weight", "direction", "goalposts", "clamp", "target", "transform",
    "denominator", "levels", "normalization", "untreated",
  ]

  /// The index that a document describes; what does not fit is among the problems.
  mutating func index(_ value: SpecificationValue) -> CompositeIndex? {
    let keys = ["$schema", "name", "aggregation", "children"] + SpecificationReader.stageKeys
    guard let members = members(value, at: "$", keys: keys) else { return nil }
    var index = CompositeIndex(root: dimension(members))
    if let missing = members.values["missing"] {
      index.missing = self.missing(missing, at: members.path("missing"))
    }
    if let screening = members.values["screening"] {
      index.screening = self.screening(screening, at: members.path("screening"))
    }
    if let treatment = members.values["treatment"], treatment != .null {
      index.treatment = self.treatment(treatment, at: members.path("treatment"))
    }
    if let normalization = members.values["normalization"] {
      index.normalization =
        self.normalization(normalization, at: members.path("normalization")) ?? .none
    }
    index.years = choice(members, "years", YearPooling.self) ?? .together
    return index
  }

  private mutating func dimension(_ members: Members) -> Dimension {
    let name = text(members, "name")
    if members.values["name"] == nil { report(members.path("name"), "a name is missing") }
    var result = Dimension(name ?? "?", weight: number(members, "weight") ?? 1, children: [])
    if let aggregation = members.values["aggregation"] {
      result.aggregation =
        self.aggregation(aggregation, at: members.path("aggregation")) ?? .arithmeticMean
    }
    switch members.values["children"] {
    case .list(let list):
      result.children = list.enumerated().compactMap {
        node($1, at: "\(members.path("children"))[\($0)]")
      }
    case nil: report(members.path("children"), "the list of parts is missing")
    case let other?: report(members.path("children"), "\(other.kind) stands where a list belongs")
    }
    return result
  }

  private mutating func node(_ value: SpecificationValue, at path: String) -> IndexNode? {
    guard case .members(let values) = value else {
      report(path, "\(value.kind) stands where a dimension or an indicator belongs")
      return nil
    }
    let isIndicator = values["indicator"] != nil
    if isIndicator, values["children"] != nil {
      report(path, "a part has either an indicator or children, not both")
      return nil
    }
    let keys =
      isIndicator ? SpecificationReader.indicatorKeys : SpecificationReader.dimensionKeys
    guard let members = members(value, at: path, keys: keys) else { return nil }
    return isIndicator ? .indicator(indicator(members)) : .dimension(dimension(members))
  }

  private mutating func indicator(_ members: Members) -> Indicator {
    var result = Indicator(text(members, "indicator") ?? "?", name: text(members, "name"))
    result.weight = number(members, "weight") ?? 1
    result.direction =
      choice(members, "direction", IndicatorDirection.self) ?? .higherIsBetter
    result.goalposts = range(members, "goalposts")
    result.isClamped = flag(members, "clamp") ?? false
    result.target = number(members, "target")
    result.denominator = text(members, "denominator")
    result.isUntreated = flag(members, "untreated") ?? false
    if let transform = members.values["transform"] {
      result.transform = self.transform(transform, at: members.path("transform"))
    }
    if let levels = members.values["levels"] {
      result.levels = self.levels(levels, at: members.path("levels"))
    }
    if let normalization = members.values["normalization"] {
      result.normalization = self.normalization(
        normalization,
        at: members.path("normalization")
      )
    }
    return result
  }

  private mutating func levels(
    _ value: SpecificationValue,
    at path: String
  ) -> [String: Double]? {
    guard case .members(let values) = value else {
      report(path, "\(value.kind) stands where an object from level to number belongs")
      return nil
    }
    var levels: [String: Double] = [:]
    for (level, value) in values.sorted(by: { $0.key < $1.key }) {
      levels[level] = number(value, at: "\(path).\(level)")
    }
    return levels
  }

  private mutating func transform(
    _ value: SpecificationValue,
    at path: String
  ) -> IndicatorTransform? {
    switch value {
    case .text("log"): return .log()
    case .text("squareRoot"): return .squareRoot
    case .text(let word): report(path, unknown(word, among: ["log", "squareRoot"]))
    default:
      guard let members = members(value, at: path, keys: ["log"]) else { return nil }
      if let shift = number(members, "log") { return .log(shift: shift) }
      report(path, "the logarithm needs its shift: {\"log\": 1}")
    }
    return nil
  }
}
