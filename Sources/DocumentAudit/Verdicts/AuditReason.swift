// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What decided about a figure, as a value: the numbers, before a language puts them into words.
///
/// ``AuditExplanation`` joins it with the relation it comes from, and ``AuditWording`` words it.
public enum AuditReason: Hashable, Sendable {
  /// A number as a person reads it.
  public enum Number: Hashable, Sendable {
    /// One number: `72.73`.
    case value(String)
    /// Any number between two.
    case range(String, String)
    /// A number and everything above it.
    case atLeast(String)
    /// A number and everything below it.
    case atMost(String)
    /// Any number whatever.
    case any
  }

  /// What the document says of a figure.
  public struct Given: Hashable, Sendable {
    /// The number; `nil` if what is printed is none.
    public let number: String?
    /// How sharp it is, or how the document hedges it.
    public let qualifier: Qualifier
    /// Whether the document prints it, rather than what it is derived from.
    public let isPrinted: Bool
  }

  /// Two sides that do not compare as a relation says.
  public struct Failure: Hashable, Sendable {
    /// The left side as printed.
    public let left: Number
    /// The comparison: `=`, `<`, `<=`, `>` or `>=`.
    public let comparison: String
    /// The right side as printed.
    public let right: Number
    /// Both sides within rounding, if that is more than what is printed.
    public let withinRounding: [Number]
  }

  /// What is computed rounds to the figure; `isSame` if it reads the same.
  case reproduced(Given, computed: Number, isSame: Bool)
  /// What is computed agrees with the figure, if only within rounding.
  case agrees(Given, computed: Number, withinRounding: Number?)
  /// What is computed does not agree with the figure.
  case disagrees(Given, computed: Number, withinRounding: Number?)
  /// Sides compare as they should, with a comparison between each and the next.
  case holds([Number], comparisons: [String], asPrinted: Bool)
  /// Some sides do not compare as they should.
  case fails([Failure])
  /// A side could be any number.
  case undecided
  /// What is printed is no number.
  case notANumber
  /// No relation speaks of the figure.
  case unchecked
  /// The relations of the figure fail and blame others.
  case othersBlamed

  /// Whether a relation failed.
  public var isFailure: Bool {
    switch self {
    case .disagrees, .fails: true
    default: false
    }
  }
}
