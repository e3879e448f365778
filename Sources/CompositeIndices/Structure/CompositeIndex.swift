// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A composite index: a tree of dimensions and indicators, and what is done to the data on the way
/// to a score.
///
///     let index = CompositeIndex("Digital inclusion", aggregation: .geometricMean) {
///       Dimension("Access") {
///         Indicator("agents", goalposts: 0...1_000)
///         Indicator("atms", goalposts: 0...100)
///       }
///       Dimension("Usage", weight: 2) {
///         Indicator("digital payments", goalposts: 0...1)
///         Indicator("cost", direction: .lowerIsBetter, goalposts: 0...5)
///       }
///     }
///     let scores = try index.scores(of: table, units: "code")
///
/// The stages follow the Handbook on Constructing Composite Indicators: denominators, imputation,
/// screening, treatment of outliers, normalisation, weights and aggregation. Each is a value; what a
/// stage made of the data is kept in ``IndexScores/stages``.
///
/// Reference: OECD and JRC (2008). Handbook on Constructing Composite Indicators: Methodology and
/// User Guide. doi:10.1787/9789264043466-en.
public struct CompositeIndex: Hashable, Sendable {
  /// The index itself: its name, its aggregation and its parts. Its weight does not matter.
  public var root: Dimension
  /// What is done about missing values.
  public var missing: MissingData
  /// Which units have too few values to be scored.
  public var screening: Screening?
  /// What is done about outliers.
  public var treatment: OutlierTreatment?
  /// How indicators are brought to one scale, unless one has a normalisation of its own.
  public var normalization: NormalizationMethod
  /// Whether the scale of a panel is the same in all years.
  public var years: YearPooling

  /// What the index is called.
  public var name: String { root.name }
  /// The indicators, in their order.
  public var indicators: [Indicator] { root.indicators }

  /// An index from its parts.
  ///
  /// - Parameters:
  ///   - name: What it is called.
  ///   - aggregation: How the score is made of the parts at the top.
  ///   - missing: What is done about missing values.
  ///   - screening: Which units have too few values to be scored.
  ///   - treatment: What is done about outliers.
  ///   - normalization: How indicators are brought to one scale.
  ///   - years: Whether the scale of a panel is the same in all years.
  ///   - parts: The dimensions and indicators at the top.
  public init(
    _ name: String,
    aggregation: NodeAggregation = .arithmeticMean,
    missing: MissingData = .reject,
    screening: Screening? = nil,
    treatment: OutlierTreatment? = nil,
    normalization: NormalizationMethod = .goalposts(0...1),
    years: YearPooling = .together,
    @IndexBuilder parts: () -> [IndexNode]
  ) {
    self.init(
      root: Dimension(name, aggregation: aggregation, children: parts()),
      missing: missing,
      screening: screening,
      treatment: treatment,
      normalization: normalization,
      years: years
    )
  }

  /// An index from its tree.
  ///
  /// - Parameters:
  ///   - root: The index itself: its name, its aggregation and its parts.
  ///   - missing: What is done about missing values.
  ///   - screening: Which units have too few values to be scored.
  ///   - treatment: What is done about outliers.
  ///   - normalization: How indicators are brought to one scale.
  ///   - years: Whether the scale of a panel is the same in all years.
  public init(
    root: Dimension,
    missing: MissingData = .reject,
    screening: Screening? = nil,
    treatment: OutlierTreatment? = nil,
    normalization: NormalizationMethod = .goalposts(0...1),
    years: YearPooling = .together
  ) {
    self.root = root
    self.missing = missing
    self.screening = screening
    self.treatment = treatment
    self.normalization = normalization
    self.years = years
  }
}
