// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CompositeIndex {
  /// Reads an index from a JSON document.
  ///
  ///     try CompositeIndex(json: """
  ///       {"name": "Inclusion", "aggregation": "geometricMean", "children": [
  ///         {"indicator": "agents", "goalposts": [0, 1000]},
  ///         {"indicator": "cost", "direction": "lowerIsBetter", "goalposts": [0, 5]}]}
  ///       """)
  ///
  /// The schema is `Schemas/index.schema.json`.
  ///
  /// - Parameter json: The document.
  /// - Throws: ``IndexError`` with code `invalidSpecification`, which lists the path and the reason of
  ///   all that does not fit, unknown keys included.
  public init(json: String) throws(IndexError) {
    let value: SpecificationValue
    do {
      value = try JSONDecoder().decode(SpecificationValue.self, from: Data(json.utf8))
    } catch {
      throw IndexError(
        .invalidSpecification,
        of: "The specification",
        [IndexProblem("$", "this is no JSON document (\(SpecificationSyntax.reason(error)))")]
      )
    }
    var reader = SpecificationReader()
    let index = reader.index(value)
    let problems =
      RepeatedKeys(in: json).problems + reader.problems + (index?.problems ?? [])
    guard let index, problems.isEmpty else {
      throw IndexError(.invalidSpecification, of: "The specification", problems)
    }
    self = index
  }

  /// The index as a JSON document, which reads back to an equal index.
  ///
  /// - Returns: The document, with sorted keys.
  /// - Throws: ``IndexError`` with code `invalidSpecification` if an aggregation has no word of its
  ///   own, or a number is not finite.
  public func json() throws(IndexError) -> String {
    var writer = SpecificationWriter()
    let value = writer.index(self)
    guard writer.problems.isEmpty else {
      throw IndexError(.invalidSpecification, of: "The index '\(name)'", writer.problems)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    } catch {
      throw IndexError(
        .invalidSpecification,
        of: "The index '\(name)'",
        [IndexProblem("$", "a number is not finite; mend it before writing")]
      )
    }
  }
}

/// What a parser of JSON says is wrong.
enum SpecificationSyntax {
  static func reason(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    guard let under = context.underlyingError else { return context.debugDescription }
    return "\(under)"
  }
}
