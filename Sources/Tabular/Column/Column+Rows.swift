// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// The values at some rows, in that order; −1 stands for a missing value.
  func taking(_ rows: [Int]) -> Column {
    switch storage {
    case .numbers(let numbers):
      holding(.numbers(rows.map { $0 < 0 ? .nan : numbers[$0] }))
    case .categories(let codes, let levels):
      holding(.categories(codes: rows.map { $0 < 0 ? -1 : codes[$0] }, levels: levels))
    }
  }

  /// The column followed by the values of another of the same kind.
  ///
  /// The levels are those of both: in the order of ``levelOrder(_:_:)`` if both columns have theirs
  /// in that order, otherwise the new ones after those that were there.
  func appending(_ other: Column) throws(TableError) -> Column {
    switch (storage, other.storage) {
    case (.numbers(let numbers), .numbers(let others)):
      return holding(.numbers(numbers + others))
    case (.categories(let codes, let levels), .categories(let otherCodes, let otherLevels)):
      if levels == otherLevels {
        return holding(.categories(codes: codes + otherCodes, levels: levels))
      }
      let isOrdered = [levels, otherLevels].allSatisfy { levels in
        zip(levels, levels.dropFirst()).allSatisfy { Self.levelOrder($0, $1) }
      }
      var union = levels
      let known = Set(levels)
      union += otherLevels.filter { !known.contains($0) }
      if isOrdered { union = LevelOrder(of: union).levels }
      let position = Dictionary(
        union.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) },
        uniquingKeysWith: { first, _ in first }
      )
      func moved(_ codes: [Int32], _ levels: [String]) -> [Int32] {
        let moves = levels.map { position[$0, default: -1] }
        return codes.map { $0 < 0 ? -1 : moves[Int($0)] }
      }
      return holding(
        .categories(
          codes: moved(codes, levels) + moved(otherCodes, otherLevels),
          levels: union
        )
      )
    default:
      throw TableError(
        .wrongKind,
        "the column holds \(kind == .number ? "numbers" : "categories"), but the rows to append "
          + "hold \(other.kind == .number ? "numbers" : "categories")",
        remedy: "read the column as the same kind in both",
        column: name
      )
    }
  }
}
