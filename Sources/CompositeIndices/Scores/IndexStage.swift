// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a stage of an index made of the data.
public struct IndexStage: Hashable, Sendable {
  /// The stages, in their order.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The values divided by their denominators.
    case denominated
    /// Missing values imputed.
    case imputed
    /// Units with too few values left out.
    case screened
    /// Outliers treated.
    case treated
    /// Brought to one scale.
    case normalized
  }

  /// Which stage.
  public let kind: Kind
  /// The data after it.
  public let data: IndexData
}
