// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a method of weighting is written in a specification: a word, or an object with the word and its
/// parameters.
enum WeightingSpelling {
  /// The methods without parameters that have to be given.
  static let plain: [String: NodeWeighting] = [
    "given": .given, "principalComponents": .principalComponents(),
    "factorAnalysis": .factorAnalysis(), "coefficientOfVariation": .coefficientOfVariation,
    "entropy": .entropy, "critic": .critic, "balanced": .balanced(),
  ]

  /// The methods that take parameters, with their keys.
  static let withParameters: [String: [String]] = [
    "principalComponents": [],
    "factorAnalysis": ["factors", "explaining", "extraction", "rotated"],
    "pairwiseComparisons": ["judgements", "allowsInconsistency"],
    "budgetAllocation": ["points", "budget"], "balanced": ["targets", "leastShare"],
  ]

  /// All words there are.
  static var words: [String] { Set(plain.keys).union(withParameters.keys).sorted() }

  /// How a method is written; nil for the weights that parts bring themselves.
  static func spelling(of weighting: NodeWeighting) -> SpecificationValue? {
    if weighting == .given { return nil }
    if let word = plain.first(where: { $0.value == weighting })?.key { return .text(word) }
    switch weighting {
    case .principalComponents(let method):
      return .members(["principalComponents": .text(method.rawValue)])
    case .factorAnalysis(let analysis):
      return .members(["factorAnalysis": .members(members(of: analysis))])
    case .pairwiseComparisons(let judgements, let allowsInconsistency):
      let rows = table(judgements)
      return .members([
        "pairwiseComparisons": allowsInconsistency
          ? .members(["judgements": rows, "allowsInconsistency": .flag(true)]) : rows
      ])
    case .budgetAllocation(let points, let budget):
      let rows = table(points)
      return .members([
        "budgetAllocation": budget == 100
          ? rows : .members(["points": rows, "budget": .number(budget)])
      ])
    case .balanced(let targets, let leastShare):
      var members: [String: SpecificationValue] = [:]
      if let targets { members["targets"] = .list(targets.map { .number($0) }) }
      if leastShare != 0 { members["leastShare"] = .number(leastShare) }
      return .members(["balanced": .members(members)])
    case .given, .data: return nil
    }
  }

  private static func members(of analysis: FactorAnalysis) -> [String: SpecificationValue] {
    var members: [String: SpecificationValue] = [:]
    switch analysis.count {
    case .kaiser: break
    case .fixed(let count): members["factors"] = .number(Double(count))
    case .explaining(let share): members["explaining"] = .number(share)
    }
    if analysis.extraction != .principalComponents {
      members["extraction"] = .text(analysis.extraction.rawValue)
    }
    if !analysis.isRotated { members["rotated"] = .flag(false) }
    return members
  }

  private static func table(_ rows: [[Double]]) -> SpecificationValue {
    .list(rows.map { .list($0.map { .number($0) }) })
  }
}
