// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// A relation, read: sides and how each compares with the next.
struct Claim: Hashable, Sendable {
  let sides: [Expression]
  let comparisons: [Comparison]

  /// The figures it mentions, each once, in order.
  var figures: [String] {
    var seen: Set<String> = []
    return sides.flatMap(\.figures).filter { seen.insert($0).inserted }
  }

  /// The figure that is computed, if the relation reads `figure = expression`.
  var target: String? {
    guard comparisons == [.equal] else { return nil }
    return sides[0].bareFigure
  }

  /// What is wrong with it, given the figures there are.
  ///
  /// - Parameters:
  ///   - relation: The relation as declared.
  ///   - figures: The figures by their id.
  /// - Returns: The problems, in the order of their place in the relation.
  func problems(
    of relation: Relation,
    among figures: [String: Figure]
  ) -> [AuditError.Problem] {
    var problems: [AuditError.Problem] = []
    func report(_ code: AuditError.Code, at position: Int?, _ message: String) {
      problems.append(
        .init(
          code,
          culprit: relation.id,
          message,
          relation: position == nil ? nil : relation.text,
          position: position
        )
      )
    }
    // A figure may bound another from both ends, as in `2 * a <= b <= 3 * a`: only neighbouring sides
    // are compared, and only there would it prove itself.
    var sideOfFigure: [String: Int] = [:]
    for (side, expression) in sides.enumerated() {
      for mention in expression.mentions {
        let id = mention.figure
        guard let figure = figures[id] else {
          let hint = NearNames.hint(to: id, among: figures.keys.sorted())
          report(.unknownFigure, at: mention.position, "'\(id)' is no figure\(hint).")
          continue
        }
        if figure.value == nil {
          report(.figureWithoutNumber, at: mention.position, "the figure '\(id)' has no number.")
        }
        if mention.isRecovered { continue }
        if sideOfFigure[id] == side - 1 {
          report(
            .provesItself,
            at: mention.position,
            "'\(id)' stands on both sides of a comparison and would prove itself; only share() may "
              + "rebuild it."
          )
        }
        sideOfFigure[id] = side
      }
    }
    let mentioned = self.figures
    let leansOnMore = sides.contains { $0.recovers || !$0.queries.isEmpty }
    if mentioned.isEmpty || (mentioned.count == 1 && !leansOnMore) {
      report(
        .provesNothing,
        at: nil,
        "'\(relation.text)' proves nothing; a relation needs two figures, or a figure and data() "
          + "or share()."
      )
    }
    for stranger in relation.blames where !mentioned.contains(stranger) {
      report(
        .blamesStranger,
        at: nil,
        "'\(stranger)' is blamed but not mentioned; blame figures of '\(relation.text)'."
      )
    }
    return problems
  }
}
