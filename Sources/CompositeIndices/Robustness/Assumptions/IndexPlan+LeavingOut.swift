// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension IndexPlan {
  /// The plan without one of its parts.
  ///
  /// The weights of its siblings are scaled up; a dimension that would be left without a part goes
  /// with it.
  ///
  /// - Parameter slot: The slot of the part: an indicator, or a node below the top.
  /// - Returns: The plan, in which the part has a weight of 0.
  /// - Throws: ``IndexError`` with code `invalidWeight` if nothing would be left.
  func leavingOut(slot: Int) throws(IndexError) -> IndexPlan {
    guard let position = nodes.firstIndex(where: { $0.parts.contains(slot) }),
      let place = nodes[position].parts.firstIndex(of: slot)
    else {
      throw IndexError(
        .invalidWeight,
        culprit: name(ofSlot: slot),
        "Without '\(name(ofSlot: slot))' nothing is left of the index; leave out less."
      )
    }
    var shares = nodes[position].weights.shares
    shares[place] = 0
    guard shares.contains(where: { $0 > 0 }) else {
      return try leavingOut(slot: indicators.count + position)
    }
    var plan = self
    plan.nodes[position].weights = try IndexWeights(shares)
    return plan
  }
}
