// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports

/// How a card leaves the command.
enum DatasetCardText {
  /// The card as a person reads it on a terminal with lines of so many columns at most.
  static func text(of card: DatasetCard, slug: String, width: Int) -> String {
    let parts: [(String, String)] = [
      ("Data set", slug), ("Publisher", card.publisher), ("Edition", card.edition),
      ("Citation", card.citation), ("Licence", card.licence), ("Obtained", card.obtained),
      ("Design", card.design), ("Rows", NumberStyle.count.text(Double(card.rows))),
      ("SHA-256", card.sha256),
    ]
    var lines = Prose.lines(card.title, width: width) + [""]
    lines += Prose.lines(card.description, width: width) + [""]
    for (name, value) in parts {
      let mark = name + String(repeating: " ", count: 11 - name.count)
      lines += Prose.lines(value, below: mark, width: width)
    }
    var text = lines.map { "\($0)\n" }.joined()
    text += "\n" + columns(of: card).text(width: width)
    guard !card.faults.isEmpty else { return text }
    text += "\nKnown faults and doubts\n"
    for fault in card.faults {
      text += Prose.lines(fault, below: "- ", width: width).map { "\($0)\n" }.joined()
    }
    return text
  }

  /// The columns of the data set, each with its meaning and unit.
  static func columns(of card: DatasetCard) -> ResultTable {
    ResultTable(
      columns: [.init("name", "Column"), .init("unit", "Unit"), .init("meaning", "Meaning")],
      rows: card.columns.map { [.text($0.name), .text($0.unit), .text($0.meaning)] }
    )
  }

  /// What a program needs to know of the card beside its columns and faults.
  static func options(of card: DatasetCard, slug: String) -> [String: JSONValue] {
    [
      "slug": .string(slug), "title": .string(card.title),
      "description": .string(card.description), "publisher": .string(card.publisher),
      "citation": .string(card.citation), "edition": .string(card.edition),
      "licence": .string(card.licence), "obtained": .string(card.obtained),
      "design": .string(card.design), "rows": .number(Double(card.rows)),
      "sha256": .string(card.sha256), "madeUp": .boolean(card.madeUp),
    ]
  }
}
