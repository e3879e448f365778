// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a reader of an index should know of its parts: what the data look like, what indicators share,
/// what they turn out to weigh, and what about them deserves a second look.
///
///     let diagnosis = try index.scores(of: table, units: "code").diagnosis()
///     for warning in diagnosis.warnings { print(warning) }
///     diagnosis.dimensions.first?.reliability?.alpha
///
/// Edge cases: what is not defined for a dimension (an indicator alone, constants, parts that depend on
/// each other) is nil there, and the notes say why. Units with missing values are left out, dimension
/// by dimension.
public struct IndexDiagnosis: Sendable {
  /// The indicators as given, in the order of the tree.
  public let indicators: [IndicatorStatistics]
  /// How much each indicator shares with its siblings, by its name.
  public let samplingAdequacy: [String: Double]
  /// What each part counts for, indicators first, the index itself last.
  public let weights: [PartWeight]
  /// What the parts of each dimension share, where there are two or more.
  public let dimensions: [DimensionDiagnosis]
  /// Which parts go together: by level, from the indicators (1) up, and kind.
  public let correlations: [LevelCorrelations]
  /// What deserves a second look.
  public let warnings: [IndexWarning]
  /// What was left out, and what is not defined.
  public let notes: [String]

  /// The correlations of the parts of one level.
  public struct LevelCorrelations: Hashable, Sendable {
    /// The level: 1 for indicators, one more than its highest part for a dimension.
    public let level: Int
    /// The correlations.
    public let matrix: CorrelationMatrix
  }

  /// From where on a warning is given.
  public struct Limits: Hashable, Sendable {
    /// The correlation from which two parts say nearly the same.
    public let redundancy: Double
    /// The correlation, negative, from which two parts go against each other.
    public let opposition: Double
    /// The limits of indicators as given.
    public let statistics: IndicatorStatistics.Limits

    /// Limits of warnings.
    ///
    /// - Parameters:
    ///   - redundancy: The correlation from which two parts say nearly the same.
    ///   - opposition: The correlation from which two parts go against each other.
    ///   - statistics: The limits of indicators as given.
    public init(
      redundancy: Double = 0.9,
      opposition: Double = -0.4,
      statistics: IndicatorStatistics.Limits = .init()
    ) {
      self.redundancy = redundancy
      self.opposition = opposition
      self.statistics = statistics
    }
  }

  init(
    indicators: [IndicatorStatistics],
    weights: [PartWeight],
    dimensions: [DimensionDiagnosis],
    correlations: [LevelCorrelations],
    warnings: [IndexWarning],
    notes: [String]
  ) {
    self.indicators = indicators
    self.weights = weights
    self.dimensions = dimensions
    self.correlations = correlations
    self.warnings = warnings
    self.notes = notes
    let names = Set(indicators.map(\.name))
    var adequacy: [String: Double] = [:]
    for dimension in dimensions {
      guard let found = dimension.adequacy else { continue }
      for (name, value) in zip(found.names, found.byIndicator) where names.contains(name) {
        adequacy[name] = value
      }
    }
    samplingAdequacy = adequacy
  }
}
