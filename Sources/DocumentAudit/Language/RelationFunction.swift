// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A function that relations can call.
///
/// To add one, add an entry to the list in `RelationFunction+All.swift`.
public struct RelationFunction: Sendable {
  /// What the arguments become.
  enum Meaning: Sendable {
    /// A function of values.
    case values(@Sendable ([ValueInterval]) -> ValueInterval)
    /// A function of the cells of a table.
    case cells(@Sendable ([Double]) -> Double)
  }

  /// The name it is called by.
  public let name: String
  /// Its arguments, as a reader of the documentation sees them.
  public let arguments: String
  /// What it computes.
  public let formula: String
  /// How many arguments it takes.
  let arity: ClosedRange<Int>
  /// The argument, counted from 0, that has to be a whole number written as such.
  let wholeNumberArgument: Int?
  /// Whether it rebuilds a printed figure from what it could have been computed from, so that the
  /// figure may appear on both sides.
  let recovers: Bool
  let meaning: Meaning

  init(
    _ name: String,
    _ arguments: String,
    _ formula: String,
    arity: ClosedRange<Int>,
    wholeNumberArgument: Int? = nil,
    recovers: Bool = false,
    _ meaning: Meaning
  ) {
    self.name = name
    self.arguments = arguments
    self.formula = formula
    self.arity = arity
    self.wholeNumberArgument = wholeNumberArgument
    self.recovers = recovers
    self.meaning = meaning
  }

  /// `share(p, n)`.
  public var signature: String { "\(name)(\(arguments))" }

  /// Whether it reads a table.
  var readsData: Bool {
    if case .cells = meaning { true } else { false }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The function of a name.
  static func named(_ name: String) -> RelationFunction? { byName[name] }
}
