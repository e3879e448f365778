// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

extension ResultTable {
  /// One column of the result as columns of data: bare numbers, words, or one column per
  /// by-column or named number.
  func dataColumns(at index: Int, key: String) -> [Tabular.Column] {
    let cells = rows.map { $0[index] }
    if cells.contains(where: \.isGroup) {
      var names: [String] = []
      for case .group(let levels) in cells {
        for level in levels where !names.contains(level.column) { names.append(level.column) }
      }
      return names.map { name in
        Tabular.Column(name, texts: cells.map { $0.level(of: name) })
      }
    }
    if case .values(let first)? = cells.first(where: \.isValues) {
      return first.indices.map { place in
        Tabular.Column(first[place].name, numbers: cells.map { $0.value(at: place) ?? .nan })
      }
    }
    if isNumeric(index) {
      return [
        Tabular.Column(
          key,
          numbers: cells.map { cell in
            if case .number(let value, _) = cell { value } else { .nan }
          }
        )
      ]
    }
    return [Tabular.Column(key, texts: cells.map { $0 == .missing ? nil : $0.printed })]
  }
}

extension ResultCell {
  /// Whether the cell holds numbers by name.
  fileprivate var isValues: Bool {
    if case .values = self { true } else { false }
  }

  /// The number at a place of a list of them; every row lists the same names.
  fileprivate func value(at place: Int) -> Double? {
    guard case .values(let values) = self, place < values.count else { return nil }
    return values[place].value
  }

  /// Whether the cell names the group a result is for.
  fileprivate var isGroup: Bool {
    if case .group = self { true } else { false }
  }

  /// The level of one by-column.
  fileprivate func level(of column: String) -> String? {
    guard case .group(let levels) = self else { return nil }
    return levels.first { $0.column == column }?.level
  }
}
