// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Moves labels that stand in a column apart, as little as can be.
enum SpreadLabels {
  /// The middles of labels so that none touches its neighbour.
  ///
  /// Labels that would touch form a block around the mean of where they want to be; blocks that
  /// would touch are joined (pool adjacent violators), which gives the least sum of squared moves.
  ///
  /// - Parameters:
  ///   - wanted: Where each label would best have its middle.
  ///   - heights: How high each label is, with the space around it.
  ///   - top: The upper end of the column.
  ///   - bottom: Its lower end.
  /// - Returns: The middle of each label, in the order given; `nil` if they do not all fit.
  static func middles(
    wanted: [Double],
    heights: [Double],
    top: Double,
    bottom: Double
  ) -> [Double]? {
    guard heights.reduce(0, +) <= bottom - top + 1e-9 else { return nil }
    let order: [Int] = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var blocks: [(members: [Int], sum: Double, height: Double, start: Double)] = []
    for index in order {
      let start: Double = wanted[index] - heights[index] / 2
      var block = (members: [index], sum: start, height: heights[index], start: start)
      block.start = min(max(start, top), bottom - block.height)
      while let last = blocks.last, last.start + last.height > block.start + 1e-9 {
        blocks.removeLast()
        // Each member of the lower block wants its start less the height above it.
        let shifted: Double = block.sum - Double(block.members.count) * last.height
        block.sum = last.sum + shifted
        block.members = last.members + block.members
        block.height += last.height
        block.start = block.sum / Double(block.members.count)
        block.start = min(max(block.start, top), bottom - block.height)
      }
      blocks.append(block)
    }
    var middles = [Double](repeating: 0, count: wanted.count)
    for block in blocks {
      var place: Double = block.start
      for member in block.members {
        middles[member] = place + heights[member] / 2
        place += heights[member]
      }
    }
    return middles
  }
}
