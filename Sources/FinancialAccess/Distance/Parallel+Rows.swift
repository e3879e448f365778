// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import SurveyStatistics

extension Parallel {
  /// The ranges into which so many rows are cut. They depend on the number of rows alone, so that the
  /// number of cores changes no bit of a result.
  static func pieces(of count: Int, atMost limit: Int = 32) -> [Range<Int>] {
    guard count > 0 else { return [] }
    let pieces = min(limit, (count + 255) / 256)
    return (0..<pieces).map { piece in
      count * piece / pieces..<count * (piece + 1) / pieces
    }
  }

  /// The results of a closure for every piece, in their order; a person who waits is told the step.
  static func map<Result: Sendable>(
    _ pieces: [Range<Int>],
    step: String? = nil,
    _ body: (Range<Int>) -> Result
  ) -> [Result] {
    map(pieces.count, step: step) { body(pieces[$0]) }
  }

  /// One list of the results for all rows, in their order.
  static func flatMap<Element: Sendable>(
    _ count: Int,
    step: String? = nil,
    _ body: (Range<Int>) -> [Element]
  ) -> [Element] {
    map(pieces(of: count), step: step, body).flatMap { $0 }
  }
}
