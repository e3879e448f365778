// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension CurvePoint {
  /// As many points of a Lorenz curve as can be seen.
  static func outline(of curve: LorenzCurve) -> [CurvePoint] {
    let last: Int = curve.populationShares.count - 1
    let step: Int = max(1, last / 200)
    let kept: [Int] = Array(stride(from: 0, to: last, by: step)) + [last]
    return kept.map { CurvePoint(curve.populationShares[$0], curve.valueShares[$0]) }
  }
}
