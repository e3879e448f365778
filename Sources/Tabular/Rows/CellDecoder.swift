// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Decodes one value of a table.
struct CellDecoder: Decoder, SingleValueDecodingContainer {
  let column: Column
  let row: Int
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  /// Whether the row has no value in the column.
  var isMissing: Bool {
    switch column.storage {
    case .numbers(let numbers): numbers[row].isNaN
    case .categories(let codes, _): codes[row] < 0
    }
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    throw misfit("a type with properties")
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw misfit("a list") }

  func decodeNil() -> Bool { isMissing }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    switch type {
    case is Double.Type: return try cast(number())
    case is Float.Type: return try cast(Float(number()))
    case is String.Type: return try cast(text())
    case is Bool.Type: return try cast(truth())
    case let integer as any FixedWidthInteger.Type: return try cast(whole(integer))
    default:
      do {
        return try Value(from: self)
      } catch let error as TableError {
        throw error
      } catch {
        throw misfit("\(Value.self)")
      }
    }
  }

  private func cast<Value>(_ value: Any) throws(TableError) -> Value {
    guard let value = value as? Value else { throw misfit("\(Value.self)") }
    return value
  }

  private func number() throws(TableError) -> Double {
    guard case .numbers(let numbers) = column.storage else { throw misfit("a number") }
    guard !isMissing else { throw missing() }
    return numbers[row]
  }

  private func text() throws(TableError) -> String {
    guard let text = column.text(at: row) else { throw missing() }
    return text
  }

  private func truth() throws(TableError) -> Bool {
    switch try text().lowercased() {
    case "1", "true", "yes": return true
    case "0", "false", "no": return false
    default: throw misfit("true or false")
    }
  }

  private func whole<Integer: FixedWidthInteger>(
    _ type: Integer.Type
  ) throws(TableError) -> Integer {
    guard let whole = Integer(exactly: try number()) else { throw misfit("\(Integer.self)") }
    return whole
  }

  private func missing() -> TableError {
    TableError(
      .missingValue,
      "row \(row + 1) has no value",
      remedy: "make the property optional, or leave out such rows",
      column: column.name
    )
  }

  private func misfit(_ what: String) -> TableError {
    let value = column.text(at: row) ?? "missing"
    return TableError(
      .rowDoesNotFit,
      "'\(value.abridged)' in row \(row + 1) is not \(what)",
      remedy: "change the type of the property, or the value",
      column: column.name,
      culprit: value
    )
  }
}
