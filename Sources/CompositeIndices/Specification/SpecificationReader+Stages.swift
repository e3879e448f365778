// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension SpecificationReader {
  /// The words for an imputation.
  static let imputations = [
    "mean", "median", "groupMean", "groupMedian", "dimensionMean", "expectationMaximization",
    "lastValue", "linear",
  ]

  mutating func missing(_ value: SpecificationValue, at path: String) -> MissingData {
    switch value {
    case .text("omit"): return .omit
    case .text("reject"): return .reject
    case .text(let word):
      report(path, unknown(word, among: ["omit", "reject"]) + ", or {\"impute\": …}")
      return .reject
    default: break
    }
    guard let members = members(value, at: path, keys: ["impute", "group", "otherwise"]),
      let word = text(members, "impute")
    else {
      report(path, "say \"omit\", \"reject\" or {\"impute\": \"mean\"}")
      return .reject
    }
    let otherwise = text(members, "otherwise") ?? "reject"
    if !["omit", "reject"].contains(otherwise) {
      report(members.path("otherwise"), unknown(otherwise, among: ["omit", "reject"]))
    }
    let group = text(members, "group")
    let takesGroup = word == "groupMean" || word == "groupMedian"
    if takesGroup, group == nil {
      report(members.path("group"), "\(word) needs the column of groups")
    } else if !takesGroup, group != nil {
      report(members.path("group"), "\(word) takes no group; say groupMean or groupMedian")
    }
    guard let imputation = imputation(word, group: group) else {
      report(members.path("impute"), unknown(word, among: SpecificationReader.imputations))
      return .reject
    }
    return .impute(imputation, otherwise: otherwise == "omit" ? .omit : .reject)
  }

  private func imputation(_ word: String, group: String?) -> Imputation? {
    switch word {
    case "mean": .mean()
    case "median": .median()
    case "groupMean": .mean(by: group)
    case "groupMedian": .median(by: group)
    case "dimensionMean": .withinDimension
    case "expectationMaximization": .expectationMaximization
    case "lastValue": .lastValue
    case "linear": .linear
    default: nil
    }
  }

  mutating func screening(_ value: SpecificationValue, at path: String) -> Screening? {
    guard let members = members(value, at: path, keys: ["availability", "counting"]) else {
      return nil
    }
    guard let availability = number(members, "availability") else {
      report(members.path("availability"), "the least share of values is missing")
      return nil
    }
    return Screening(
      availability: availability,
      counting: choice(members, "counting", Screening.Counting.self) ?? .present
    )
  }

  mutating func treatment(_ value: SpecificationValue, at path: String) -> OutlierTreatment? {
    guard case .members(let values) = value else {
      report(path, "\(value.kind) stands where an object belongs")
      return nil
    }
    if values["quantiles"] != nil {
      guard let members = members(value, at: path, keys: ["quantiles"]),
        let range = range(members, "quantiles")
      else { return nil }
      return .quantiles(lower: range.lowerBound, upper: range.upperBound)
    }
    if values["transform"] != nil {
      guard let members = members(value, at: path, keys: ["transform"]) else { return nil }
      return choice(members, "transform", TailTransform.self).map { .transform($0) }
    }
    let keys = ["skewness", "kurtosis", "winsorize", "otherwise"]
    guard let members = members(value, at: path, keys: keys) else { return nil }
    return .skewness(skewnessRule(members))
  }

  private mutating func skewnessRule(_ members: Members) -> SkewnessRule {
    var rule = SkewnessRule()
    rule.skewness = number(members, "skewness") ?? rule.skewness
    rule.kurtosis = number(members, "kurtosis") ?? rule.kurtosis
    if let steps = number(members, "winsorize") {
      if let whole = Int(exactly: steps) {
        rule.winsorize = whole
      } else {
        report(members.path("winsorize"), "\(steps) is no whole number of steps")
      }
    }
    if members.values["otherwise"] == .null {
      rule.otherwise = nil
    } else if members.values["otherwise"] != nil {
      rule.otherwise = choice(members, "otherwise", TailTransform.self)
    }
    return rule
  }
}
