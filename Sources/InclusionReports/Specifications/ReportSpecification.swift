// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// What a report on the user's own data is about, as a JSON document says it.
public protocol ReportSpecification: Decodable, Hashable, Sendable {
  /// The schema that describes the document, such as `survey-report.schema.json`.
  static var schema: String { get }
}

extension ReportSpecification {
  /// A specification from its JSON.
  ///
  /// - Parameter json: The document.
  /// - Throws: ``ReportError`` with code `specificationInvalid`, naming the key and the way out.
  public init(json: [UInt8]) throws(ReportError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(json))
    } catch {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: any Error) -> ReportError {
    let place: (_ path: [any CodingKey]) -> String = { path in
      let names: [String] = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
      return "$" + names.joined()
    }
    let (path, reason): (String, String)
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      (path, reason) = (place(context.codingPath), "the key '\(key.stringValue)' is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      (path, reason) = (place(context.codingPath), "a value of another kind belongs here")
    case DecodingError.dataCorrupted(let context):
      (path, reason) = (place(context.codingPath), context.debugDescription)
    default: (path, reason) = ("$", "it cannot be read")
    }
    // Foundation's sentences end with a full stop, ours do not.
    let sentence: String = reason.hasSuffix(".") ? reason : reason + "."
    return ReportError(
      .specificationInvalid,
      culprit: path,
      "The specification does not fit at \(path): \(sentence) See Schemas/\(schema)."
    )
  }
}
