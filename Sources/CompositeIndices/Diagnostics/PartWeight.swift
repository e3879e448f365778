// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What a part of an index counts for by its weight, and what it turns out to.
public struct PartWeight: Hashable, Sendable {
  /// The name of the part.
  public let name: String
  /// The name of the dimension it belongs to; nil for the index itself.
  public let parent: String?
  /// Its share of the weights of its dimension.
  public let weight: Double
  /// The product of the shares on the way to the top.
  public let effectiveWeight: Double
  /// What it turns out to have to say in the scores; nil where that is not defined.
  public let importance: IndicatorImportance?
}
