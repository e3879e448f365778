// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Factors whose contributions are reported as one.
public struct FactorGroup: Hashable, Sendable {
  /// The name under which their sum is reported.
  public let name: String
  /// The columns, in any order.
  public let factors: [String]

  /// A group of factors.
  ///
  ///     FactorGroup("human capital", of: ["schooling", "experience"])
  ///
  /// - Parameters:
  ///   - name: The name under which their sum is reported.
  ///   - factors: The columns.
  public init(_ name: String, of factors: [String]) {
    self.name = name
    self.factors = factors
  }
}
