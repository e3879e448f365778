// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension IndexReview {
  /// Whether a method of normalisation has sound parameters.
  mutating func review(_ method: NormalizationMethod, place: String) {
    switch method {
    case .minMax(let range), .goalposts(let range), .centred(_, let range):
      reviewRange(range, place: place)
    case .exponentialEfficacy(let range):
      reviewRange(range, place: place)
      if range.lowerBound <= 0 {
        report(place, "an exponential scale starts above 0, not at \(range.lowerBound)")
      }
    case .zScore(let mean, let deviation, _, let limits):
      if !(mean.isFinite && deviation > 0 && deviation.isFinite) {
        report(
          place,
          "a mean of \(mean) and a standard deviation of \(deviation) make no scale; "
            + "give a positive deviation"
        )
      }
      if let limits { reviewRange(limits, place: place) }
    case .bands(let cuts, let scores):
      let rises = zip(cuts, cuts.dropFirst()).allSatisfy { $0 < $1 }
      if cuts.isEmpty || !rises || !cuts.allSatisfy({ $0 > 0 && $0 < 1 }) {
        report(place, "cuts between bands are shares above 0 and below 1, in rising order")
      }
      if scores.count != cuts.count + 1 || !scores.allSatisfy(\.isFinite) {
        report(place, "\(cuts.count) cuts make \(cuts.count + 1) bands; give a score for each")
      }
    case .none, .rank, .percentileRank, .borda, .distance, .ratio: break
    }
  }

  private mutating func reviewRange(_ range: ClosedRange<Double>, place: String) {
    if !(range.lowerBound.isFinite && range.upperBound.isFinite
      && range.lowerBound < range.upperBound)
    {
      report(place, "a scale from \(range.lowerBound) to \(range.upperBound) has no length")
    }
  }

  /// Whether an aggregation has sound parameters and fits the number of parts.
  mutating func reviewAggregation(of dimension: Dimension) {
    let place = dimension.name
    if let floor = dimension.aggregation.floor, !(floor >= 0 && floor.isFinite) {
      report(place, "a floor of \(floor) does not help; give a number of at least 0")
    }
    guard case .ofEachUnit(let aggregation) = dimension.aggregation.method else { return }
    switch aggregation {
    case let mean as PowerMean where !(mean.order >= -1000 && mean.order <= 1000):
      report(place, "a power mean of order \(mean.order) cannot be computed; give -1000 to 1000")
    case let function as MeanMin:
      if !((0...1).contains(function.penalty) && function.smoothing >= 0) {
        report(place, "a mean–min takes a penalty from 0 to 1 and a smoothing of at least 0")
      }
    case let mean as OrderedMean:
      if mean.weights.count != dimension.children.count {
        report(
          place,
          "\(mean.weights.count) ordered weights do not fit its "
            + "\(dimension.children.count) parts; give one per part"
        )
      }
      if !mean.weights.allSatisfy({ $0 >= 0 && $0.isFinite })
        || mean.weights.allSatisfy({ $0 == 0 })
      {
        report(place, "ordered weights are numbers of at least 0, not all 0")
      }
      if Set(dimension.children.map(\.weight)).count > 1 {
        report(
          place,
          "an ordered mean weighs places, so that the weights of its parts have to be "
            + "equal"
        )
      }
    default: break
    }
  }
}

extension NormalizationMethod {
  /// Whether the method cannot do without goalposts.
  var needsGoalposts: Bool {
    switch self {
    case .goalposts, .exponentialEfficacy: true
    default: false
    }
  }

  /// What the method measures from, where it does.
  var reference: NormalizationReference? {
    switch self {
    case .distance(let reference), .ratio(let reference), .centred(let reference, _): reference
    default: nil
    }
  }
}
