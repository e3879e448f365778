// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ComponentIndex {
  /// Khera, Ng, Ogawa and Sahay's indices: digital and traditional inclusion from their access and
  /// usage, and comprehensive inclusion from both, in three stages of components, each from 0 to 1.
  ///
  /// A panel is pooled. Stages of two parts take the first component, so that they are means of two
  /// standardised parts in disguise; what the paper does there is not known here.
  ///
  /// - Parameters:
  ///   - digitalAccess: The indicators of digital access.
  ///   - digitalUsage: Those of digital usage.
  ///   - traditionalAccess: Those of traditional access.
  ///   - traditionalUsage: Those of traditional usage.
  /// - Returns: The index.
  ///
  /// Reference: Khera, P., Ng, S., Ogawa, S. and Sahay, R. (2021). Measuring Digital Financial Inclusion
  /// in Emerging Market and Developing Economies: A New Index. IMF Working Paper 21/90; as commonly
  /// stated, not checked against the paper.
  public static func khera(
    digitalAccess: [Indicator],
    digitalUsage: [Indicator],
    traditionalAccess: [Indicator],
    traditionalUsage: [Indicator]
  ) -> ComponentIndex {
    func block(_ name: String, _ indicators: [Indicator]) -> Dimension {
      Dimension(name, children: indicators.map { .indicator($0) })
    }
    let digital = Dimension("Digital") {
      block("Digital access", digitalAccess)
      block("Digital usage", digitalUsage)
    }
    let traditional = Dimension("Traditional") {
      block("Traditional access", traditionalAccess)
      block("Traditional usage", traditionalUsage)
    }
    let names = [
      "Digital access", "Digital usage", "Traditional access", "Traditional usage", "Digital",
      "Traditional", "Comprehensive",
    ]
    return ComponentIndex(
      staged("Comprehensive", [digital, traditional], normalization: .minMax()),
      scales: Dictionary(uniqueKeysWithValues: names.map { ($0, 0...1) })
    )
  }
}
