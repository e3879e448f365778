// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Collects relations that are written one below the other.
@resultBuilder
public enum RelationBuilder {
  /// A single relation.
  public static func buildExpression(_ relation: Relation) -> [Relation] { [relation] }
  /// Relations from elsewhere, such as a table.
  public static func buildExpression(_ relations: [Relation]) -> [Relation] { relations }
  /// One below the other.
  public static func buildBlock(_ parts: [Relation]...) -> [Relation] { parts.flatMap { $0 } }
  /// The relations of a loop.
  public static func buildArray(_ parts: [[Relation]]) -> [Relation] { parts.flatMap { $0 } }
  /// The relations of an `if` without `else`.
  public static func buildOptional(_ part: [Relation]?) -> [Relation] { part ?? [] }
  /// The relations of an `if`.
  public static func buildEither(first part: [Relation]) -> [Relation] { part }
  /// The relations of an `else`.
  public static func buildEither(second part: [Relation]) -> [Relation] { part }
}
