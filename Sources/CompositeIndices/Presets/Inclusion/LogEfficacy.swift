// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// An index in the manner of Peking University's digital inclusion index: logarithms between
  /// goalposts of a base year, times 100, without a limit.
  ///
  ///     d = 100 (ln x − ln x_l) / (ln x_h − ln x_l)
  ///
  /// Values beyond the goalposts give more than 100 or less than 0: that is how the index grows. Give
  /// the goalposts of the base year to the indicators (the index is said to take the 5th and 95th
  /// percentile of 2011), weigh indicators by their coefficient of variation with
  /// ``DataWeightedIndex``, and dimensions by judgements with ``PairwiseComparisons``.
  ///
  ///     let tree = try CompositeIndex.logEfficacy("Digital inclusion", dimensions: dimensions,
  ///       judgements: [[1, 2], [0.5, 1]])
  ///     try DataWeightedIndex(tree, by: .spread(.coefficientOfVariation))
  ///       .results(of: table, units: "code")
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - dimensions: The dimensions with their indicators, which have goalposts above 0.
  ///   - judgements: How many times more each dimension counts than each other.
  /// - Returns: The index.
  /// - Throws: ``IndexError`` as ``PairwiseComparisons`` does.
  ///
  /// Reference: Guo, F., Wang, J., Wang, F., Kong, T., Zhang, X. and Cheng, Z. (2020). Measuring China's
  /// Digital Financial Inclusion. China Economic Quarterly 19(4), 1401–1418; as commonly stated, not
  /// checked against the paper.
  public static func logEfficacy(
    _ name: String = "Log-efficacy index",
    dimensions: [Dimension],
    judgements: [[Double]]
  ) throws(IndexError) -> CompositeIndex {
    let weights = try PairwiseComparisons(judgements, of: dimensions.map(\.name)).weights.shares
    var children: [IndexNode] = []
    for (dimension, weight) in zip(dimensions, weights) {
      var weighted = dimension
      weighted.weight = weight
      weighted.changeIndicators { $0.transform = .log() }
      children.append(.dimension(weighted))
    }
    return CompositeIndex(
      root: Dimension(name, children: children),
      normalization: .goalposts(0...100)
    )
  }
}
