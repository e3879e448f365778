// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Scores of an index whose missing values were imputed many times over, with what the missing
/// values leave uncertain.
public struct MultipleScores: Sendable {
  /// The score of one unit over all imputations.
  public struct Record: Hashable, Sendable {
    /// The name of the unit.
    public let unit: String
    /// The year, in a panel.
    public let year: Double?
    /// The mean of the scores.
    public let score: Double
    /// √((1 + 1/m) B) for m imputations whose scores have variance B.
    public let standardError: Double
    /// Where the score lies with the chosen probability, by Student's t with m − 1 degrees of freedom.
    public let lower: Double
    /// The upper end.
    public let upper: Double
    /// The rank of the mean score.
    public let rank: Int
    /// The best and the worst rank in the middle share of the imputations.
    public let ranks: ClosedRange<Int>
  }

  /// What the index is called.
  public let name: String
  /// The number of imputations.
  public let imputations: Int
  /// The probability with which an interval covers the score.
  public let confidence: Double
  /// A record per unit, in the order of the data.
  public let records: [Record]
  /// Sentences on what was omitted or assumed.
  public let notes: [String]
}
