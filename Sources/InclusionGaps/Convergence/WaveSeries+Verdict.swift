// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

extension WaveSeries {
  /// Whether a target was met, by what the waves found; nothing is projected.
  ///
  ///     try accounts.verdict(on: Target(Share(percent: 75), by: 2021))
  ///     // missed by 17.5 pp, in the wave of 2021
  ///
  /// - Parameter target: The share and its deadline.
  /// - Returns: Met, missed and by how much, still open, or undecided.
  public func verdict(on target: Target) -> TargetVerdict {
    func lack(_ wave: Wave) -> PercentagePoints { target.share - wave.rate.share }
    func isMet(_ wave: Wave) -> Bool { wave.rate.share.value >= target.share.value }
    let inTime = waves.filter { $0.year <= target.year }
    if let wave = inTime.first(where: isMet) { return .met(in: wave) }
    guard let witness = waves.first(where: { $0.year >= target.year }) else {
      return .open(lacking: lack(last), in: last)
    }
    return isMet(witness)
      ? .undecided(lastBefore: inTime.last, firstAfter: witness)
      : .missed(by: lack(witness), in: witness)
  }

  /// The wave since which all waves are at a share or above it; nil if the last is not.
  func waveSinceWhich(isAtLeast share: Share) -> Wave? {
    waves.reversed().prefix { $0.rate.share.value >= share.value }.last
  }
}
