// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds keys that an object of a JSON document holds twice, of which a parser keeps one in silence.
struct RepeatedKeys {
  /// A key that stands twice, with the path of its object.
  private(set) var problems: [IndexProblem] = []
  private let bytes: [UInt8]
  private var place = 0

  /// Goes through a document that a parser has read already.
  init(in json: String) {
    bytes = Array(json.utf8)
    value(at: "$")
  }

  private mutating func value(at path: String) {
    skipSpace()
    guard place < bytes.count else { return }
    switch bytes[place] {
    case UInt8(ascii: "{"): members(at: path)
    case UInt8(ascii: "["): elements(at: path)
    case UInt8(ascii: "\""): _ = text()
    default:
      while place < bytes.count, !RepeatedKeys.ends.contains(bytes[place]) { place += 1 }
    }
  }

  private mutating func members(at path: String) {
    var known: Set<String> = []
    place += 1
    skipSpace()
    while place < bytes.count, bytes[place] != UInt8(ascii: "}") {
      let key = text()
      if !known.insert(key).inserted {
        problems.append(IndexProblem("\(path).\(key)", "the key stands here twice; keep one"))
      }
      skipSpace()
      place += 1
      value(at: "\(path).\(key)")
      skipSpace(and: UInt8(ascii: ","))
    }
    place += 1
  }

  private mutating func elements(at path: String) {
    var number = 0
    place += 1
    skipSpace()
    while place < bytes.count, bytes[place] != UInt8(ascii: "]") {
      value(at: "\(path)[\(number)]")
      number += 1
      skipSpace(and: UInt8(ascii: ","))
    }
    place += 1
  }

  /// The text that begins here, as a parser reads it.
  private mutating func text() -> String {
    let start = place
    place += 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    place += 1
    let quoted = bytes[start..<min(place, bytes.count)]
    let read = try? JSONDecoder().decode(String.self, from: Data(quoted))
    return read ?? String(decoding: quoted, as: UTF8.self)
  }

  private mutating func skipSpace(and separator: UInt8? = nil) {
    while place < bytes.count, bytes[place] <= 0x20 || bytes[place] == separator { place += 1 }
  }

  private static let ends: Set<UInt8> = Set(",}] \t\r\n".utf8)
}
