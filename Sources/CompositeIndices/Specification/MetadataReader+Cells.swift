// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension MetadataReader {
  /// An indicator from its row.
  mutating func indicator(_ row: Int) -> Indicator {
    let name = texts("name", "iCode")?[row] ?? ""
    var result = Indicator(texts("indicator")?[row] ?? name, name: name)
    result.weight = number(row, "weight", "Weight") ?? 1
    result.denominator = texts("denominator", "Denominator")?[row]
    result.target = number(row, "target", "Target")
    switch texts("direction", "Direction")?[row] {
    case nil, "higherIsBetter", "1": break
    case "lowerIsBetter", "-1": result.direction = .lowerIsBetter
    case let word?:
      report(name, "the direction '\(word)' is neither higherIsBetter (1) nor lowerIsBetter (-1)")
    }
    switch texts("transform")?[row] {
    case nil: break
    case "log": result.transform = .log()
    case "squareRoot": result.transform = .squareRoot
    case let word?: report(name, "the transform '\(word)' is neither log nor squareRoot")
    }
    let clamp = texts("clamp")?[row]?.lowercased()
    result.isClamped = clamp == "true" || clamp == "1"
    switch (number(row, "lowerGoalpost"), number(row, "upperGoalpost")) {
    case (let low?, let high?) where low < high: result.goalposts = low...high
    case (nil, nil): break
    case (let low?, let high?):
      report(
        name,
        "goalposts of \(low) and \(high) do not span a range; give the smaller one first"
      )
    default: report(name, "one goalpost is missing; give both or neither")
    }
    return result
  }

  /// The texts of the first of these columns that there is.
  func texts(_ columns: String...) -> [String?]? {
    for column in columns where table.hasColumn(column) { return try? table.texts(column) }
    return nil
  }

  /// The number in a row of the first of these columns that there is.
  mutating func number(_ row: Int, _ columns: String...) -> Double? {
    for column in columns where table.hasColumn(column) {
      guard let text = (try? table.texts(column))?[row] else { return nil }
      if let number = Double(text) { return number }
      report(column, "row \(row + 1) says '\(text)' where a number belongs")
      return nil
    }
    return nil
  }
}
