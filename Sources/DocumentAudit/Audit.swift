// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

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

  /// An audit of figures by relations.
  ///
  /// - Parameters:
  ///   - figures: The figures of the document.
  ///   - relations: What should hold between them.
  ///   - looseness: By what part of its value an approximate figure may be off, 0 to 1.
  /// - Throws: ``AuditError`` with every problem of the figures and the relations.
  public init(
    _ figures: [Figure],
    relations: [Relation],
    looseness: Double = usualLooseness
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
  }

  /// An audit of figures by relations that are written one below the other.
  ///
  /// - Parameters:
  ///   - figures: The figures of the document.
  ///   - looseness: By what part of its value an approximate figure may be off, 0 to 1.
  ///   - relations: What should hold between them.
  /// - Throws: ``AuditError`` with every problem of the figures and the relations.
  public init(
    _ figures: [Figure],
    looseness: Double = usualLooseness,
    @RelationBuilder _ relations: () -> [Relation]
  ) throws(AuditError) {
    try self.init(figures, relations: relations(), looseness: looseness)
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
      cells: [:]
    )
    return AuditResult(
      figures: figures,
      outcomes: zip(relations, claims).map { evaluator.outcome(of: $0, $1) }
    )
  }
}
