// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// One thing that a person may lack: an account, a phone, a branch within reach.
public struct ExclusionIndicator: Hashable, Sendable {
  /// The name under which it is answered.
  public let name: String
  /// When a person lacks it; nil for a column of 0 and 1 that is called ``name``, 1 for who lacks it.
  public let condition: Condition?
  /// What it weighs beside the others; weights are divided by their sum.
  public let weight: Double

  /// A column of 0 and 1, 1 for those who lack something.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - weight: What the indicator weighs beside the others.
  public init(_ column: String, weight: Double = 1) {
    name = column
    condition = nil
    self.weight = weight
  }

  /// A condition that holds for those who lack something: `account == 0`.
  ///
  /// - Parameters:
  ///   - name: The name under which it is answered; nil for the condition itself.
  ///   - condition: When a person lacks it.
  ///   - weight: What the indicator weighs beside the others.
  public init(_ name: String? = nil, where condition: Condition, weight: Double = 1) {
    self.name = name ?? condition.description
    self.condition = condition
    self.weight = weight
  }
}
