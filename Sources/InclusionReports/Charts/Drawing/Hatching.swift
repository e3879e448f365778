// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Slanted lines that fill an area: nothing is known here. They are computed, so that every renderer
/// draws the same ones.
enum Hatching {
  /// A straight line.
  struct Line: Hashable, Sendable {
    let x1: Double, y1: Double, x2: Double, y2: Double
  }

  /// The lines x + y = 6, 12, 18 … inside rings; a place inside an odd number of rings is inside.
  ///
  /// - Complexity: O(corners + *c* log *c*), where *c* is the number of crossings.
  static func lines(inside rings: [[(x: Double, y: Double)]], spacing: Double = 6) -> [Line] {
    var crossings: [Int: [Double]] = [:]
    for ring in rings {
      guard var from = ring.last else { continue }
      for to in ring {
        let (start, end) = (from.x + from.y, to.x + to.y)
        let (low, high) = (min(start, end), max(start, end))
        let first = Int((low / spacing).rounded(.up))
        // An upper end counts for the next edge, so that a corner is crossed once.
        let last = Int((high / spacing).rounded(.up)) - 1
        for number in first..<max(last + 1, first) {
          let part: Double = (Double(number) * spacing - start) / (end - start)
          crossings[number, default: []].append(from.x + (to.x - from.x) * part)
        }
        from = to
      }
    }
    var lines: [Line] = []
    for (number, places) in crossings.sorted(by: { $0.key < $1.key }) {
      let sum: Double = Double(number) * spacing
      let sorted: [Double] = places.sorted()
      for index in stride(from: 0, to: sorted.count - 1, by: 2) {
        let (x1, x2) = (sorted[index], sorted[index + 1])
        lines.append(Line(x1: x1, y1: sum - x1, x2: x2, y2: sum - x2))
      }
    }
    return lines
  }
}
