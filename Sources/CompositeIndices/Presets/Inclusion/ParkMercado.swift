// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension CompositeIndex {
  /// Park and Mercado's index of 2015: the inverse distance from the ideal point over five indicators
  /// that count alike, each between its least and greatest value, from 0 to 1; the paper prints it times
  /// 100.
  ///
  /// Columns: `machines` and `branches` per 100,000 adults, `borrowers` and `depositors` per 1,000
  /// adults, `creditToGDP`.
  ///
  /// Reference: Park, C.-Y. and Mercado, R. V. (2015). Financial Inclusion, Poverty, and Income
  /// Inequality in Developing Asia. ADB Economics Working Paper 426; as commonly stated, not checked
  /// against the paper.
  public static var parkMercado2015: CompositeIndex {
    CompositeIndex(
      "Park–Mercado 2015",
      aggregation: .distanceToIdeal,
      normalization: .minMax()
    ) {
      Indicator("machines")
      Indicator("branches")
      Indicator("borrowers")
      Indicator("depositors")
      Indicator("creditToGDP")
    }
  }
}

extension ComponentIndex {
  /// Park and Mercado's index of 2018: components within dimensions, then between them, from 0 to 100.
  ///
  /// - Parameter dimensions: Access, availability and usage with their indicators.
  /// - Returns: The index.
  ///
  /// Reference: Park, C.-Y. and Mercado, R. V. (2018). Financial Inclusion: New Measurement and
  /// Cross-Country Impact Assessment. ADB Economics Working Paper 539; as commonly stated, not checked
  /// against the paper.
  public static func parkMercado2018(_ dimensions: [Dimension]) -> ComponentIndex {
    let name = "Park–Mercado 2018"
    return ComponentIndex(
      staged(name, dimensions, normalization: .zScore()),
      scales: [name: 0...100]
    )
  }

  static func staged(
    _ name: String,
    _ dimensions: [Dimension],
    normalization: NormalizationMethod,
    treatment: OutlierTreatment? = nil
  ) -> CompositeIndex {
    CompositeIndex(
      root: Dimension(name, children: dimensions.map { .dimension($0) }),
      treatment: treatment,
      normalization: normalization
    )
  }
}
