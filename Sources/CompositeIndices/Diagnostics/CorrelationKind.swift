// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How it is measured whether two indicators go together.
public enum CorrelationKind: String, CaseIterable, Hashable, Sendable {
  /// By their values: Pearson's r.
  case pearson
  /// By their ranks: Spearman's ρ, ties sharing their mean rank.
  case spearman
  /// By pairs of units in the same and in opposite order: Kendall's τ-b.
  case kendall
}
