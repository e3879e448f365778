// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A value that others are read against: a national figure, a target.
public struct ChartReference: Hashable, Sendable {
  /// The value.
  public let value: Double
  /// What it is: `Peru`.
  public let label: String

  /// A value with its label.
  public init(_ value: Double, _ label: String) {
    self.value = value
    self.label = label
  }
}
