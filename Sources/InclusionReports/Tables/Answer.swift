// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation
public import FinancialInclusion

/// What a request to the package gave: its records, the method that made them, and what was
/// omitted or assumed.
public struct Answer: Hashable, Sendable {
  /// The name of the method: `gap rates`.
  public let method: String
  /// The options that made the result, by name.
  public let options: [String: JSONValue]
  /// The records.
  public let results: ResultTable
  /// Sentences on what was omitted or assumed.
  public let notes: [String]
  /// What a JSON document holds beside the records, by key: a covariance matrix, for example.
  public let supplements: [String: JSONValue]

  /// An answer from its parts.
  public init(
    method: String,
    options: [String: JSONValue] = [:],
    results: ResultTable,
    notes: [String] = [],
    supplements: [String: JSONValue] = [:]
  ) {
    self.method = method
    self.options = options
    self.results = results
    self.notes = notes
    self.supplements = supplements
  }

  /// The answer as a JSON document: `method`, `results`, `notes` and the
  /// supplements; keys sorted, numbers exact.
  ///
  /// - Throws: What Foundation's encoder throws.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let own: [String: JSONValue] = [
      "method": .object(["name": .string(method), "options": .object(options)]),
      "results": .array(
        results.rows.map { row in
          .object(
            Dictionary(
              zip(results.columns.map { $0.key }, row.map { $0.json }),
              uniquingKeysWith: { $1 }
            )
          )
        }
      ),
      "notes": .array(notes.map(JSONValue.string)),
    ]
    let document = JSONValue.object(own.merging(supplements) { own, _ in own })
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  /// The records as a data table: numbers bare, a group spread over its by-columns.
  ///
  /// - Throws: `TableError` if two columns have one name.
  public func table() throws(TableError) -> Table {
    var columns: [Tabular.Column] = []
    for (index, column) in results.columns.enumerated() {
      columns += results.dataColumns(at: index, key: column.key)
    }
    return try Table(columns)
  }
}

extension ResultCell {
  /// The value as JSON writes it.
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .number(let value, _): .number(value)
    case .group(let levels):
      .object(
        Dictionary(
          levels.map { ($0.column, .string($0.level)) },
          uniquingKeysWith: { $1 }
        )
      )
    case .values(let values):
      .object(
        Dictionary(
          values.map { ($0.name, $0.value.map(JSONValue.number) ?? .null) },
          uniquingKeysWith: { $1 }
        )
      )
    case .missing: .null
    }
  }
}
