// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Relation {
  /// The relations, those without an id called `R` and their place in the list.
  static func named(_ relations: [Relation]) -> [Relation] {
    relations.enumerated().map { index, relation in
      var named = relation
      if named.id.isEmpty { named.id = "R\(index + 1)" }
      return named
    }
  }

  /// What is wrong with a list of relations, beside what they say.
  static func problems(in relations: [Relation]) -> [AuditError.Problem] {
    guard !relations.isEmpty else {
      return [
        .init(
          .empty,
          culprit: "relations",
          "there are no relations; without any nothing is checked."
        )
      ]
    }
    var seen: Set<String> = []
    return relations.filter { !seen.insert($0.id).inserted }.map {
      .init(
        .duplicateIdentifier,
        culprit: $0.id,
        "the relation '\($0.id)' is declared twice; give each relation an id of its own."
      )
    }
  }
}
