// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SpecificationReader {
  mutating func aggregation(
    _ value: SpecificationValue,
    at path: String
  ) -> NodeAggregation? {
    if case .text(let word) = value {
      if let method = AggregationSpelling.plain[word] { return method }
      let needs = AggregationSpelling.withParameters[word].map {
        "'\(word)' needs its parameters: {\"\(word)\": {\($0.joined(separator: ", "))}}"
      }
      report(path, needs ?? unknown(word, among: AggregationSpelling.words))
      return nil
    }
    guard case .members(let values) = value, values.count == 1,
      let (word, parameters) = values.first
    else {
      report(path, "an aggregation is a word, or an object with one word and its parameters")
      return nil
    }
    guard let keys = AggregationSpelling.withParameters[word] else {
      report(
        "\(path).\(word)",
        AggregationSpelling.plain[word] == nil
          ? unknown(word, among: AggregationSpelling.words) : "'\(word)' takes no parameters"
      )
      return nil
    }
    if word == "powerMean", case .number(let order) = parameters {
      return .powerMean(order: order)
    }
    guard let members = members(parameters, at: "\(path).\(word)", keys: keys) else { return nil }
    return aggregation(word, members)
  }

  private mutating func aggregation(_ word: String, _ members: Members) -> NodeAggregation? {
    switch word {
    case "geometricMean":
      return number(members, "floor").map { .geometricMean(floor: $0) } ?? .geometricMean
    case "harmonicMean":
      return number(members, "floor").map { .harmonicMean(floor: $0) } ?? .harmonicMean
    case "powerMean":
      guard let order = required(members, "order") else { return nil }
      return .powerMean(order: order, floor: number(members, "floor"))
    case "meanMin":
      guard let penalty = required(members, "penalty"),
        let smoothing = required(members, "smoothing")
      else { return nil }
      return .meanMin(penalty: penalty, smoothing: smoothing)
    case "orderedMean":
      guard let weights = numbers(members, "weights") else {
        report(members.path("weights"), "the weights of the places are missing")
        return nil
      }
      return .orderedMean(weights: weights)
    case "mazziottaPareto":
      return .mazziottaPareto(
        choice(members, "penalty", MazziottaPareto.Penalty.self) ?? .subtracted,
        denominator: choice(members, "denominator", VarianceDenominator.self) ?? .sample
      )
    case "benefitOfTheDoubt": return benefitOfTheDoubt(members)
    default: return nil
    }
  }

  /// A number that has to be there.
  mutating func required(_ members: Members, _ key: String) -> Double? {
    if members.values[key] == nil { report(members.path(key), "the number is missing") }
    return number(members, key)
  }
}
