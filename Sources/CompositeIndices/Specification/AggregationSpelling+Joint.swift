// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AggregationSpelling {
  /// How a method that compares units is written; nil for one that only code knows.
  static func spelling(ofJoint method: any JointAggregation) -> SpecificationValue? {
    guard let method = method as? BenefitOfTheDoubt else { return nil }
    let (bounds, whole): ([Double], String)
    switch method.shares {
    case .free: return .text("benefitOfTheDoubt")
    case .ofWeights(let low, let high): (bounds, whole) = ([low, high], "weights")
    case .ofScore(let low, let high): (bounds, whole) = ([low, high], "score")
    }
    return .members([
      "benefitOfTheDoubt": .members([
        "shares": .list(bounds.map { .number($0) }), "of": .text(whole),
      ])
    ])
  }
}

extension SpecificationReader {
  /// What the shares of a benefit of the doubt are shares of.
  private enum Whole: String, CaseIterable {
    case weights
    case score
  }

  /// A benefit of the doubt with bounds on shares.
  mutating func benefitOfTheDoubt(_ members: Members) -> NodeAggregation? {
    guard let bounds = numbers(members, "shares"), bounds.count == 2 else {
      report(members.path("shares"), "the smallest and the largest share are missing: [0.1, 0.3]")
      return nil
    }
    guard let whole = choice(members, "of", Whole.self) else {
      report(members.path("of"), "say of what the shares are: 'weights' or 'score'")
      return nil
    }
    let shares: BenefitOfTheDoubt.Shares =
      whole == .weights ? .ofWeights(bounds[0], bounds[1]) : .ofScore(bounds[0], bounds[1])
    return NodeAggregation(BenefitOfTheDoubt(shares: shares))
  }
}
