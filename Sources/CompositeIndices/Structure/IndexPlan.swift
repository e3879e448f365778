// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra

/// An index laid out for computing: indicators in a row, nodes with the children before their
/// parents, weights as shares.
///
/// Slots number the columns a node can be made of: the indicators from 0, then the nodes.
public struct IndexPlan: Hashable, Sendable {
  /// A dimension, or the index itself.
  public struct Node: Hashable, Sendable {
    /// What the node is called.
    public let name: String
    /// How its number is made of the parts.
    public var aggregation: NodeAggregation
    /// The slots of its parts.
    public let parts: [Int]
    /// The weights of its parts.
    public var weights: IndexWeights
    /// How far below the top the node is; 0 for the index itself.
    public let depth: Int
    /// The position of its parent among the nodes; nil for the index itself.
    public var parent: Int?
  }

  /// The indicators, in the order of the tree.
  public let indicators: [Indicator]
  /// The nodes; children before their parents, the index itself last.
  public var nodes: [Node]

  /// The plan of an index.
  ///
  /// - Parameter index: The index.
  /// - Throws: ``IndexError`` with code `invalidIndex`, which lists all that is wrong.
  public init(_ index: CompositeIndex) throws(IndexError) {
    let problems = index.problems
    guard problems.isEmpty else {
      throw IndexError(.invalidIndex, of: "The index '\(index.name)'", problems)
    }
    indicators = index.indicators
    nodes = []
    var firstIndicator = 0
    _ = try add(index.root, depth: 0, firstIndicator: &firstIndicator)
  }

  /// Adds a dimension after its children, and returns its slot.
  private mutating func add(
    _ dimension: Dimension,
    depth: Int,
    firstIndicator: inout Int
  ) throws(IndexError) -> Int {
    var parts: [Int] = []
    for child in dimension.children {
      switch child {
      case .indicator:
        parts.append(firstIndicator)
        firstIndicator += 1
      case .dimension(let below):
        parts.append(try add(below, depth: depth + 1, firstIndicator: &firstIndicator))
      }
    }
    for part in parts where part >= indicators.count {
      nodes[part - indicators.count].parent = nodes.count
    }
    nodes.append(
      Node(
        name: dimension.name,
        aggregation: dimension.aggregation,
        parts: parts,
        weights: try IndexWeights(dimension.children.map(\.weight)),
        depth: depth,
        parent: nil
      )
    )
    return indicators.count + nodes.count - 1
  }

  /// The name of what is in a slot.
  public func name(ofSlot slot: Int) -> String {
    slot < indicators.count ? indicators[slot].name : nodes[slot - indicators.count].name
  }

  /// What each slot counts for at the top: the product of the shares on the way there.
  ///
  /// In an index of arithmetic means a unit whose indicator is one higher scores this much higher.
  public var effectiveWeights: [Double] {
    var result = [Double](repeating: 0, count: indicators.count + nodes.count)
    guard !nodes.isEmpty else { return result }
    result[result.count - 1] = 1
    for position in nodes.indices.reversed() {
      let own = result[indicators.count + position]
      for (part, share) in zip(nodes[position].parts, nodes[position].weights.shares) {
        result[part] = own * share
      }
    }
    return result
  }

  /// Whether every node is an arithmetic mean, so that scores are one matrix product.
  public var isLinear: Bool { nodes.allSatisfy { $0.aggregation.order == 1 } }
}
