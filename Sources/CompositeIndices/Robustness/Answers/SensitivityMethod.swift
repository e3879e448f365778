// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the variance of an output is split among assumptions.
public enum SensitivityMethod: String, CaseIterable, Hashable, Sendable {
  /// Exactly, if every assumption takes one of a few values and there are no more than 20,000
  /// combinations; else from a sample.
  case auto
  /// Exactly, from every combination.
  case exact
  /// From a sample, as Saltelli and Jansen do.
  case saltelli
}
