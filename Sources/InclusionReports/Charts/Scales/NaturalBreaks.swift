// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Classes of ordered values whose squared distances to their means have the least sum, found
/// exactly by dynamic programming over where the last class begins.
struct NaturalBreaks {
  /// The distinct values, ascending.
  private let values: [Double]
  /// How many, their sum and their sum of squares, up to each distinct value.
  private let counts: [Double]
  private let sums: [Double]
  private let squares: [Double]

  /// Prepares sorted values. They are centred and scaled, so that large ones lose no digits.
  init(_ sorted: [Double]) {
    let least: Double = sorted.first ?? 0
    let most: Double = sorted.last ?? 0
    let middle: Double = least / 2 + most / 2
    let half: Double = most / 2 - least / 2
    let scale: Double = half > 0 ? half : 1
    var (values, counts, sums, squares) = ([Double](), [0.0], [0.0], [0.0])
    for value in sorted {
      let centred: Double = (value / 2 - middle / 2) / scale
      if value != values.last {
        values.append(value)
        counts.append(counts[counts.count - 1])
        sums.append(sums[sums.count - 1])
        squares.append(squares[squares.count - 1])
      }
      counts[counts.count - 1] += 1
      sums[sums.count - 1] += centred
      squares[squares.count - 1] += centred * centred
    }
    (self.values, self.counts, self.sums, self.squares) = (values, counts, sums, squares)
  }

  /// The largest value of each class but the last.
  func borders(classes wanted: Int) -> [Double] {
    let size: Int = values.count
    let classes: Int = min(wanted, size)
    guard classes > 1 else { return [] }
    var least: [Double] = (0...size).map { $0 == 0 ? 0 : spread(0, $0) }
    var begins: [[Int]] = []
    for number in 2...classes {
      var next = [Double](repeating: .infinity, count: size + 1)
      var begin = [Int](repeating: 0, count: size + 1)
      fill(&next, &begin, from: least, ends: number...size, starts: (number - 1)...(size - 1))
      begins.append(begin)
      least = next
    }
    var borders: [Double] = []
    var end: Int = size
    for begin in begins.reversed() {
      end = begin[end]
      borders.append(values[end - 1])
    }
    return borders.reversed()
  }

  /// Finds where the last class best begins for every end in a range.
  ///
  /// A later end never has an earlier best start, so the best start of the middle end halves what is
  /// left to be searched on both sides.
  private func fill(
    _ next: inout [Double],
    _ begin: inout [Int],
    from least: [Double],
    ends: ClosedRange<Int>,
    starts: ClosedRange<Int>
  ) {
    let end: Int = (ends.lowerBound + ends.upperBound) / 2
    for start in starts.lowerBound...max(starts.lowerBound, min(starts.upperBound, end - 1)) {
      let total: Double = least[start] + spread(start, end)
      if total < next[end] { (next[end], begin[end]) = (total, start) }
    }
    let best: Int = begin[end]
    if ends.lowerBound < end {
      let before: ClosedRange<Int> = ends.lowerBound...(end - 1)
      fill(&next, &begin, from: least, ends: before, starts: starts.lowerBound...best)
    }
    if end < ends.upperBound {
      let after: ClosedRange<Int> = (end + 1)...ends.upperBound
      fill(&next, &begin, from: least, ends: after, starts: best...starts.upperBound)
    }
  }

  /// The sum of squared distances to their mean of the values from one place to before another.
  private func spread(_ start: Int, _ end: Int) -> Double {
    let sum: Double = sums[end] - sums[start]
    let count: Double = counts[end] - counts[start]
    return max(0, squares[end] - squares[start] - sum * sum / count)
  }
}
