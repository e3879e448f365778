// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A number that stands out on the opening page, with what it is: `59.3 %`, of adults had an account.
public struct KeyNumber: Hashable, Sendable {
  /// The number with its unit.
  public let number: String
  /// What it is, read on from the number.
  public let meaning: String

  /// A number with what it is.
  public init(_ number: String, _ meaning: String) {
    self.number = number
    self.meaning = meaning
  }
}
