// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Table {
  /// The rows as values of a type of one's own.
  ///
  ///     struct Person: Decodable { var name: String; var age: Int?; var account: Bool }
  ///     let people = try table.rows(as: Person.self)
  ///
  /// Properties are filled from the columns of the same names. Numbers become floating-point or, if
  /// they are whole, integer properties; 1 and 0, and the texts true, false, yes and no, become
  /// `Bool`; texts become strings, enumerations with raw values, and whatever decodes itself from a
  /// string. Only an optional property may be missing in a row; its column has to be there.
  ///
  /// - Parameter type: The type.
  /// - Returns: One value for each row, in their order.
  /// - Throws: ``TableError`` with code `unknownColumn`, `missingValue` or `rowDoesNotFit`, which
  ///   names row and column.
  public func rows<Row: Decodable>(as type: Row.Type) throws(TableError) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(rowCount)
    for index in 0..<rowCount {
      do {
        rows.append(try Row(from: RowDecoder(table: self, row: index, codingPath: [])))
      } catch let error as TableError {
        throw error
      } catch {
        throw TableError(
          .rowDoesNotFit,
          "row \(index + 1) does not fit the type \(Row.self): \(error)",
          remedy: "change the type or the row"
        )
      }
    }
    return rows
  }
}

/// Decodes one row, property by property.
struct RowDecoder: Decoder {
  let table: Table
  let row: Int
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(RowContainer(decoder: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw shape("a list") }

  func singleValueContainer() throws -> any SingleValueDecodingContainer {
    throw shape("a single value")
  }

  private func shape(_ what: String) -> TableError {
    TableError(
      .rowDoesNotFit,
      "a row cannot be read as \(what)",
      remedy: "read it as a type with a property for each column"
    )
  }
}

/// The properties of a row by name.
struct RowContainer<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: RowDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { decoder.table.columnNames.compactMap { Key(stringValue: $0) } }

  /// Always true, so that a property without a column is an error also when it is optional.
  func contains(_ key: Key) -> Bool { true }

  func decodeNil(forKey key: Key) throws -> Bool { try cell(key).isMissing }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try cell(key).decode(type)
  }

  private func cell(_ key: Key) throws(TableError) -> CellDecoder {
    CellDecoder(
      column: try decoder.table.column(key.stringValue),
      row: decoder.row,
      codingPath: codingPath + [key]
    )
  }

  private func shape(_ key: Key) -> TableError {
    TableError(
      .rowDoesNotFit,
      "a value of a table has no parts",
      remedy: "read the property as a number or a text",
      column: key.stringValue
    )
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type,
    forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> { throw shape(key) }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    throw shape(key)
  }

  func superDecoder() throws -> any Decoder { decoder }

  func superDecoder(forKey key: Key) throws -> any Decoder { decoder }
}
