// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What is wrong with the figures or the relations of an audit: all of it at once, each problem
/// with the row it stands in.
///
///     F046: the figure 'F046' is declared twice; give each figure an id of its own.
///     R003: 'F0465' is no figure; near it: F046, F045.
///         F0465 = F042 + F044
///         ^
public struct AuditError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem, for a program that wants to react to it.
  public enum Code: Hashable, Sendable {
    /// A table of figures or relations has no rows, or an audit no figures or no relations.
    case empty
    /// A column is missing, or a table could not be read.
    case unreadableTable
    /// An id is missing or is not a letter followed by letters, digits and underscores.
    case badIdentifier
    /// Two rows share an id.
    case duplicateIdentifier
    /// A qualifier is none of those that exist.
    case unknownQualifier
    /// A value is not a finite number.
    case notANumber
    /// A precision is missing, zero, negative, or does not divide the value.
    case badPrecision
    /// The looseness of an approximate figure is not between 0 and 1.
    case loosenessOutOfRange
    /// A relation does not follow the grammar.
    case syntax
    /// A relation is nested more deeply than is allowed.
    case tooDeep
    /// A relation names a figure that is not in the table.
    case unknownFigure
    /// A relation names a figure that has no number.
    case figureWithoutNumber
    /// A relation calls a function that does not exist.
    case unknownFunction
    /// A function is called with too few, too many or the wrong kind of arguments.
    case wrongArguments
    /// A figure appears on both sides of a comparison, so that it would prove itself.
    case provesItself
    /// A relation has too few figures to prove anything.
    case provesNothing
    /// A relation blames a figure that it does not mention.
    case blamesStranger
    /// A cell of a table was asked for and no row matches.
    case noMatchingRow
    /// A single cell of a table was asked for and several rows match.
    case severalMatchingRows
    /// A cell of a table was asked for and is missing or not a number.
    case cellWithoutNumber
  }

  /// One problem and the row it stands in.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of problem.
    public let code: Code
    /// The id of the figure or relation, or the name of the table, that is to blame.
    public let culprit: String
    /// A sentence that says what is wrong and what to do.
    public let message: String
    /// The relation as written, if the problem has a place in one.
    public let relation: String?
    /// The column in the relation at which the problem shows, counted in characters from 1.
    public let position: Int?

    /// Makes a problem from its kind, its culprit, a sentence, and its place in a relation.
    public init(
      _ code: Code,
      culprit: String,
      _ message: String,
      relation: String? = nil,
      position: Int? = nil
    ) {
      self.code = code
      self.culprit = culprit
      self.message = message
      self.relation = relation
      self.position = position
    }

    /// The culprit and the sentence; below them the relation, with a caret under the place.
    public var description: String {
      guard let relation, let position else { return "\(culprit): \(message)" }
      let line = String(relation.map { $0.isWhitespace ? " " : $0 })
      let margin = String(repeating: " ", count: max(0, position - 1))
      return "\(culprit): \(message)\n    \(line)\n    \(margin)^"
    }
  }

  /// The problems, in the order of the rows; never empty.
  public let problems: [Problem]

  /// Makes an error of one problem.
  public init(_ problem: Problem) {
    problems = [problem]
  }

  /// Makes an error of several problems, or none if there are none.
  public init?(_ problems: [Problem]) {
    guard !problems.isEmpty else { return nil }
    self.problems = problems
  }

  /// The kind of the first problem.
  public var code: Code { problems[0].code }

  /// The problem, or how many there are and then one after the other.
  public var description: String {
    if problems.count == 1 { return problems[0].description }
    return (["\(problems.count) problems:"] + problems.map(\.description)).joined(separator: "\n")
  }
}
