// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The numbers of a file of totals, in the order in which they stand.
struct TotalsNumbers {
  /// The head promises other numbers than there are.
  struct Mismatch: Error {}

  /// The lists to write.
  let lists: [[Double]]
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  /// The numbers of totals.
  init(_ totals: SurveyTotals) {
    var lists = totals.clusters.codes.map { $0.map { Double($0) } } + totals.clusters.populations
    for column in totals.groups.indices { lists.append(totals.domains.map { Double($0[column]) }) }
    lists.append(totals.cells.map { Double($0.unit) })
    lists.append(totals.cells.map { Double($0.domain) })
    lists += [totals.rows.weights, totals.rows.rows]
    for variable in totals.variables {
      lists += [variable.weights, variable.observations].compactMap { $0 }
      lists += variable.sums
      if let squares = variable.squares { lists.append(squares) }
    }
    self.lists = lists
    bytes = []
    place = 0
    end = 0
  }

  /// The numbers between two bytes of a file.
  init(_ bytes: [UInt8], from start: Int, to end: Int) {
    lists = []
    self.bytes = bytes
    place = start
    self.end = end
  }

  var isAtEnd: Bool { place == end }

  /// The next numbers, all finite.
  mutating func next(_ count: Int) throws -> [Double] {
    guard count >= 0, count <= (end - place) / 8 else { throw Mismatch() }
    let start = place
    place += 8 * count
    let numbers = (0..<count).map {
      Double(bitPattern: SurveyTotals.word(bytes, at: start + 8 * $0))
    }
    guard numbers.allSatisfy(\.isFinite) else { throw Mismatch() }
    return numbers
  }

  /// The next numbers, as codes from 0.
  mutating func codes(_ count: Int, below limit: Int) throws -> [Int32] {
    try next(count).map { number in
      guard let code = Int32(exactly: number), code >= 0, code < limit else { throw Mismatch() }
      return code
    }
  }
}
