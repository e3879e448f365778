// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The runs of one estimate's unit totals by stratum, as deviations whose squares add up to the
/// variance of a stage.
///
///     V = Σ_h a_h (1 − n_h/N_h) n_h/(n_h − 1) Σ_c (z_hc − z̄_h)²
///
/// with a_h the part of the clusters above the stratum that was sampled (1 at the first stage).
struct StratumDeviations {
  let stage: SamplingStage
  let rule: SingleClusterRule
  let rulesDomains: Bool

  /// How one stratum enters the variance of one estimate.
  enum Contribution {
    /// Deviations from this center, of every sampled cluster, times this scale.
    case deviations(center: Double, scale: Double)
    /// Nothing.
    case none
    /// Nothing of its own: the mean of the others stands for it.
    case average
  }

  /// How a stratum enters, from the totals of the clusters in it that the domain reaches and the
  /// mean over all sampled clusters of the stage.
  func contribution(
    of stratum: Int,
    _ values: ArraySlice<Double>,
    overallMean: Double
  ) -> Contribution {
    guard !stage.isComplete(stratum) else { return .none }
    let sampled = stage.sampled(in: stratum)
    let part = stage.sampledAbove[stratum] * stage.unsampledPart(of: stratum)
    if sampled == 1 {
      switch rule {
      case .reject, .certainty: return .none
      case .center: return .deviations(center: overallMean, scale: part)
      case .average: return .average
      }
    }
    let scale = part * Double(sampled) / Double(sampled - 1)
    if values.count == 1, rulesDomains {
      if rule == .average { return .average }
      if rule == .center { return .deviations(center: overallMean, scale: scale) }
    }
    return .deviations(center: values.reduce(0, +) / Double(sampled), scale: scale)
  }

  /// Calls a closure for each stratum that the totals reach, with their places in the totals.
  func forEachStratum(_ totals: UnitTotals, _ body: (_ stratum: Int, _ places: Range<Int>) -> Void)
  {
    var start = 0
    while start < totals.units.count {
      let stratum = stage.stratumOfCluster[Int(totals.units[start])]
      let limit = stage.firstCluster[Int(stratum) + 1]
      var end = start + 1
      while end < totals.units.count, totals.units[end] < limit { end += 1 }
      body(Int(stratum), start..<end)
      start = end
    }
  }

  /// The mean over all sampled clusters of the stage; those that the domain misses count as zero.
  func overallMean(_ totals: UnitTotals) -> Double {
    totals.values.reduce(0, +) / Double(stage.clusterCount)
  }

  /// The variance that the stage adds; NaN if every stratum would have to stand for another.
  func variance(_ totals: UnitTotals) -> Double {
    let mean = rule == .center ? overallMean(totals) : 0
    var sum = 0.0
    var (strata, averaged) = (0, 0)
    forEachStratum(totals) { stratum, places in
      strata += 1
      switch contribution(of: stratum, totals.values[places], overallMean: mean) {
      case .none: break
      case .average: averaged += 1
      case .deviations(let center, let scale):
        var squares = Double(stage.sampled(in: stratum) - places.count) * center * center
        for place in places {
          let deviation = totals.values[place] - center
          squares += deviation * deviation
        }
        sum += scale * squares
      }
    }
    guard averaged > 0 else { return sum }
    return averaged < strata ? sum * Double(strata) / Double(strata - averaged) : .nan
  }
}
