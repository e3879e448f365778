// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// A variable as it is added up: numbers, or the levels of a category.
struct TotalSource {
  /// The values.
  enum Values {
    case numbers([Double], origin: Double)
    case levels(codes: [Int32], names: [String])
  }

  let name: String
  let values: Values

  init(name: String, values: Values) {
    self.name = name
    self.values = values
  }

  /// A numeric variable, measured from its end nearest to zero unless zero lies inside its range.
  ///
  /// A constant is measured from itself: its variance is then exactly zero.
  init(name: String, centering numbers: [Double]) {
    var (least, greatest) = (Double.infinity, -Double.infinity)
    for number in numbers {
      least = number < least ? number : least
      greatest = number > greatest ? number : greatest
    }
    let origin = least > 0 && least < .infinity ? least : greatest < 0 ? greatest : 0
    self.init(name: name, values: .numbers(numbers, origin: origin.isFinite ? origin : 0))
  }

  /// Throws if a value in a domain is infinite, or missing where that is not allowed.
  func check(_ domainOfRow: [Int32], _ missing: MissingPolicy) throws(SurveyError) {
    switch values {
    case .numbers(let numbers, _):
      var bad: Int?
      for row in numbers.indices where !numbers[row].isFinite && domainOfRow[row] >= 0 {
        if numbers[row].isNaN, missing == .omit { continue }
        bad = row
        break
      }
      guard let bad else { return }
      guard numbers[bad].isNaN else {
        throw SurveyError(
          .notFinite,
          culprit: name,
          "The value of '\(name)' in row \(bad + 1) is infinite; mend it, or make it missing."
        )
      }
      throw TotalSource.missing(name, row: bad)
    case .levels(let codes, _):
      guard missing == .reject else { return }
      if let row = codes.indices.first(where: { codes[$0] < 0 && domainOfRow[$0] >= 0 }) {
        throw TotalSource.missing(name, row: row)
      }
    }
  }

  private static func missing(_ name: String, row: Int) -> SurveyError {
    SurveyError(
      .missingValue,
      culprit: name,
      "Row \(row + 1) has no value in '\(name)'; omit rows with missing values (they are then left "
        + "out like a domain, and the design stays), or impute them."
    )
  }
}
