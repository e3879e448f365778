// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A choice in the making of an index that could have been made otherwise.
///
///     [.weights(within: 0.25), .aggregation([.arithmeticMean, .geometricMean]),
///      .normalization([.minMax(1...100), .zScore()]), .leavingOut(["cost"])]
///
/// Some take one of a few values, all equally likely; others are drawn: their values are without
/// number, and a run takes one of them.
public struct Assumption: Hashable, Sendable {
  /// What is varied.
  public enum Kind: Hashable, Sendable {
    /// The weights of the parts of nodes.
    case weights(WeightVariation)
    /// The method of aggregation; in the nodes named, or in all where none is.
    case aggregation([NodeAggregation], nodes: [String])
    /// The normalisation of the index, which indicators with one of their own keep.
    case normalization([NormalizationMethod])
    /// What is done about outliers; nil leaves them.
    case treatment([OutlierTreatment?])
    /// What is done about missing values.
    case missing([MissingData])
    /// Nothing, or one of these indicators and dimensions, is left out.
    case leavingOut([String])
    /// Each goalpost, moved by up to this part of their distance.
    case goalposts(within: Double)
    /// The values of the indicators before any stage, which are only measured.
    case measurement(MeasurementError)
  }

  /// What it is called in a report.
  public var name: String
  /// What is varied.
  public var kind: Kind

  /// An assumption under a name.
  public init(_ name: String, _ kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Every weight, multiplied by a number drawn from 1 − width to 1 + width.
  ///
  /// - Parameter width: The width, from 0 to 1: 0.25 for a quarter either way.
  /// - Returns: The assumption.
  public static func weights(within width: Double) -> Assumption {
    Assumption("weights", .weights(.within(width)))
  }

  /// One of a few sets of weights.
  ///
  /// - Parameter sets: For each, the weights of parts by name; parts not named keep theirs.
  /// - Returns: The assumption.
  public static func weights(_ sets: [[String: Double]]) -> Assumption {
    Assumption("weights", .weights(.sets(sets)))
  }

  /// One of a few methods of aggregation.
  ///
  /// - Parameters:
  ///   - methods: The methods.
  ///   - nodes: The nodes that take it; all where none is named.
  /// - Returns: The assumption.
  public static func aggregation(
    _ methods: [NodeAggregation],
    nodes: [String] = []
  ) -> Assumption {
    Assumption("aggregation", .aggregation(methods, nodes: nodes))
  }

  /// One of a few normalisations.
  public static func normalization(_ methods: [NormalizationMethod]) -> Assumption {
    Assumption("normalization", .normalization(methods))
  }

  /// One of a few treatments of outliers; nil leaves them.
  public static func treatment(_ treatments: [OutlierTreatment?]) -> Assumption {
    Assumption("treatment", .treatment(treatments))
  }

  /// One of a few ways with missing values.
  public static func missing(_ ways: [MissingData]) -> Assumption {
    Assumption("missing", .missing(ways))
  }

  /// Nothing, or one of these indicators and dimensions, left out.
  public static func leavingOut(_ parts: [String]) -> Assumption {
    Assumption("leaving out", .leavingOut(parts))
  }

  /// Each goalpost, moved by up to a part of their distance.
  public static func goalposts(within width: Double) -> Assumption {
    Assumption("goalposts", .goalposts(within: width))
  }

  /// Values that are only measured.
  public static func measurement(_ error: MeasurementError) -> Assumption {
    Assumption("measurement", .measurement(error))
  }
}
