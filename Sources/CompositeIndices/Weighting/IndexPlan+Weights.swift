// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import DenseAlgebra
public import SurveyStatistics

extension IndexPlan {
  /// Whether some weights are still to be found by a method.
  public var awaitsWeights: Bool { nodes.contains { $0.weighting != nil } }

  /// The plan with the weights that methods find, and how they came about.
  ///
  /// Nodes are gone through from the indicators up: the parts of a node are weighed as the weights
  /// found below have made them.
  ///
  /// - Parameters:
  ///   - data: The normalised values, in a panel of all years.
  ///   - missing: With `.omit`, units that miss a part are left out when its siblings are weighed.
  /// - Returns: A plan that awaits no weights, and the weights of each node that did.
  /// - Throws: ``IndexError`` as ``nodeValues(of:missing:)`` does, or what a method throws, with the
  ///   name of the dimension.
  public func weighed(
    by data: IndexData,
    missing: MissingPolicy = .reject
  ) throws(IndexError) -> (plan: IndexPlan, weightings: [DimensionWeights]) {
    guard awaitsWeights else { return (self, []) }
    if missing == .reject { try requireComplete(data) }
    var plan = self
    var weightings: [DimensionWeights] = []
    // Numbers of nodes are needed as far as the last one whose dimensions are weighed by their data.
    let needed =
      nodes.lastIndex { node in
        node.weighting?.looksAtData == true && node.parts.contains { $0 >= indicators.count }
      } ?? 0
    var below = Matrix(rows: data.units.count, columns: max(needed, 1))
    for position in nodes.indices {
      if let weighting = nodes[position].weighting {
        let found = try weights(ofNode: position, by: weighting, data, below, missing)
        plan.nodes[position].weights = found.weights
        plan.nodes[position].weighting = nil
        weightings.append(found)
      }
      guard position < needed else { continue }
      let column = try plan.values(
        of: plan.nodes[position],
        isIncomplete: missing == .omit,
        data: data,
        below: below
      )
      for row in column.indices { below[row, position] = column[row] }
    }
    return (plan, weightings)
  }

  /// The weights of the parts of one node, whatever it has itself.
  func weights(
    ofNode position: Int,
    by weighting: NodeWeighting,
    _ data: IndexData,
    _ below: Matrix,
    _ missing: MissingPolicy
  ) throws(IndexError) -> DimensionWeights {
    let node = nodes[position]
    let names = node.parts.map { name(ofSlot: $0) }
    return try weighting.weights(of: names, in: node.name, missing: missing) {
      () throws(IndexError) in
      try IndicatorMatrix(
        columns: node.parts.map { slot in
          slot < indicators.count
            ? data.values.column(slot) : below.column(slot - indicators.count)
        },
        names: names
      )
    }
  }
}
