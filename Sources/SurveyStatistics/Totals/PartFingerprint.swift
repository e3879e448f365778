// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// What tells the rows of a part from those of another: a hash of the columns that were read.
///
/// It does not depend on the chunks in which rows are read, and it does on their order.
struct PartFingerprint: Hashable, Sendable, Codable {
  private(set) var rowCount: Int
  private var hashes: [UInt64]

  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The fingerprint of a table's columns.
  init(_ table: Table, _ names: [String]) throws(SurveyError) {
    rowCount = table.rowCount
    hashes = []
    for name in names {
      let column: Column
      do {
        column = try table.column(name)
      } catch {
        throw SurveyError(.unknownColumn, culprit: name, error.sentence)
      }
      switch column.storage {
      case .numbers(let numbers):
        hashes.append(PartFingerprint.hash(numbers.lazy.map { $0.isNaN ? 0 : $0.bitPattern }))
      case .categories(let codes, let levels):
        let hashOfLevel = levels.map { level in
          PartFingerprint.hash(level.utf8.lazy.map { UInt64($0) })
        }
        hashes.append(PartFingerprint.hash(codes.lazy.map { $0 < 0 ? 0 : hashOfLevel[Int($0)] }))
      }
    }
  }

  /// The fingerprint of these rows followed by others.
  mutating func append(_ other: PartFingerprint) {
    var power: UInt64 = 1
    var factor = PartFingerprint.base
    var rest = other.rowCount
    while rest > 0 {
      if rest & 1 == 1 { power = power &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    for index in hashes.indices { hashes[index] = hashes[index] &* power &+ other.hashes[index] }
    rowCount += other.rowCount
  }

  /// A polynomial in an odd base, so that it can be continued, of well mixed words.
  private static func hash(_ words: some Sequence<UInt64>) -> UInt64 {
    var hash: UInt64 = 0
    for word in words {
      var mixed = word &+ base
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      hash = hash &* base &+ (mixed ^ (mixed >> 31))
    }
    return hash
  }
}
