// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The weighted median: the part below and above which at most half of the weight lies.
///
/// Edge cases: where exactly half of the weight lies on either side, the mean of the two parts in
/// the middle. With equal weights this is the usual median. A part with weight 0 does not count.
public struct WeightedMedian: Aggregation {
  /// What the method is called in a report.
  public var name: String { "median" }

  /// Makes the method; it has no parameters.
  public init() {}

  /// Combines values with weights that add up to one.
  public func combine(_ values: [Double], weights: [Double]) throws(IndexError) -> Double {
    let order = values.indices.filter { weights[$0] > 0 }.sorted { values[$0] < values[$1] }
    var below = 0.0
    for (place, part) in order.enumerated() {
      below += weights[part]
      // Within rounding of one half the two middle parts share.
      if abs(below - 0.5) <= 1e-12, place + 1 < order.count {
        return values[part] / 2 + values[order[place + 1]] / 2
      }
      if below > 0.5 { return values[part] }
    }
    return order.last.map { values[$0] } ?? 0
  }
}
