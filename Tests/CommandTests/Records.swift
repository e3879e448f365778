// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// The records of a JSON answer.
struct Records: RandomAccessCollection {
  private let objects: [[String: Any]]

  /// Reads the array under `results`.
  init(_ json: String) throws {
    let document = try JSONSerialization.jsonObject(with: Data(json.utf8))
    let answer = try #require(document as? [String: Any])
    objects = try #require(answer["results"] as? [[String: Any]])
  }

  var startIndex: Int { objects.startIndex }
  var endIndex: Int { objects.endIndex }
  subscript(position: Int) -> [String: Any] { objects[position] }
}

/// A number of a record.
func number(_ record: [String: Any], _ key: String) throws -> Double {
  try #require((record[key] as? NSNumber)?.doubleValue)
}

extension BuiltProduct.Run {
  /// What was printed, with notes on one line however long they are.
  var unbroken: String { output.replacing("\n      ", with: " ") }
}
