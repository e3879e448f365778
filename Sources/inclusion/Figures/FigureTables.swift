// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// How figures and verdicts leave the command.
enum FigureTables {
  /// One record per verdict.
  static func verdicts(_ verdicts: [FigureVerdict]) -> ResultTable {
    var table = ResultTable(columns: [
      .init("id", "Id"), .init("indicator", "Indicator"), .init("printed", "Printed"),
      .init("computed", "Computed"), .init("unit", "Unit"), .init("verdict", "Verdict"),
      .init("relation", "Relation"), .init("reason", "Why"),
    ])
    for verdict in verdicts {
      let isYear = verdict.figure.unit.hasSuffix("year")
      let style: NumberStyle = isYear ? .ordinal : .upTo(2)
      table.append([
        .text(verdict.figure.id), .text(verdict.figure.indicator),
        .number(verdict.figure.value, style), .number(verdict.computed, style),
        .text(verdict.figure.unit), .text(verdict.verdict.rawValue),
        .text(orMissing: verdict.relation?.text), .text(verdict.reason),
      ])
    }
    return table
  }

  /// One record per figure, for a person.
  static func printed(_ figures: [Figure]) -> ResultTable {
    var table = ResultTable(columns: [
      .init("id", "Id"), .init("indicator", "Indicator"), .init("printed", "Printed"),
      .init("year", "Year"), .init("population", "Of whom"), .init("breakdown", "Group"),
      .init("source", "Source"), .init("location", "Where"),
    ])
    for figure in figures {
      let place = [figure.document, figure.location].filter { !$0.isEmpty }
      table.append([
        .text(figure.id), .text(figure.indicator), .text(figure.printed), .text(figure.year),
        .text(figure.population), .text(figure.breakdown), .text(figure.source),
        .text(place.joined(separator: ", ")),
      ])
    }
    return table
  }

  /// One record per figure.
  static func figures(_ figures: [Figure]) -> ResultTable {
    var table = ResultTable(columns: [
      .init("id", "Id"), .init("indicator", "Indicator"), .init("printed", "Printed"),
      .init("value", "Value"), .init("unit", "Unit"), .init("year", "Year"),
      .init("population", "Of whom"), .init("breakdown", "Group"), .init("source", "Source"),
      .init("document", "Document"), .init("location", "Where"),
    ])
    for figure in figures {
      table.append([
        .text(figure.id), .text(figure.indicator), .text(figure.printed),
        .number(figure.value, .plain), .text(figure.unit), .text(figure.year),
        .text(figure.population), .text(figure.breakdown), .text(figure.source),
        .text(figure.document), .text(figure.location),
      ])
    }
    return table
  }

  /// What the whole audit came to.
  static func notes(on result: AuditResult) -> [String] {
    let counts = Verdict.allCases.map { "\(result.count(of: $0)) \($0.rawValue)" }
    return ["Of \(result.verdicts.count) figures: \(counts.joined(separator: ", "))."]
      + result.unexplained.map(sentence)
  }

  /// Why the audit does not pass.
  static func sentence(on outcome: RelationOutcome) -> String {
    let state =
      outcome.relation.finding.isEmpty
      ? "does not hold and has no finding" : "holds, so that its finding is stale"
    return "Relation \(outcome.relation.id) (\(outcome.relation.text)) \(state). \(outcome.reason)"
  }
}
