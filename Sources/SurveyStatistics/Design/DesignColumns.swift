// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// The columns that a design names, read from a table with the errors of this module.
struct DesignColumns {
  let table: Table

  /// A column that has to be there.
  func column(_ name: String, role: String) throws(SurveyError) -> Column {
    do {
      return try table.column(name)
    } catch {
      throw SurveyError(
        .unknownColumn,
        culprit: name,
        "The design needs \(role) in '\(name)', but \(error.description)"
      )
    }
  }

  /// A column as codes, none of them missing.
  func codes(_ name: String, role: String) throws(SurveyError) -> CodedRows {
    let coded = CodedRows(try column(name, role: role))
    if let row = coded.firstMissing {
      throw SurveyError(
        .missingValue,
        culprit: name,
        "Row \(row + 1) has no value in '\(name)', which holds \(role); fill it in, or leave the "
          + "row out of the data."
      )
    }
    return coded
  }

  /// A column of numbers.
  func numbers(_ name: String, role: String) throws(SurveyError) -> [Double] {
    let column = try column(name, role: role)
    guard case .numbers(let numbers) = column.storage else {
      var reason = "it is text"
      do throws(TableError) { _ = try table.numbers(name) } catch { reason = error.description }
      throw SurveyError(
        .missingValue,
        culprit: name,
        "'\(name)' has to hold \(role) as numbers: \(reason)"
      )
    }
    return numbers
  }

  /// The weights of a column: present, finite, not negative, not all zero.
  func weights(_ name: String) throws(SurveyError) -> [Double] {
    let weights = try numbers(name, role: "weights")
    try DesignColumns.check(weights, name)
    return weights
  }

  /// Throws unless numbers can be weights.
  static func check(_ weights: [Double], _ name: String) throws(SurveyError) {
    var total = 0.0
    for (row, weight) in weights.enumerated() {
      guard weight >= 0, weight < .infinity else {
        let code: SurveyError.Code =
          weight.isNaN ? .missingValue : weight < 0 ? .negativeWeight : .notFinite
        let what = weight.isNaN ? "is missing" : "is \(weight)"
        throw SurveyError(
          code,
          culprit: name,
          "The weight '\(name)' in row \(row + 1) \(what); a weight is a number of people, at "
            + "least 0. Fill it in, or set it to 0 to leave the row out of every estimate."
        )
      }
      total += weight
    }
    guard total > 0, total < .infinity else {
      throw SurveyError(
        .noWeight,
        culprit: name,
        weights.isEmpty
          ? "The table has no rows, so there is nothing to estimate."
          : total > 0
            ? "The weights '\(name)' add up to more than a number can hold; rescale them."
            : "All weights '\(name)' are 0, so nobody belongs to any estimate."
      )
    }
  }

  /// The weights from inclusion probabilities.
  func weights(fromProbabilities name: String) throws(SurveyError) -> [Double] {
    let probabilities = try numbers(name, role: "inclusion probabilities")
    for (row, value) in probabilities.enumerated() {
      guard value > 0, value <= 1 else {
        throw SurveyError(
          .probabilityOutOfRange,
          culprit: name,
          "The inclusion probability '\(name)' in row \(row + 1) is "
            + "\(value.isNaN ? "missing" : "\(value)"); it lies above 0 and is at most 1."
        )
      }
    }
    let weights = probabilities.map { 1 / $0 }
    try DesignColumns.check(weights, name)
    return weights
  }
}
