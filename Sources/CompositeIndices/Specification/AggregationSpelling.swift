// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a method of aggregation is written in a specification: a word, or an object with the word and
/// its parameters.
enum AggregationSpelling {
  /// The methods without parameters that have to be given.
  static let plain: [String: NodeAggregation] = [
    "arithmeticMean": .arithmeticMean, "geometricMean": .geometricMean,
    "weightedProduct": .geometricMean, "harmonicMean": .harmonicMean, "median": .median,
    "minimum": .minimum, "distanceFromWorst": .distanceFromWorst,
    "distanceToIdeal": .distanceToIdeal, "idealDistance": .idealDistance,
    "mazziottaPareto": .mazziottaPareto(.subtracted), "copeland": .copeland,
    "bordaCount": .bordaCount, "kemenyYoung": .kemenyYoung,
    "benefitOfTheDoubt": .benefitOfTheDoubt, "topsis": .topsis,
    "taxonomicDistance": .taxonomicDistance,
  ]

  /// The methods that take parameters, with their keys.
  static let withParameters: [String: [String]] = [
    "geometricMean": ["floor"], "harmonicMean": ["floor"], "powerMean": ["order", "floor"],
    "meanMin": ["penalty", "smoothing"], "orderedMean": ["weights"],
    "mazziottaPareto": ["penalty", "denominator"], "benefitOfTheDoubt": ["shares", "of"],
  ]

  /// All words there are.
  static var words: [String] {
    Set(plain.keys).union(withParameters.keys).sorted()
  }

  /// How a method is written; nil for one that only code knows.
  static func spelling(of aggregation: NodeAggregation) -> SpecificationValue? {
    if let word = plain.filter({ $0.value == aggregation }).keys.sorted().first {
      return .text(word)
    }
    if case .ofAllUnits(let joint) = aggregation.method { return spelling(ofJoint: joint) }
    guard case .ofEachUnit(let method) = aggregation.method else { return nil }
    // Only power means take a floor in a specification.
    guard aggregation.floor == nil || aggregation.order != nil else { return nil }
    var members: [String: SpecificationValue] = [:]
    if let floor = aggregation.floor { members["floor"] = .number(floor) }
    switch method {
    case is GeometricMean: return .members(["geometricMean": .members(members)])
    case is HarmonicMean: return .members(["harmonicMean": .members(members)])
    case let mean as PowerMean:
      guard !members.isEmpty else { return .members(["powerMean": .number(mean.order)]) }
      members["order"] = .number(mean.order)
      return .members(["powerMean": .members(members)])
    case let function as MeanMin:
      return .members([
        "meanMin": .members([
          "penalty": .number(function.penalty), "smoothing": .number(function.smoothing),
        ])
      ])
    case let mean as OrderedMean:
      let weights = SpecificationValue.list(mean.weights.map { .number($0) })
      return .members(["orderedMean": .members(["weights": weights])])
    case let index as MazziottaPareto:
      members["penalty"] = .text(index.penalty.rawValue)
      if index.denominator == .population { members["denominator"] = .text("population") }
      return .members(["mazziottaPareto": .members(members)])
    default: return nil
    }
  }
}
