// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a calibration went: how far weights moved, and every total before and after.
public struct CalibrationFit: Hashable, Sendable {
  /// A known total with what the sample says.
  public struct Margin: Hashable, Sendable {
    /// The known total.
    public let known: KnownTotals.Entry
    /// The estimate before calibration.
    public let before: Double
    /// The estimate after calibration.
    public let after: Double
  }

  /// The known totals, in the order given.
  public let margins: [Margin]
  /// For each row the ratio of its weight after to before; 1 where the weight is 0.
  public let ratios: [Double]
  /// The steps of Newton's method.
  public let steps: Int

  /// The smallest and the largest ratio.
  public var ratioRange: ClosedRange<Double> {
    let least = ratios.min() ?? 1
    return least...max(least, ratios.max() ?? 1)
  }

  init(_ auxiliaries: Auxiliaries, weights: [Double], ratios: [Double], steps: Int) {
    margins = zip(auxiliaries.entries, auxiliaries.columns).map { entry, column in
      var before = CompensatedSum()
      var after = CompensatedSum()
      for row in weights.indices where weights[row] != 0 {
        before.add(weights[row] * column[row])
        after.add(weights[row] * ratios[row] * column[row])
      }
      return Margin(known: entry, before: before.value, after: after.value)
    }
    self.ratios = ratios
    self.steps = steps
  }
}
