// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// A column as it enters a regression: numbers, or levels of which the first is the reference.
struct ModelVariable: Sendable {
  enum Values: Sendable {
    case numbers([Double])
    case levels(codes: [Int32], names: [String])
  }

  let name: String
  let values: Values
  /// Whether levels stand in an order of their own, as numbers do.
  private let keepsOrder: Bool

  /// The names of the levels; nil for numbers.
  var levels: [String]? {
    if case .levels(_, let names) = values { names } else { nil }
  }

  /// A column; numbers count as levels where that is asked for.
  init(_ column: Column, asCategory: Bool = false) {
    name = column.name
    keepsOrder = asCategory && column.kind == .number
    guard !keepsOrder else {
      let coded = CodedRows(column)
      values = .levels(codes: coded.codes, names: coded.labels)
      return
    }
    switch column.storage {
    case .numbers(let numbers): values = .numbers(numbers)
    case .categories(let codes, let levels): values = .levels(codes: codes, names: levels)
    }
  }

  /// A variable of numbers.
  init(_ name: String, numbers: [Double]) {
    self.init(name, .numbers(numbers), keepsOrder: false)
  }

  private init(_ name: String, _ values: Values, keepsOrder: Bool) {
    self.name = name
    self.values = values
    self.keepsOrder = keepsOrder
  }

  /// Whether a row has no value.
  func isMissing(_ row: Int) -> Bool {
    switch values {
    case .numbers(let numbers): numbers[row].isNaN
    case .levels(let codes, _): codes[row] < 0
    }
  }

  /// The variable with only the levels that some rows have, in the order of their texts without
  /// regard to case.
  func ordered(in rows: [Int32]) -> ModelVariable {
    guard case .levels(let codes, let names) = values else { return self }
    var isUsed = [Bool](repeating: false, count: names.count)
    for row in rows where codes[Int(row)] >= 0 { isUsed[Int(codes[Int(row)])] = true }
    let order = names.indices.filter { isUsed[$0] }
      .map { (key: names[$0].lowercased(), place: $0) }
      .sorted { left, right in
        keepsOrder
          ? left.place < right.place
          : (left.key, names[left.place]) < (right.key, names[right.place])
      }
    var codeOfPlace = [Int32](repeating: -1, count: names.count)
    for (code, entry) in order.enumerated() { codeOfPlace[entry.place] = Int32(code) }
    return ModelVariable(
      name,
      .levels(
        codes: codes.map { $0 < 0 ? -1 : codeOfPlace[Int($0)] },
        names: order.map { names[$0.place] }
      ),
      keepsOrder: keepsOrder
    )
  }

  /// The same variable in another table, whose levels this one knows.
  func matched(to column: Column) throws(SurveyError) -> ModelVariable {
    switch (values, column.storage) {
    case (.numbers, .numbers(let numbers)):
      return ModelVariable(name, .numbers(numbers), keepsOrder: false)
    case (.levels(_, let names), _):
      let coded = CodedRows(column)
      let codes = coded.labels.map { names.firstIndex(of: $0).map(Int32.init) ?? -1 }
      for (row, code) in coded.codes.enumerated() where code >= 0 && codes[Int(code)] < 0 {
        let level = coded.labels[Int(code)]
        throw SurveyError(
          .unknownGroup,
          culprit: level,
          "Row \(row + 1) has '\(level)' in '\(name)', a level that the regression does not know"
            + NearNames.hint(to: level, among: names)
            + "; there are \(names.prefix(8).map { "'\($0)'" }.joined(separator: ", "))."
        )
      }
      return ModelVariable(
        name,
        .levels(codes: coded.codes.map { $0 < 0 ? -1 : codes[Int($0)] }, names: names),
        keepsOrder: keepsOrder
      )
    case (.numbers, .categories):
      throw SurveyError(
        .wrongKind,
        culprit: name,
        "'\(name)' holds numbers in the regression and text in the new rows; give numbers."
      )
    }
  }
}
