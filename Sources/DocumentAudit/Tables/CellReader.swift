// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Tabular

/// Reads the cells that relations ask for, each table once.
struct CellReader {
  /// Where tables come from.
  let tables: @Sendable (String) throws -> Table
  private var known: [String: Table?] = [:]

  init(_ tables: @escaping @Sendable (String) throws -> Table) {
    self.tables = tables
  }

  /// The value of the cells that a relation asks for.
  ///
  /// - Returns: The value, or `nil` if the table is known to be missing, which is reported only once.
  mutating func value(
    of query: DataQuery,
    for relation: Relation
  ) throws(AuditError.Problem) -> Double? {
    guard let table = try self.table(query.table, for: relation) else { return nil }
    do {
      _ = try table.column(query.column)
      let rows = try matchingRows(of: query, in: table, for: relation)
      guard let function = RelationFunction.named(query.function),
        case .cells(let formula) = function.meaning
      else { return nil }
      guard function.arity.contains(rows.count) else {
        throw AuditError.Problem(
          .severalMatchingRows,
          culprit: relation.id,
          "\(rows.count) rows have \(query.description); add keys until one is left."
        )
      }
      return formula(try cells(of: query, at: rows, in: table, for: relation))
    } catch let problem as AuditError.Problem {
      throw problem
    } catch {
      throw AuditError.Problem(
        .unreadableTable,
        culprit: relation.id,
        "the table '\(query.table)': \(error)"
      )
    }
  }

  private mutating func table(
    _ name: String,
    for relation: Relation
  ) throws(AuditError.Problem) -> Table? {
    if let known = known[name] { return known }
    do {
      let table = try tables(name)
      known[name] = .some(table)
      return table
    } catch {
      known[name] = .some(nil)
      throw AuditError.Problem(
        .unreadableTable,
        culprit: relation.id,
        "the table '\(name)' cannot be read: \(error)"
      )
    }
  }

  private func matchingRows(
    of query: DataQuery,
    in table: Table,
    for relation: Relation
  ) throws -> [Int] {
    var rows = Array(0..<table.rowCount)
    for pair in query.keys {
      let column = try table.column(pair.column)
      switch column.storage {
      case .numbers(let numbers):
        let wanted: Double? =
          switch pair.key {
          case .number(let number): number
          case .text(let text): Double(text)
          }
        rows = rows.filter { numbers[$0] == wanted }
      case .categories(let codes, let levels):
        let code = levels.firstIndex(of: pair.key.text).map { Int32(truncatingIfNeeded: $0) }
        guard let code else {
          throw AuditError.Problem(
            .noMatchingRow,
            culprit: relation.id,
            "no row of '\(query.table)' has \(pair.column) = \(pair.key.quoted)"
              + "\(NearNames.hint(to: pair.key.text, among: levels))."
          )
        }
        rows = rows.filter { codes[$0] == code }
      }
    }
    guard !rows.isEmpty else {
      throw AuditError.Problem(
        .noMatchingRow,
        culprit: relation.id,
        "no row has \(query.description); check the keys, each for itself and together."
      )
    }
    return rows
  }

  private func cells(
    of query: DataQuery,
    at rows: [Int],
    in table: Table,
    for relation: Relation
  ) throws -> [Double] {
    let numbers = try table.numbers(query.column)
    return try rows.map { row in
      guard numbers[row].isFinite else {
        throw AuditError.Problem(
          .cellWithoutNumber,
          culprit: relation.id,
          "the cell \(query.description) is missing in row \(row + 1); choose rows that have it."
        )
      }
      return numbers[row]
    }
  }
}
