// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Column {
  /// A column of categories from texts.
  ///
  /// The levels are the distinct texts, ordered as ``levelOrder(_:_:)`` says, so that they do not
  /// depend on the order of the rows.
  ///
  /// - Parameters:
  ///   - name: The name of the column.
  ///   - texts: The values; `nil` is a missing one.
  ///   - label: What the column means.
  /// - Complexity: O(*n* + *k* log *k*) for *n* rows and *k* levels.
  public init(_ name: String, texts: [String?], label: String? = nil) {
    var codeOfText: [String: Int32] = [:]
    var levels: [String] = []
    var codes: [Int32] = []
    codes.reserveCapacity(texts.count)
    for text in texts {
      guard let text else {
        codes.append(-1)
        continue
      }
      let next = Int32(truncatingIfNeeded: levels.count)
      let code = codeOfText[text, default: next]
      if code == next {
        codeOfText[text] = next
        levels.append(text)
      }
      codes.append(code)
    }
    let order = LevelOrder(of: levels)
    for row in codes.indices where codes[row] >= 0 {
      codes[row] = order.position[Int(codes[row])]
    }
    self.init(
      unchecked: .categories(codes: codes, levels: order.levels),
      name: name,
      label: label
    )
  }

  /// Whether one level comes before another in a column that was read or made from texts: without
  /// regard to case, and by code point where that leaves a tie.
  ///
  ///     ["rural", "Urban", "urban", "Rural"].sorted(by: Column.levelOrder)
  ///     // ["Rural", "rural", "Urban", "urban"]
  public static func levelOrder(_ left: String, _ right: String) -> Bool {
    LevelOrder.precedes(left, right, keys: (left.lowercased(), right.lowercased()))
  }

  /// The values as texts: levels, and numbers in their shortest form; `nil` where one is missing.
  public var texts: [String?] {
    switch storage {
    case .numbers(let numbers): numbers.map { $0.isNaN ? nil : $0.shortestText }
    case .categories(let codes, let levels): codes.map { $0 < 0 ? nil : levels[Int($0)] }
    }
  }

  /// The column as categories.
  ///
  /// Categories stay as they are. Each number becomes its value label, or its shortest text where
  /// it has none; levels follow the order of the numbers.
  ///
  ///     Column("sex", numbers: [2, 1], valueLabels: [1: "man", 2: "woman"]).categorized().texts
  ///     // ["woman", "man"]
  ///
  /// Edge cases: two numbers with the same label become one level.
  public func categorized() -> Column {
    guard case .numbers(let numbers) = storage else { return self }
    var levels: [String] = []
    var codeOfText: [String: Int32] = [:]
    var codeOfNumber: [Double: Int32] = [:]
    for number in Set(numbers.lazy.filter { !$0.isNaN }).sorted() {
      let text = valueLabels[number] ?? number.shortestText
      let next = Int32(truncatingIfNeeded: levels.count)
      let code = codeOfText[text, default: next]
      if code == next {
        codeOfText[text] = next
        levels.append(text)
      }
      codeOfNumber[number] = code
    }
    let codes = numbers.map { $0.isNaN ? -1 : codeOfNumber[$0, default: -1] }
    return Column(
      unchecked: .categories(codes: codes, levels: levels),
      name: name,
      label: label
    )
  }
}
