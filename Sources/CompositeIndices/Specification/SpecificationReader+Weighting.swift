// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SpecificationReader {
  /// A method of weighting; nil if what stands there is none.
  mutating func weighting(_ value: SpecificationValue, at path: String) -> NodeWeighting? {
    if case .text(let word) = value {
      if let method = WeightingSpelling.plain[word] { return method }
      let needs = WeightingSpelling.withParameters[word].map {
        "'\(word)' needs its parameters: {\"\(word)\": [[…]]} or {\"\(word)\": "
          + "{\($0.joined(separator: ", "))}}"
      }
      report(path, needs ?? unknown(word, among: WeightingSpelling.words))
      return nil
    }
    guard case .members(let values) = value, values.count == 1,
      let (word, parameters) = values.first
    else {
      report(path, "a weighting is a word, or an object with one word and its parameters")
      return nil
    }
    let place = "\(path).\(word)"
    guard let keys = WeightingSpelling.withParameters[word] else {
      report(
        place,
        WeightingSpelling.plain[word] == nil
          ? unknown(word, among: WeightingSpelling.words) : "'\(word)' takes no parameters"
      )
      return nil
    }
    switch (word, parameters) {
    case ("principalComponents", _):
      let whole = Members(path: path, values: values)
      return choice(whole, word, ComponentWeights.Method.self).map { .principalComponents($0) }
    case ("pairwiseComparisons", .list):
      return rows(parameters, at: place).map {
        .pairwiseComparisons($0)
      }
    case ("budgetAllocation", .list):
      return rows(parameters, at: place).map {
        .budgetAllocation($0)
      }
    default:
      guard let members = members(parameters, at: place, keys: keys) else { return nil }
      return weighting(word, members)
    }
  }

  private mutating func weighting(_ word: String, _ members: Members) -> NodeWeighting? {
    switch word {
    case "pairwiseComparisons":
      guard let judgements = rows(members, "judgements") else { return nil }
      let isFree = flag(members, "allowsInconsistency") ?? false
      return .pairwiseComparisons(judgements, allowsInconsistency: isFree)
    case "budgetAllocation":
      guard let points = rows(members, "points") else { return nil }
      return .budgetAllocation(points, budget: number(members, "budget") ?? 100)
    case "balanced":
      return .balanced(
        targets: numbers(members, "targets"),
        leastShare: number(members, "leastShare") ?? 0
      )
    case "factorAnalysis": return factorAnalysis(members)
    default: return nil
    }
  }

  private mutating func factorAnalysis(_ members: Members) -> NodeWeighting? {
    var count = FactorAnalysis.Count.kaiser
    if let number = number(members, "factors") {
      guard let whole = Int(exactly: number), members.values["explaining"] == nil else {
        report(
          members.path("factors"),
          "give a whole number of factors, or the share they explain (explaining), not both"
        )
        return nil
      }
      count = .fixed(whole)
    } else if let share = number(members, "explaining") {
      count = .explaining(share)
    }
    return .factorAnalysis(
      FactorAnalysis(
        factors: count,
        extraction: choice(members, "extraction", FactorAnalysis.Extraction.self)
          ?? .principalComponents,
        isRotated: flag(members, "rotated") ?? true
      )
    )
  }

  private mutating func rows(_ members: Members, _ key: String) -> [[Double]]? {
    guard let value = members.values[key] else {
      report(members.path(key), "the rows of numbers are missing")
      return nil
    }
    return rows(value, at: members.path(key))
  }

  /// Rows of numbers.
  private mutating func rows(_ value: SpecificationValue, at path: String) -> [[Double]]? {
    guard case .list(let list) = value else {
      report(path, "\(value.kind) stands where a list of rows belongs")
      return nil
    }
    var rows: [[Double]] = []
    for (place, row) in list.enumerated() {
      guard case .list(let cells) = row else {
        report("\(path)[\(place)]", "\(row.kind) stands where a row of numbers belongs")
        return nil
      }
      rows.append(
        cells.enumerated().compactMap { number($1, at: "\(path)[\(place)][\($0)]") }
      )
    }
    return rows
  }
}
