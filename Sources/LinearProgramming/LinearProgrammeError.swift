// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a linear programme, which part of it is the culprit, and the way out.
public struct LinearProgrammeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// A coefficient, bound or cost is not a number.
    case notANumber
    /// A lower bound lies above the upper one.
    case boundsReversed
    /// A constraint names a variable that the programme does not have.
    case unknownVariable
    /// The solver stopped for a reason of its own.
    case solverFailed
  }

  /// The kind of problem.
  public let code: Code
  /// The variable or constraint that is to blame.
  public let culprit: String
  /// A sentence that says what is wrong and what to do.
  public let description: String

  /// Makes an error from its kind, its culprit and the sentence a person reads.
  public init(_ code: Code, culprit: String, _ description: String) {
    self.code = code
    self.culprit = culprit
    self.description = description
  }
}
