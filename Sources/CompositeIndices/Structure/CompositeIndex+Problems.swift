// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// All that is wrong with the index, whatever the data; empty if it holds together.
  public var problems: [IndexProblem] {
    var review = IndexReview(index: self)
    review.review(root, isRoot: true)
    review.reviewStages()
    return review.problems
  }
}

/// Goes through an index and collects what is wrong with it.
struct IndexReview {
  let index: CompositeIndex
  var problems: [IndexProblem] = []
  private var names: Set<String> = []
  private var columns: Set<String> = []

  init(index: CompositeIndex) { self.index = index }

  mutating func report(_ place: String, _ reason: String) {
    problems.append(IndexProblem(place.isEmpty ? "(no name)" : place, reason))
  }

  mutating func review(_ dimension: Dimension, isRoot: Bool) {
    reviewName(dimension.name, isRoot: isRoot)
    guard !dimension.children.isEmpty else {
      report(dimension.name, "it has no parts; give it indicators or dimensions, or leave it out")
      return
    }
    var sum = 0.0
    for child in dimension.children {
      if !(child.weight >= 0 && child.weight.isFinite) {
        report(child.name, "a weight of \(child.weight) is none; give a number of at least 0")
      }
      sum += child.weight
      switch child {
      case .dimension(let below): review(below, isRoot: false)
      case .indicator(let indicator): review(indicator)
      }
    }
    if sum == 0 {
      report(dimension.name, "the weights of its parts add up to 0; at least one has to count")
    }
    reviewAggregation(of: dimension)
  }

  private mutating func reviewName(_ name: String, isRoot: Bool) {
    if name.isEmpty { report(name, "a part has no name; give it one") }
    // The index may bear the name of its only indicator: it is not among its own parts.
    if !isRoot, !names.insert(name).inserted {
      report(name, "two parts have this name; give each a name of its own")
    }
  }

  private mutating func review(_ indicator: Indicator) {
    reviewName(indicator.name, isRoot: false)
    if indicator.column.isEmpty { report(indicator.name, "it names no column of the data") }
    if !columns.insert(indicator.column + "\u{0}" + (indicator.denominator ?? "")).inserted {
      report(
        indicator.name,
        "the column '\(indicator.column)' is already an indicator; weigh it instead of repeating it"
      )
    }
    if let levels = indicator.levels, levels.isEmpty || !levels.values.allSatisfy(\.isFinite) {
      report(indicator.name, "its levels need a number each; give at least one level")
    }
    let method = indicator.normalization ?? index.normalization
    reviewScale(of: indicator, method: method)
    if indicator.normalization != nil { review(method, place: indicator.name) }
  }

  private mutating func reviewScale(of indicator: Indicator, method: NormalizationMethod) {
    let place = indicator.name
    if let posts = indicator.goalposts {
      let (low, high) = (posts.lowerBound, posts.upperBound)
      if !(low.isFinite && high.isFinite && low < high) {
        report(
          place,
          "goalposts of \(low) and \(high) do not span a range; give two numbers, "
            + "the smaller one first"
        )
      } else if let transform = indicator.transform, transform.apply(low) == nil {
        report(place, "the lower goalpost of \(low) cannot be transformed: \(transform.domain)")
      }
    } else {
      if method.needsGoalposts {
        report(
          place,
          "it has no goalposts; give them, or normalise by the least and greatest value "
            + "(minMax)"
        )
      }
      if indicator.isClamped, method.reference != .target {
        report(place, "it is clamped, but has no goalposts to be clamped to")
      }
    }
    if method.reference == .target {
      if let target = indicator.target {
        if !target.isFinite || (indicator.transform.map { $0.apply(target) == nil } ?? false) {
          report(place, "a target of \(target) has no place on its scale; give another")
        }
      } else {
        report(place, "it has no target to measure from; give one")
      }
    }
  }

  mutating func reviewStages() {
    review(index.normalization, place: "normalization")
    if let screening = index.screening, !(0...1).contains(screening.availability) {
      report("screening", "an availability of \(screening.availability) is no share; give 0 to 1")
    }
    switch index.treatment {
    case .skewness(let rule):
      if !(rule.skewness >= 0 && rule.kurtosis.isFinite && rule.skewness.isFinite) {
        report(
          "treatment",
          "the limits of skewness and kurtosis have to be numbers, skewness not "
            + "negative"
        )
      }
      if rule.winsorize < 0 {
        report(
          "treatment",
          "\(rule.winsorize) steps of winsorising cannot be taken; give 0 or more"
        )
      }
    case .quantiles(let lower, let upper):
      if !(lower >= 0 && upper <= 1 && lower < upper) {
        report(
          "treatment",
          "quantiles of \(lower) and \(upper) do not bracket the data; give two "
            + "shares, the smaller one first"
        )
      }
    case .transform, nil: break
    }
  }
}
