// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How many values of an indicator were imputed.
public struct ImputationRecord: Hashable, Sendable {
  /// The name of the indicator.
  public let indicator: String
  /// The units whose values were missing and now are not.
  public let imputed: [String]
  /// The units whose values are still missing.
  public let stillMissing: [String]
}
