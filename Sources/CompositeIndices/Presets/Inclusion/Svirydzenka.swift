// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ComponentIndex {
  /// An index in the manner of Svirydzenka's Financial Development Index: values cut to their 5th and
  /// 95th percentile, brought to 0…1, and weighted by the squared loadings of the first component, stage
  /// by stage.
  ///
  /// A panel is pooled. Dimensions below the top are brought back to 0…1 only if ``scales`` says so.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - dimensions: The dimensions with their indicators.
  ///   - rescaled: The dimensions that are brought back to 0…1; the paper does so from institutions and
  ///     markets upwards.
  /// - Returns: The index.
  ///
  /// Reference: Svirydzenka, K. (2016). Introducing a New Broad-based Index of Financial Development.
  /// IMF Working Paper 16/5; as commonly stated, not checked against the paper.
  public static func svirydzenka(
    _ name: String = "Svirydzenka-type index",
    dimensions: [Dimension],
    rescaled: [String] = []
  ) -> ComponentIndex {
    ComponentIndex(
      staged(
        name,
        dimensions,
        normalization: .minMax(),
        treatment: .quantiles(lower: 0.05, upper: 0.95)
      ),
      combination: .squaredLoadings,
      pairs: .squaredLoadings,
      scales: Dictionary(rescaled.map { ($0, 0...1) }, uniquingKeysWith: { first, _ in first })
    )
  }
}
