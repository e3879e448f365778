// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A variable of a linear programme times a number.
public struct LinearTerm: Hashable, Sendable {
  /// The variable, counted from 0 in the order in which they were added.
  public let variable: Int
  /// What the variable is multiplied by.
  public let coefficient: Double

  /// A variable times a number.
  ///
  /// - Parameters:
  ///   - coefficient: What the variable is multiplied by.
  ///   - variable: The variable, as ``LinearProgramme/addVariable(_:from:to:cost:isInteger:)`` returned it.
  public init(_ coefficient: Double, of variable: Int) {
    self.variable = variable
    self.coefficient = coefficient
  }
}
