// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How one number is made of the parts of a dimension, or of an index.
///
///     Dimension("Usage", aggregation: .geometricMean) { … }
///     Dimension("Usage", aggregation: .geometricMean(floor: 0.01)) { … }
///     CompositeIndex("Inclusion", aggregation: .powerMean(order: 0.5)) { … }
///
/// Any ``Aggregation`` and any ``JointAggregation`` will do: `NodeAggregation(MyOwnMean())`.
public struct NodeAggregation: Hashable, Sendable {
  /// The method behind the number.
  public enum Method: Sendable {
    /// A unit's number depends on its own parts alone.
    case ofEachUnit(any Aggregation)
    /// A unit's number depends on the parts of all units; in a panel, of those of its year.
    case ofAllUnits(any JointAggregation)
  }

  /// The method.
  public var method: Method
  /// What smaller parts are raised to before a mean that cannot take zeros; nil refuses them.
  public var floor: Double?

  /// A method that takes each unit by itself.
  ///
  /// - Parameters:
  ///   - aggregation: The method.
  ///   - floor: What smaller parts are raised to; nil leaves them.
  public init(_ aggregation: some Aggregation, floor: Double? = nil) {
    method = .ofEachUnit(aggregation)
    self.floor = floor
  }

  /// A method that compares all units.
  ///
  /// - Parameter aggregation: The method.
  public init(_ aggregation: some JointAggregation) { method = .ofAllUnits(aggregation) }

  /// What the method is called in a report.
  public var name: String {
    switch method {
    case .ofEachUnit(let aggregation): aggregation.name
    case .ofAllUnits(let aggregation): aggregation.name
    }
  }

  private var identity: AnyHashable {
    switch method {
    case .ofEachUnit(let aggregation): AnyHashable(aggregation)
    case .ofAllUnits(let aggregation): AnyHashable(aggregation)
    }
  }

  /// Whether two methods and their floors are the same.
  public static func == (left: NodeAggregation, right: NodeAggregation) -> Bool {
    left.identity == right.identity && left.floor == right.floor
  }

  /// Feeds the method and the floor to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(identity)
    hasher.combine(floor)
  }

  /// The order of the power mean, where the method is one.
  var order: Double? {
    guard case .ofEachUnit(let aggregation) = method else { return nil }
    switch aggregation {
    case is ArithmeticMean: return 1
    case is GeometricMean: return 0
    case is HarmonicMean: return -1
    case let mean as PowerMean: return mean.order
    default: return nil
    }
  }
}
