// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// The members of a JSON object that has no other keys than these.
struct SpecificationMembers {
  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  private let values: KeyedDecodingContainer<Key>

  /// Reads an object.
  ///
  /// - Parameters:
  ///   - decoder: Where it stands.
  ///   - keys: The keys it may have.
  /// - Throws: `DecodingError` if it is no object or has another key; near ones are named.
  init(_ decoder: any Decoder, keys: [String]) throws {
    try self.init(decoder.container(keyedBy: Key.self), keys)
  }

  private init(_ values: KeyedDecodingContainer<Key>, _ keys: [String]) throws {
    self.values = values
    for key in values.allKeys where !keys.contains(key.stringValue) {
      let near: String = NearNames.hint(to: key.stringValue, among: keys)
      let known: String = near.isEmpty ? "; the keys are \(keys.joined(separator: ", "))" : near
      throw corrupted(key.stringValue, "there is no such key here\(known)")
    }
  }

  /// An object of the object.
  func inside(_ key: String, keys: [String]) throws -> SpecificationMembers? {
    guard values.contains(Key(key)) else { return nil }
    return try SpecificationMembers(
      values.nestedContainer(keyedBy: Key.self, forKey: Key(key)),
      keys
    )
  }

  /// A value that has to be there.
  func required<Value: Decodable>(_ key: String) throws -> Value {
    try values.decode(Value.self, forKey: Key(key))
  }

  /// A value that may be left out.
  func optional<Value: Decodable>(_ key: String) throws -> Value? {
    try values.decodeIfPresent(Value.self, forKey: Key(key))
  }

  /// One of several words.
  func choice<Value>(_ key: String, among choices: [(name: String, value: Value)]) throws -> Value?
  {
    guard let name: String = try optional(key) else { return nil }
    if let choice = choices.first(where: { $0.name == name }) { return choice.value }
    throw corrupted(key, "'\(name)' is none of \(choices.map(\.name).joined(separator: ", "))")
  }

  /// What is wrong with the value of a key.
  func corrupted(_ key: String, _ reason: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: values.codingPath + [Key(key)], debugDescription: reason))
  }
}
