// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

extension CompositeIndex {
  /// An index from a table that lists its parts, a row each.
  ///
  /// | column | also read | meaning |
  /// |---|---|---|
  /// | `name` | `iCode` | the part; for an indicator also its column, unless `indicator` says so |
  /// | `indicator` | | the column of the data; empty for a dimension |
  /// | `parent` | `Parent` | the part it belongs to; empty for the index itself |
  /// | `type` | `Type` | `Indicator` or `Aggregate`; rows of other types are passed over |
  /// | `weight` | `Weight` | its weight; empty is 1 |
  /// | `direction` | `Direction` | `higherIsBetter` or 1, `lowerIsBetter` or −1; empty is the first |
  /// | `aggregation` | | a word such as `geometricMean`; empty is the arithmetic mean |
  /// | `lowerGoalpost`, `upperGoalpost` | | both or neither |
  /// | `clamp` | | `true` or 1 cuts values to the goalposts |
  /// | `transform` | | `log` or `squareRoot` |
  /// | `denominator` | `Denominator` | the column to divide by |
  /// | `target` | `Target` | the value that distances to a target are measured from |
  ///
  /// Other columns are passed over. The stages are set on the index that is returned.
  ///
  /// - Parameter metadata: A row per part, in any order; siblings keep theirs.
  /// - Throws: ``IndexError`` with code `invalidIndex`, which lists all that is wrong: parents that do
  ///   not exist or go round in a circle, several indices or none, and what ``problems`` finds.
  public init(metadata: Table) throws(IndexError) {
    var reader = MetadataReader(table: metadata)
    let root = reader.root()
    guard let root, reader.problems.isEmpty else {
      throw IndexError(.invalidIndex, of: "The table of parts", reader.problems)
    }
    self.init(root: root, normalization: .minMax())
    let problems = self.problems
    guard problems.isEmpty else {
      throw IndexError(.invalidIndex, of: "The table of parts", problems)
    }
  }
}
