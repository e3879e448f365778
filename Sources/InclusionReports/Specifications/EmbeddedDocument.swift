// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A document that a specification holds, or that stands in a file beside it.
public enum EmbeddedDocument: Hashable, Sendable {
  /// The name of a file, looked for beside the specification.
  case file(String)
  /// The document itself.
  case inline(json: String)
}

extension EmbeddedDocument: Decodable {
  /// Reads a document: a text names a file, an object is the document.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` if it is neither.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let name = try? container.decode(String.self) {
      self = .file(name)
      return
    }
    let value = try container.decode(JSONValue.self)
    guard case .object = value else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "give the document itself, or the name of its file"
        )
      )
    }
    self = .inline(json: String(decoding: try JSONEncoder().encode(value), as: UTF8.self))
  }
}
