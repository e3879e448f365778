// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Candidates by what they gained when they were last looked at, the most first; of equals the first
/// in the list.
struct GainQueue {
  /// A candidate and its gain.
  struct Entry {
    var key: Double
    var candidate: Int

    @inline(__always)
    func precedes(_ other: Entry) -> Bool {
      key > other.key || (key == other.key && candidate < other.candidate)
    }
  }

  private var heap: [Entry]

  /// All candidates by their gains; O(*n*).
  init(_ keys: [Double]) {
    heap = keys.enumerated().map { Entry(key: $1, candidate: $0) }
    for position in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(position) }
  }

  /// The candidate that comes first.
  var top: Entry? { heap.first }

  /// Gives the first candidate a lower gain and its new place.
  mutating func lowerTop(to key: Double) {
    heap[0].key = key
    sink(0)
  }

  /// Takes the first candidate out.
  mutating func removeTop() {
    heap.swapAt(0, heap.count - 1)
    heap.removeLast()
    sink(0)
  }

  private mutating func sink(_ start: Int) {
    guard start < heap.count else { return }
    var position = start
    let entry = heap[position]
    while true {
      var child = 2 * position + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].precedes(heap[child]) { child += 1 }
      guard heap[child].precedes(entry) else { break }
      heap[position] = heap[child]
      position = child
    }
    heap[position] = entry
  }
}
