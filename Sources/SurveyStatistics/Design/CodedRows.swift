// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

package import Tabular

/// A column as whole numbers: for each row the position of its value among the distinct ones.
package struct CodedRows {
  /// For each row its code, or −1 where the value is missing.
  package private(set) var codes: [Int32]
  /// The distinct values as a person reads them, in order.
  package let labels: [String]

  var count: Int { labels.count }

  /// The first row without a value.
  var firstMissing: Int? { codes.firstIndex { $0 < 0 } }

  /// Codes a column: levels keep their order, numbers stand by size.
  ///
  /// Levels that no row has keep their code.
  package init(_ column: Column) {
    switch column.storage {
    case .categories(let codes, let levels):
      self.codes = codes
      labels = levels
    case .numbers(let numbers):
      if let range = Self.smallRange(numbers) {
        (codes, labels) = Self.counted(numbers, range, column.valueLabels)
      } else if case .categories(let codes, let levels) = column.categorized().storage {
        self.codes = codes
        labels = levels
      } else {
        codes = []
        labels = []
      }
    }
  }

  /// The range of whole numbers that are close enough together to be counted in a table.
  private static func smallRange(_ numbers: [Double]) -> ClosedRange<Int>? {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for number in numbers where !number.isNaN {
      guard number == number.rounded(), number.magnitude < 0x1p52 else { return nil }
      least = min(least, number)
      greatest = max(greatest, number)
    }
    guard least <= greatest, greatest - least <= 4 * Double(numbers.count) + 1024 else {
      return nil
    }
    return Int(least)...Int(greatest)
  }

  private static func counted(
    _ numbers: [Double],
    _ range: ClosedRange<Int>,
    _ valueLabels: [Double: String]
  ) -> (codes: [Int32], labels: [String]) {
    var place = [Int32](repeating: -1, count: range.count)
    for number in numbers where !number.isNaN { place[Int(number) - range.lowerBound] = 0 }
    var labels: [String] = []
    for index in place.indices where place[index] == 0 {
      place[index] = Int32(labels.count)
      let value = index + range.lowerBound
      labels.append(valueLabels[Double(value)] ?? "\(value)")
    }
    return (numbers.map { $0.isNaN ? -1 : place[Int($0) - range.lowerBound] }, labels)
  }
}
