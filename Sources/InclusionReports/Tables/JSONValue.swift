// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A value as JSON writes it. A number that is not finite is written as `null`: JSON has no NaN.
public enum JSONValue: Encodable, Hashable, Sendable {
  /// Words.
  case string(String)
  /// A number; every finite Double reads back to the same bits.
  case number(Double)
  /// True or false.
  case boolean(Bool)
  /// Nothing.
  case null
  /// Values in order.
  case array([JSONValue])
  /// Named values.
  case object([String: JSONValue])

  /// Writes the value.
  ///
  /// - Parameter encoder: Where it is written.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .string(let text): try container.encode(text)
    case .number(let value) where value.isFinite: try container.encode(value)
    case .number, .null: try container.encodeNil()
    case .boolean(let flag): try container.encode(flag)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }
}
