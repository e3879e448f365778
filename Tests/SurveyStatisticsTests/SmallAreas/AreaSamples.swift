// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import SurveyStatistics
import Tabular

/// Made-up areas for property tests.
struct AreaSamples {
  /// Four precise areas that agree and ten imprecise ones far apart: near zero the former decide about
  /// the variance between areas, further out the latter.
  static func twoMaxima(_ distance: Double) -> (estimates: [Double], variances: [Double]) {
    let far = (0..<10).map { $0 % 2 == 0 ? distance : -distance }
    return ([0, 0.01, -0.01, 0] + far, [0.01, 0.01, 0.01, 0.01] + far.map { _ in 16 })
  }

  var areas: [String] = []
  var estimates: [Double] = []
  var variances: [Double] = []
  var access: [Double] = []
  var regions: [String] = []

  /// Between 8 and 40 areas, two auxiliary variables, sampling variances that differ tenfold.
  init(using generator: inout some RandomNumberGenerator) {
    for area in 0..<Int.random(in: 8...40, using: &generator) {
      let variance = Double.random(in: 0.2...2, using: &generator)
      let access = Double.random(in: 0...5, using: &generator)
      areas.append("area \(area)")
      variances.append(variance)
      self.access.append(access)
      regions.append(["rural", "Urban", "mixed"][area % 3])
      // Not normal, which changes nothing that is tested here.
      let noise = Double.random(in: -3...3, using: &generator)
      estimates.append(10 + 2 * access + Double(area % 3) + noise)
    }
  }

  func model() throws -> FayHerriotModel {
    try FayHerriotModel(
      areas: areas,
      directEstimates: estimates,
      samplingVariances: variances,
      explainedBy: [Column("access", numbers: access), Column("region", texts: regions)]
    )
  }

  /// The same areas in another order.
  func ordered(by order: [Int]) -> AreaSamples {
    var copy = self
    copy.areas = order.map { areas[$0] }
    copy.estimates = order.map { estimates[$0] }
    copy.variances = order.map { variances[$0] }
    copy.access = order.map { access[$0] }
    copy.regions = order.map { regions[$0] }
    return copy
  }

  /// The log-likelihood of a variance between areas around a common mean, term by term.
  static func logLikelihood(
    _ estimates: [Double],
    _ variances: [Double],
    _ between: Double
  ) -> Double {
    let weights = variances.map { 1 / (between + $0) }
    let mean =
      zip(weights, estimates).map { $0 * $1 }.reduce(0, +) / weights.reduce(0, +)
    return zip(weights, estimates).reduce(0) { sum, area in
      sum - (log(2 * Double.pi / area.0) + area.0 * (area.1 - mean) * (area.1 - mean)) / 2
    }
  }
}
