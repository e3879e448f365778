// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension DataWeightedIndex {
  /// Amidžić, Massara and Mialou's index: weighted geometric means of outreach and usage, with weights
  /// by factor analysis.
  ///
  /// Columns: `machinesPerArea` and `branchesPerArea` per 1,000 square kilometres, `borrowers` and
  /// `depositors` (households) per 1,000 adults, between the least and the greatest of the sample.
  ///
  /// - Parameters:
  ///   - floor: What a normalised value of 0 counts as; 0 makes the whole index 0.
  ///   - factors: The search for factors.
  /// - Returns: The index.
  ///
  /// Reference: Amidžić, G., Massara, A. and Mialou, A. (2014). Assessing Countries' Financial
  /// Inclusion Standing: A New Composite Index. IMF Working Paper 14/36; as commonly stated, not
  /// checked against the paper.
  public static func amidzic(
    floor: Double,
    factors: FactorAnalysis = FactorAnalysis()
  ) -> DataWeightedIndex {
    let mean = NodeAggregation.geometricMean(floor: floor)
    return DataWeightedIndex(
      CompositeIndex("Amidžić et al.", aggregation: mean, normalization: .minMax()) {
        Dimension("Outreach", aggregation: mean) {
          Indicator("machinesPerArea")
          Indicator("branchesPerArea")
        }
        Dimension("Usage", aggregation: mean) {
          Indicator("borrowers")
          Indicator("depositors")
        }
      },
      by: .factors(factors)
    )
  }
}
