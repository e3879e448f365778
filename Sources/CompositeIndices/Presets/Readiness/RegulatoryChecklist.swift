// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// A regulatory checklist score: levels become points, points a part of the most there are, in percent;
  /// what does not apply (an empty cell) leaves numerator and denominator.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - pillars: The pillars with the columns of their items.
  ///   - levels: The points of each level: `["no": 0, "partial": 0.5, "yes": 1]`.
  /// - Returns: The index: pillars alike, items alike within them. With one pillar it is the share of all
  ///   points.
  public static func regulatoryChecklist(
    _ name: String = "Regulatory checklist",
    pillars: [(name: String, items: [String])],
    levels: [String: Double]
  ) -> CompositeIndex {
    let most = levels.values.max() ?? 0
    return CompositeIndex(
      root: Dimension(
        name,
        children: pillars.map { pillar in
          .dimension(
            Dimension(
              pillar.name,
              children: pillar.items.map { item in
                .indicator(
                  Indicator(item, goalposts: most > 0 ? 0...most : 0...0, levels: levels)
                )
              }
            )
          )
        }
      ),
      missing: .omit,
      normalization: .goalposts(0...100)
    )
  }
}
