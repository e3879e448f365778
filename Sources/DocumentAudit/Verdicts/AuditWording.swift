// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The words in which an audit explains itself: one value per language.
///
/// ``english`` is what ``FigureVerdict/reason`` uses. Another language gives its own sentences, and
/// its own words for the statements and findings of a document's relations, by their ids.
public struct AuditWording: Sendable {
  /// Something an audit can say; `{name}` in its words is a place for a number.
  public enum Phrase: String, Hashable, Sendable, CaseIterable {
    /// What is printed, with the place `number`.
    case printed
    /// A number that is derived from printed ones, with the place `number`.
    case derived
    /// What stands in place of a number where there is none.
    case noNumber
    /// An approximate number, with the place `number`.
    case about
    /// Not quite a number, with the place `number`.
    case nearly
    /// Above a number, with the place `number`.
    case moreThan
    /// Below a number, with the place `number`.
    case lessThan
    /// A number or more, with the place `number`.
    case atLeast
    /// A number or less, with the place `number`.
    case atMost
    /// Any number whatever.
    case anyNumber
    /// Between two numbers, with the places `lower` and `upper`.
    case range
    /// What is computed, and within rounding, with the places `computed` and `range`.
    case withinRounding
    /// What is computed reads as printed, with the places `figure` and `computed`.
    case reproducedAlike
    /// What is computed rounds to what is printed, with the places `figure` and `computed`.
    case reproduced
    /// A relation agrees with the figure, with the places `figure` and `computed`.
    case agrees
    /// A relation does not agree with the figure, with the places `figure` and `computed`.
    case disagrees
    /// A comparison that holds, with the place `chain`.
    case holds
    /// A comparison that holds within rounding alone, with the place `chain`.
    case holdsWithinRounding
    /// A comparison that does not hold, with the place `chain`.
    case fails
    /// The same even within rounding, with the places `chain`, `left` and `right`.
    case failsWithinRounding
    /// The sign of "less or equal".
    case lessOrEqual
    /// The sign of "greater or equal".
    case greaterOrEqual
    /// Nothing can be said.
    case undecided
    /// For a figure in a relation that computes another, with the places `target` and `reason`.
    case ofTarget
    /// What is printed is no number.
    case notANumber
    /// There is nothing to check the figure against.
    case unchecked
    /// The relations of the figure fail and blame others.
    case othersBlamed
  }

  private let phrases: [Phrase: String]
  private let statements: [String: String]
  private let findings: [String: String]

  /// The words of a language.
  ///
  /// - Parameters:
  ///   - phrases: What is said; a phrase that is left out is said in English.
  ///   - statements: What should hold, by the ids of relations; others keep their own statement.
  ///   - findings: What is known to be wrong, by the ids of relations; others keep their own.
  public init(
    _ phrases: [Phrase: String],
    statements: [String: String] = [:],
    findings: [String: String] = [:]
  ) {
    self.phrases = phrases
    self.statements = statements
    self.findings = findings
  }

  /// The phrase with its places filled.
  func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
    var text: String = phrases[phrase] ?? AuditWording.englishPhrases[phrase] ?? phrase.rawValue
    for (name, value) in values { text.replace("{\(name)}", with: value) }
    return text
  }

  /// What should hold.
  func statement(of relation: Relation) -> String { statements[relation.id] ?? relation.statement }

  /// What is known to be wrong.
  func finding(on relation: Relation) -> String { findings[relation.id] ?? relation.finding }
}
