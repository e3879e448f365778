// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A part of an index that is made of parts: indicators or dimensions, to any depth.
///
///     Dimension("Usage", weight: 2, aggregation: .geometricMean) {
///       Indicator("digital payments", goalposts: 0...1)
///       Indicator("cost", direction: .lowerIsBetter, goalposts: 0...5)
///     }
public struct Dimension: Hashable, Sendable {
  /// What the dimension is called; no two parts of an index share a name.
  public var name: String
  /// How much the dimension counts beside its siblings, in proportion to theirs.
  public var weight: Double
  /// How one number is made of the parts.
  public var aggregation: NodeAggregation
  /// The parts.
  public var children: [IndexNode]

  /// A dimension from its parts.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - weight: How much it counts beside its siblings.
  ///   - aggregation: How one number is made of the parts.
  ///   - parts: The parts.
  public init(
    _ name: String,
    weight: Double = 1,
    aggregation: NodeAggregation = .arithmeticMean,
    @IndexBuilder parts: () -> [IndexNode]
  ) {
    self.init(name, weight: weight, aggregation: aggregation, children: parts())
  }

  /// A dimension from an array of parts.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - weight: How much it counts beside its siblings.
  ///   - aggregation: How one number is made of the parts.
  ///   - children: The parts.
  public init(
    _ name: String,
    weight: Double = 1,
    aggregation: NodeAggregation = .arithmeticMean,
    children: [IndexNode]
  ) {
    self.name = name
    self.weight = weight
    self.aggregation = aggregation
    self.children = children
  }

  /// The indicators below the dimension, in their order.
  public var indicators: [Indicator] {
    children.flatMap { child -> [Indicator] in
      switch child {
      case .dimension(let dimension): dimension.indicators
      case .indicator(let indicator): [indicator]
      }
    }
  }
}
