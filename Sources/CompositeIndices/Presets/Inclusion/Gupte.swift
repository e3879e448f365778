// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// Gupte, Venkataramani and Gupta's index: the geometric mean of outreach, usage, ease and cost of
  /// transactions.
  ///
  /// Columns: `penetration` and `accessibility` (outreach), `usage`, `ease`, `cost`. A dimension at its
  /// worst goalpost makes the index 0: put goalposts beyond the sample.
  ///
  /// - Parameter goalposts: The goalposts of each column.
  /// - Returns: The index.
  /// - Throws: ``IndexError`` with code `invalidGoalposts` if a column has none.
  ///
  /// Reference: Gupte, R., Venkataramani, B. and Gupta, D. (2012). Computation of financial inclusion
  /// index for India. Procedia – Social and Behavioral Sciences 37, 133–149; as commonly stated, not
  /// checked against the paper.
  public static func gupte(
    _ goalposts: [String: ClosedRange<Double>]
  ) throws(IndexError) -> CompositeIndex {
    let columns = ["penetration", "accessibility", "usage", "ease", "cost"]
    for column in columns where goalposts[column] == nil {
      throw IndexError(
        .invalidGoalposts,
        culprit: column,
        "'\(column)' has no goalposts; the index has one pair for each of "
          + columns.joined(separator: ", ") + "."
      )
    }
    func indicator(_ column: String, _ direction: IndicatorDirection = .higherIsBetter) -> Indicator
    {
      Indicator(column, direction: direction, goalposts: goalposts[column], isClamped: true)
    }
    return CompositeIndex("Gupte et al.", aggregation: .geometricMean(floor: 0)) {
      Dimension("Outreach") {
        indicator("penetration")
        indicator("accessibility")
      }
      Dimension("Usage") { indicator("usage") }
      Dimension("Ease of transactions") { indicator("ease") }
      Dimension("Cost of transactions") { indicator("cost", .lowerIsBetter) }
    }
  }
}
