// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// A women's parity index: the mean of women's share over men's, each at most 1, so that a lead in one
  /// place does not make up for a lag in another.
  ///
  ///     I = (1/k) Σ min(1, Fⱼ / Mⱼ)
  ///
  /// No such index for financial inclusion is a standard; this one is the truncated mean of gap indices.
  ///
  /// - Parameter pairs: The columns of women and of men, for each indicator.
  /// - Returns: The index.
  public static func womenParity(_ pairs: [(women: String, men: String)]) -> CompositeIndex {
    CompositeIndex(
      root: Dimension(
        "Women's parity",
        children: pairs.map { pair in
          .indicator(
            Indicator(pair.women, goalposts: 0...1, isClamped: true, denominator: pair.men)
          )
        }
      )
    )
  }
}
