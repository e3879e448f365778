// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Tabular

/// Independent pieces of work, side by side where there are cores. The pieces depend on the size of
/// the work alone, so that the number of cores changes no bit of a result.
enum Parallel {
  /// The ranges into which so many rows are cut.
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
    guard pieces.count > 1 else { return pieces.map(body) }
    let counter = step.flatMap { WorkCounter($0, of: pieces.count) }
    var results = [Result?](repeating: nil, count: pieces.count)
    results.withUnsafeMutableBufferPointer { results in
      withoutActuallyEscaping(body) { body in
        // Each index is written once, by one thread; the compiler cannot see that.
        nonisolated(unsafe) let results = results
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: pieces.count) { piece in
          results[piece] = body(pieces[piece])
          counter?.add()
        }
      }
    }
    return results.compactMap { $0 }
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
