// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// All the levels of a column, and what each worker calls them.
struct CSVVocabulary {
  /// The levels, in their order.
  let levels: [String]
  private let positionOfLevel: [String: Int32]
  private var positions: [[Int32]]

  /// The levels that the workers have met in the whole of a text.
  init(_ reading: CSVReading, _ column: Int) {
    (levels, positions) = reading.levelPositions(column)
    positionOfLevel = Dictionary(
      levels.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The values of a piece over all the levels; `nil` if there is a level that was not there before.
  mutating func storage(
    _ codes: UnsafeBufferPointer<Int32>,
    _ worker: CSVWorker,
    _ number: Int,
    _ column: Int
  ) -> Column.Storage? {
    let known = positions[number].count
    if worker.levels[column].levelCount > known {
      // The worker got a piece with levels that another worker had met.
      for level in worker.levels[column].levels(from: known, worker.dialect) {
        guard let position = positionOfLevel[level] else { return nil }
        positions[number].append(position)
      }
    }
    let positions = positions[number]
    return .categories(codes: codes.map { $0 < 0 ? -1 : positions[Int($0)] }, levels: levels)
  }

  /// The values of a piece over the levels that occur in it.
  static func storage(
    _ codes: UnsafeBufferPointer<Int32>,
    _ worker: CSVWorker,
    _ column: Int
  ) -> Column.Storage {
    let all = worker.levels[column].levels(from: 0, worker.dialect)
    let used = Set(codes).filter { $0 >= 0 }.sorted()
    let order = LevelOrder(of: used.map { all[Int($0)] })
    var positions = [Int32](repeating: -1, count: all.count)
    for (code, position) in zip(used, order.position) { positions[Int(code)] = position }
    return .categories(
      codes: codes.map { $0 < 0 ? -1 : positions[Int($0)] },
      levels: order.levels
    )
  }
}
