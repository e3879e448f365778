// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A figure as a document prints it, with what it counts and where it stands.
///
///     Figure("F082", "Yape users", 7_400_000, precision: 100_000, unit: "users")
///
/// Unless it is a count, a printed figure is a rounded one, and it may be hedged:
/// ``interval(looseness:)`` tells what it stands for.
public struct Figure: Hashable, Sendable {
  /// What the figure is called in relations: a letter, then letters, digits and underscores.
  public var id: String
  /// What is counted or measured.
  public var indicator: String
  /// The number, or `nil` if what is printed is not one (a date, a name).
  public var value: Double?
  /// The unit of the last printed digit: 0.1 for "4.8", 100,000 for "7.4 million".
  public var precision: Double?
  /// How sharp the number is, or how the document hedges it.
  public var qualifier: Qualifier
  /// The unit of the number.
  public var unit: String
  /// The year or period the number speaks of, as text.
  public var year: String
  /// Whom or what the number speaks of.
  public var population: String
  /// The group within that population.
  public var breakdown: String
  /// Where the document says the number comes from.
  public var source: String
  /// The document.
  public var document: String
  /// The place in the document.
  public var location: String
  /// The text as printed, if it differs from the number; `not printed` for a number that was
  /// derived from printed ones to be used in relations.
  public var printed: String
  /// What a reader of the number should know.
  public var note: String

  /// Whether the document prints the number, rather than only what it is derived from.
  public var isPrinted: Bool { printed.lowercased() != "not printed" }

  /// A figure; all that describes it can be left out.
  ///
  /// Nothing is checked here: ``Audit`` checks all figures at once and reports every problem.
  public init(
    _ id: String,
    _ indicator: String,
    _ value: Double?,
    precision: Double? = 1,
    qualifier: Qualifier = .rounded,
    unit: String = "",
    year: String = "",
    population: String = "",
    breakdown: String = "",
    source: String = "",
    document: String = "",
    location: String = "",
    printed: String = "",
    note: String = ""
  ) {
    self.id = id
    self.indicator = indicator
    self.value = value
    self.precision = precision
    self.qualifier = qualifier
    self.unit = unit
    self.year = year
    self.population = population
    self.breakdown = breakdown
    self.source = source
    self.document = document
    self.location = location
    self.printed = printed
    self.note = note
  }
}
