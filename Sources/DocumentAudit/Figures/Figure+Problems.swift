// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Figure {
  /// What is wrong with a list of figures: ids, values, precisions.
  static func problems(in figures: [Figure]) -> [AuditError.Problem] {
    guard !figures.isEmpty else {
      return [.init(.empty, culprit: "figures", "there are no figures; an audit needs some.")]
    }
    var seen: Set<String> = []
    var problems: [AuditError.Problem] = []
    for figure in figures {
      problems += figure.problems()
      if !seen.insert(figure.id).inserted {
        problems.append(
          .init(
            .duplicateIdentifier,
            culprit: figure.id,
            "the figure '\(figure.id)' is declared twice; give each figure an id of its own."
          )
        )
      }
    }
    return problems
  }

  private func problems() -> [AuditError.Problem] {
    var problems: [AuditError.Problem] = []
    func report(_ code: AuditError.Code, _ message: String) {
      problems.append(.init(code, culprit: id.isEmpty ? "figure '\(indicator)'" : id, message))
    }
    if !Token.isName(id) {
      report(
        .badIdentifier,
        "'\(id)' cannot be the id of a figure; an id is a letter, then letters, digits and '_'."
      )
    }
    guard let value else { return problems }
    guard value.isFinite else {
      report(.notANumber, "the value is not a finite number; leave it empty if there is none.")
      return problems
    }
    guard let precision else {
      report(.badPrecision, "the precision is missing; give the unit of the last printed digit.")
      return problems
    }
    guard precision > 0, precision.isFinite else {
      report(
        .badPrecision,
        "the precision \(precision) is not positive; give the unit of the last printed digit, "
          + "such as 0.1 or 1000."
      )
      return problems
    }
    let steps = value / precision
    if (steps - steps.rounded()).magnitude > 1e-6 * max(1, steps.magnitude * 1e-6) {
      report(
        .badPrecision,
        "\(value) cannot end in a digit worth \(precision); the precision is the unit of the last "
          + "printed digit."
      )
    }
    return problems
  }
}
