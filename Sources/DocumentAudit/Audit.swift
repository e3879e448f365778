// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// The audit of a document: its printed figures, and relations that should hold between them.
///
///     let audit = try Audit(figures) {
///       Relation("F046 = F042 + F044", "The 3G/4G row is the sum of the two.")
///       Relation("F270 = mean(F266, F267, F268, F269)", "The index is the mean of its parts.")
///     }
///     for verdict in try audit.result().verdicts {
///       print(verdict.figure.id, verdict.verdict, verdict.reason)
///     }
///
/// No verdict is written by hand: each comes from a relation that is evaluated. A figure is
/// *inconsistent* if a relation that fails blames it; else *reproduced* if a relation computes it
/// and the result rounds to what is printed; else *consistent* if a relation that it takes part in
/// holds; else *input only*. The order of the relations does not matter.
public struct Audit: Sendable {
  /// By what part of its value an approximate figure ("about 400") may be off, unless said
  /// otherwise: a tenth.
  public static let usualLooseness = 0.1

  /// The figures.
  public let figures: [Figure]
  /// The relations, each with an id.
  public let relations: [Relation]
  /// By what part of its value an approximate figure may be off.
  public let looseness: Double
  private let claims: [Claim]
  private let tables: @Sendable (String) throws -> Table

  /// An audit of figures by relations.
  ///
  /// - Parameters:
  ///   - figures: The figures of the document.
  ///   - relations: What should hold between them.
  ///   - looseness: By what part of its value an approximate figure may be off, 0 to 1.
  ///   - tables: The tables that `data()` reads, by their names; by default there are none.
  /// - Throws: ``AuditError`` with every problem of the figures and the relations.
  public init(
    _ figures: [Figure],
    relations: [Relation],
    looseness: Double = usualLooseness,
    tables: @escaping @Sendable (String) throws -> Table = Audit.noTables
  ) throws(AuditError) {
    var problems = Figure.problems(in: figures)
    if !(looseness >= 0 && looseness <= 1) {
      problems.append(
        .init(
          .loosenessOutOfRange,
          culprit: "looseness",
          "\(looseness) is not between 0 and 1; 0.1 lets 'about 400' stand for 360 to 440."
        )
      )
    }
    let figureOfID = Dictionary(figures.map { ($0.id, $0) }) { first, _ in first }
    let named = Relation.named(relations)
    var claims: [Claim] = []
    problems += Relation.problems(in: named)
    for relation in named {
      do {
        let claim = try Parser.claim(relation.text)
        problems += claim.problems(of: relation, among: figureOfID)
        claims.append(claim)
      } catch {
        problems.append(
          .init(
            error.code,
            culprit: relation.id,
            error.message,
            relation: relation.text,
            position: error.position
          )
        )
      }
    }
    if let error = AuditError(problems) { throw error }
    self.figures = figures
    self.relations = named
    self.looseness = looseness
    self.claims = claims
    self.tables = tables
  }

  /// The answer of an audit without tables to a relation that asks for one.
  ///
  /// - Throws: ``AuditError/Problem`` with code `unreadableTable`, always.
  public static let noTables: @Sendable (String) throws -> Table = { name in
    throw AuditError.Problem(
      .unreadableTable,
      culprit: name,
      "the audit was made without tables; pass `tables:`."
    )
  }

  /// An audit of figures by relations that are written one below the other.
  ///
  /// - Parameters:
  ///   - figures: The figures of the document.
  ///   - looseness: By what part of its value an approximate figure may be off, 0 to 1.
  ///   - tables: The tables that `data()` reads, by their names; by default there are none.
  ///   - relations: What should hold between them.
  /// - Throws: ``AuditError`` with every problem of the figures and the relations.
  public init(
    _ figures: [Figure],
    looseness: Double = usualLooseness,
    tables: @escaping @Sendable (String) throws -> Table = Audit.noTables,
    @RelationBuilder _ relations: () -> [Relation]
  ) throws(AuditError) {
    try self.init(figures, relations: relations(), looseness: looseness, tables: tables)
  }

  /// Evaluates every relation and gives every figure its verdict.
  ///
  /// - Returns: The verdicts and the outcomes.
  /// - Throws: ``AuditError`` if a table cannot be read or has not the cells that are asked for.
  /// - Complexity: O(length of the relations), beside the reading of tables.
  public func result() throws(AuditError) -> AuditResult {
    let evaluator = RelationEvaluator(
      figures: Dictionary(figures.map { ($0.id, $0) }) { first, _ in first },
      looseness: looseness,
      cells: try cells()
    )
    return AuditResult(
      figures: figures,
      outcomes: zip(relations, claims).map { evaluator.outcome(of: $0, $1) }
    )
  }

  /// The cells that the relations read, or every problem in reading them.
  private func cells() throws(AuditError) -> [DataQuery: Double] {
    var reader = CellReader(tables)
    var cells: [DataQuery: Double] = [:]
    var problems: [AuditError.Problem] = []
    for (relation, claim) in zip(relations, claims) {
      for query in claim.sides.flatMap(\.queries) where cells[query] == nil {
        do {
          cells[query] = try reader.value(of: query, for: relation)
        } catch {
          problems.append(error)
        }
      }
    }
    if let error = AuditError(problems) { throw error }
    return cells
  }
}
