// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How an exact percentage became the printed one.
public enum PercentageRounding: String, CaseIterable, Hashable, Sendable {
  /// To the nearest, a half upwards: 45.5 prints as 46.
  case halfUp
  /// The rest cut off: 66.67 prints as 66.
  case down
  /// Up to the next: 27.27 prints as 28.
  case up
}
