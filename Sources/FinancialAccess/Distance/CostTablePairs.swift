// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The pairs of a cost table, with identifiers turned into numbers as they stream by.
struct CostTablePairs: Sendable {
  let table: CostTable
  let places: [String: Int32]
  let points: [String: Int32]

  /// The largest number of possible pairs for which a bit each is kept.
  private static let mostBits: Int = 1 << 31

  init(_ table: CostTable, places: [String], points: [String]) throws(AccessError) {
    self.table = table
    self.places = try CostTablePairs.numbered(places, "place")
    self.points = try CostTablePairs.numbered(points, "point")
  }

  /// Whether pairs listed twice can be found.
  var findsDuplicates: Bool {
    let (pairs, overflow) = places.count.multipliedReportingOverflow(by: points.count)
    return !overflow && pairs <= CostTablePairs.mostBits
  }

  /// Shows every pair of the file, in its order.
  ///
  /// - Returns: How many rows were left out because their place or point is not known.
  func visit(
    _ body: (_ place: Int, _ point: Int, _ cost: Double) -> Void
  ) throws(AccessError) -> Int {
    var seen = findsDuplicates ? PairSet(places.count * points.count) : nil
    var omitted = 0
    var failure: AccessError?
    do throws(TableError) {
      var options = CSVOptions(columns: [table.from, table.to, table.cost])
      options.schema = [table.from: .category, table.to: .category, table.cost: .number]
      var chunks = try CSVChunks(table.url, options: options)
      while let chunk = try chunks.next() {
        let from = try chunk.categories(table.from)
        let to = try chunk.categories(table.to)
        let costs = try chunk.numbers(table.cost)
        do throws(AccessError) {
          omitted += try visit(from, to, costs, seen: &seen, body)
        } catch {
          failure = error
          break
        }
      }
    } catch {
      throw AccessError(.tableUnreadable, culprit: table.path, error.description)
    }
    if let failure { throw failure }
    return omitted
  }

  private func visit(
    _ from: (codes: [Int32], levels: [String]),
    _ to: (codes: [Int32], levels: [String]),
    _ costs: [Double],
    seen: inout PairSet?,
    _ body: (_ place: Int, _ point: Int, _ cost: Double) -> Void
  ) throws(AccessError) -> Int {
    let placeOfCode = from.levels.map { places[$0] ?? -1 }
    let pointOfCode = to.levels.map { points[$0] ?? -1 }
    var omitted = 0
    for row in costs.indices {
      let place = from.codes[row] < 0 ? -1 : placeOfCode[Int(from.codes[row])]
      let point = to.codes[row] < 0 ? -1 : pointOfCode[Int(to.codes[row])]
      guard place >= 0, point >= 0 else {
        guard table.unknown == .omit else {
          throw place < 0
            ? unknown(from, row, "place", table.from, places.keys)
            : unknown(to, row, "point", table.to, points.keys)
        }
        omitted += 1
        continue
      }
      let cost = costs[row]
      guard cost >= 0, cost.isFinite else {
        let pair = "'\(from.levels[Int(from.codes[row])])' to '\(to.levels[Int(to.codes[row])])'"
        throw AccessError(
          .costOutOfRange,
          culprit: pair,
          """
          The \(table.cost) from \(pair) is \(cost.isNaN ? "missing" : "\(cost)"); give zero or a \
          positive number, or leave a pair out that is not within reach.
          """
        )
      }
      if seen?.insert(Int(place) * points.count + Int(point)) == false {
        let pair = "'\(from.levels[Int(from.codes[row])])' to '\(to.levels[Int(to.codes[row])])'"
        throw AccessError(
          .duplicatePair,
          culprit: pair,
          "The cost from \(pair) is listed twice in '\(table.path)'; list each pair once."
        )
      }
      body(Int(place), Int(point), cost)
    }
    return omitted
  }

  private func unknown(
    _ column: (codes: [Int32], levels: [String]),
    _ row: Int,
    _ what: String,
    _ name: String,
    _ known: some Sequence<String>
  ) -> AccessError {
    guard column.codes[row] >= 0 else {
      return AccessError(
        .unknownIdentifier,
        culprit: name,
        "A row of '\(table.path)' has no \(what) in column '\(name)'; fill it in."
      )
    }
    let id = column.levels[Int(column.codes[row])]
    return AccessError(
      .unknownIdentifier,
      culprit: id,
      """
      '\(id)' in column '\(name)' of '\(table.path)' is not the identifier of a \(what)\
      \(NearNames.hint(to: id, among: known)); correct it, or omit rows with unknown identifiers.
      """
    )
  }

  private static func numbered(
    _ ids: [String],
    _ what: String
  ) throws(AccessError) -> [String: Int32] {
    var numbers: [String: Int32] = [:]
    numbers.reserveCapacity(ids.count)
    for (number, id) in ids.enumerated() {
      guard numbers.updateValue(Int32(number), forKey: id) == nil else {
        throw AccessError(
          .duplicateIdentifier,
          culprit: id,
          """
          The \(what) '\(id)' is listed twice, and a table of costs cannot tell the two apart; \
          give each an identifier of its own, or count shared shops once.
          """
        )
      }
    }
    return numbers
  }
}

/// Which of many numbered pairs have occurred, a bit for each.
private struct PairSet {
  private var words: [UInt64]

  init(_ count: Int) { words = [UInt64](repeating: 0, count: (count + 63) / 64) }

  /// Adds a pair; false if it is there already.
  @inline(__always)
  mutating func insert(_ pair: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(pair & 63)
    guard words[pair >> 6] & bit == 0 else { return false }
    words[pair >> 6] |= bit
    return true
  }
}
