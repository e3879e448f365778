// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// Builds the tree of an index from a table of its parts.
struct MetadataReader {
  let table: Table
  var problems: [IndexProblem] = []
  private var names: [String?] = []
  private var parents: [String?] = []
  private var isIndicator: [Bool] = []

  init(table: Table) { self.table = table }

  mutating func report(_ place: String, _ reason: String) {
    problems.append(IndexProblem(place, reason))
  }

  /// The index itself, or nil where there is none; what is wrong is among the problems.
  mutating func root() -> Dimension? {
    guard let names = texts("name", "iCode"), let parents = texts("parent", "Parent") else {
      report(
        "columns",
        "the table needs the columns name and parent (or iCode and Parent); it has "
          + table.columnNames.joined(separator: ", ")
      )
      return nil
    }
    self.names = names
    self.parents = parents
    let rows = readRows()
    let roots = rows.filter { parents[$0] == nil && !isIndicator[$0] }
    checkParents(rows)
    guard roots.count == 1, let row = roots.first else {
      let listed = roots.compactMap { names[$0] }.joined(separator: ", ")
      report(
        "parent",
        roots.isEmpty
          ? "no part is the index itself; leave its parent empty"
          : "several parts have no parent (\(listed)); an index has one"
      )
      return nil
    }
    var children = Dictionary(grouping: rows.filter { parents[$0] != nil }) { parents[$0] ?? "" }
    return dimension(row, children: &children)
  }

  /// The rows that are parts of the index.
  private mutating func readRows() -> [Int] {
    let types = texts("type", "Type")
    let columns = texts("indicator")
    let isParent = Set(parents.compactMap { $0 })
    var rows: [Int] = []
    for row in 0..<table.rowCount {
      let type = types?[row] ?? ""
      let known = type == "Indicator" || type == "Aggregate"
      if types == nil || known { rows.append(row) }
      isIndicator.append(
        known
          ? type == "Indicator"
          : columns.map { $0[row] != nil } ?? !(names[row].map(isParent.contains) ?? false)
      )
    }
    for row in rows where names[row] == nil { report("row \(row + 1)", "the part has no name") }
    return rows
  }

  /// Parents have to exist, be dimensions, and lead to the index.
  private mutating func checkParents(_ rows: [Int]) {
    var rowOfName: [String: Int] = [:]
    for row in rows {
      guard let name = names[row] else { continue }
      if rowOfName.updateValue(row, forKey: name) != nil {
        report(name, "two rows have this name; give each part a name of its own")
      }
    }
    for row in rows {
      let name = names[row] ?? "row \(row + 1)"
      guard let parent = parents[row] else {
        if isIndicator[row] { report(name, "the indicator has no parent") }
        continue
      }
      guard let above = rowOfName[parent] else {
        report(
          name,
          "its parent '\(parent)' is not in the table"
            + NearNames.hint(to: parent, among: rowOfName.keys.sorted())
        )
        continue
      }
      if isIndicator[above] { report(name, "its parent '\(parent)' is an indicator") }
      var (place, steps) = (above, 0)
      while let next = parents[place].flatMap({ rowOfName[$0] }), steps <= rows.count {
        if next == row {
          report(name, "its parents go round in a circle; one of them has to lead to the index")
          break
        }
        (place, steps) = (next, steps + 1)
      }
    }
  }

  private mutating func dimension(
    _ row: Int,
    children: inout [String: [Int]]
  ) -> Dimension {
    let name = names[row] ?? ""
    var result = Dimension(name, weight: number(row, "weight", "Weight") ?? 1, children: [])
    if let word = texts("aggregation")?[row] {
      if let method = AggregationSpelling.plain[word] {
        result.aggregation = method
      } else {
        report(
          name,
          SpecificationReader().unknown(word, among: AggregationSpelling.plain.keys.sorted())
        )
      }
    }
    // Taken out, so that no part is built twice.
    for child in children.removeValue(forKey: name) ?? [] {
      result.children.append(
        isIndicator[child]
          ? .indicator(indicator(child))
          : .dimension(dimension(child, children: &children))
      )
    }
    return result
  }
}
