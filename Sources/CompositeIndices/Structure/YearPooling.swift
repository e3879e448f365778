// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Whether imputation by means, treatment and normalisation of a panel look at all years at once.
public enum YearPooling: String, CaseIterable, Hashable, Sendable {
  /// One scale for all years: scores can be compared over time.
  case together
  /// A scale for each year: scores say where a unit stands in its year, not whether it moved.
  case separate
}
