// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension IndexReview {
  /// Whether a dimension's weights come from one place, and the method fits its parts.
  mutating func reviewWeighting(of dimension: Dimension) {
    guard dimension.weighting != .given else { return }
    for child in dimension.children where child.weight != 1 {
      report(
        child.name,
        "it has a weight of \(child.weight), but '\(dimension.name)' weighs its parts by "
          + "\(dimension.weighting.name); give one or the other"
      )
    }
    if dimension.aggregation.findsOwnWeights {
      report(
        dimension.name,
        "\(dimension.aggregation.name) takes no weights, so that \(dimension.weighting.name) would "
          + "do nothing; leave one out"
      )
    }
    let count = dimension.children.count
    switch dimension.weighting {
    case .pairwiseComparisons, .budgetAllocation:
      do { _ = try dimension.weighting.weightsWithoutData(dimension.children) } catch {
        report(dimension.name, error.description)
      }
    case .factorAnalysis(let analysis): review(analysis, of: dimension.name, count)
    case .balanced(let targets, let leastShare):
      if let targets {
        if targets.count != count {
          report(dimension.name, "\(targets.count) targets do not fit its \(count) parts")
        } else if (try? IndexWeights(targets)) == nil {
          report(dimension.name, "targets of balance are numbers of at least 0, not all 0")
        }
      }
      if !(leastShare >= 0 && leastShare * Double(count) < 1) {
        report(
          dimension.name,
          "its \(count) parts cannot each have at least \(leastShare) of the weights"
        )
      }
    case .given, .principalComponents, .data: break
    }
  }

  private mutating func review(_ analysis: FactorAnalysis, of place: String, _ parts: Int) {
    switch analysis.count {
    case .kaiser: break
    case .fixed(let count):
      if !(1...max(parts, 1)).contains(count) {
        report(place, "its \(parts) parts have 1 to \(parts) factors, not \(count)")
      }
    case .explaining(let share):
      if !(share > 0 && share <= 1) {
        report(place, "factors explain a share above 0 and at most 1, not \(share)")
      }
    }
  }
}

extension NodeAggregation {
  /// Whether weights of the parts make no difference.
  var findsOwnWeights: Bool {
    switch method {
    case .ofEachUnit(let aggregation): aggregation is SmallestPart || aggregation is OrderedMean
    case .ofAllUnits(let aggregation): aggregation is BenefitOfTheDoubt
    }
  }
}
