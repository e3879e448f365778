// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How large the population is from which each stage was drawn without replacement.
///
/// A stage with a known population lowers its variance by the part that was sampled, and makes the
/// next stage count; without one, the first stage is treated as drawn with replacement and stands
/// for all below it.
public enum FinitePopulation: Hashable, Sendable {
  /// Columns with the number of clusters (or people, without clusters) in the row's stratum, a
  /// column per stage.
  case counts([String])
  /// Columns with the part of them that was sampled, from above 0 to 1, a column per stage.
  case fractions([String])

  /// The columns, the first stage first.
  public var columns: [String] {
    switch self {
    case .counts(let columns), .fractions(let columns): columns
    }
  }
}
