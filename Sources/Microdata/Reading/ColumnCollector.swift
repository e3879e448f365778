// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CReadStat
import Tabular

/// One variable while it is read.
struct ColumnCollector {
  /// What the file says about the variable.
  var variable: SurveyVariable
  /// The name of its set of labels.
  let labelSet: String?
  /// The answers declared missing.
  private var missing: MissingAnswers
  private let isText: Bool
  private let hasRanges: Bool
  private let keepsCodes: Bool
  private let keepsValues: Bool
  private var numbers: [Double] = []
  private var texts = TextValues()

  /// A variable without rows.
  init(
    _ variable: SurveyVariable,
    labelSet: String?,
    missing: MissingAnswers,
    _ userMissing: MicrodataOptions.UserMissing
  ) {
    self.variable = variable
    self.labelSet = labelSet
    self.missing = missing
    isText = variable.kind == .category
    hasRanges = !missing.ranges.isEmpty
    keepsCodes = userMissing == .missingWithCodes
    keepsValues = userMissing == .values
  }

  /// The number of rows that have arrived.
  var count: Int { isText ? texts.codes.count : numbers.count }

  /// Makes room for rows.
  mutating func reserve(_ rows: Int) {
    if isText { texts.reserve(rows) } else { numbers.reserveCapacity(rows) }
  }

  /// What became of a value.
  enum Outcome {
    case taken, misplaced, badEncoding
  }

  /// Takes the value of a row.
  ///
  /// All that happens to most values happens in here, in place: copying a collector takes longer
  /// than all the rest.
  @inline(__always)
  mutating func take(_ value: readstat_value_t, row: Int) -> Outcome {
    guard isText else {
      guard numbers.count == row, readstat_cell_is_text(value) == 0 else { return .misplaced }
      if readstat_cell_is_missing(value) != 0 {
        noteTag(of: value, row: row)
        numbers.append(.nan)
      } else {
        let number = readstat_cell_number(value)
        numbers.append(hasRanges && isMissing(number, row: row) ? .nan : number)
      }
      return .taken
    }
    guard texts.codes.count == row, readstat_cell_is_text(value) != 0 else { return .misplaced }
    guard readstat_cell_is_missing(value) == 0, let text = readstat_string_value(value) else {
      texts.appendMissing()
      return .taken
    }
    return texts.append(text) ? .taken : .badEncoding
  }

  private mutating func noteTag(of value: readstat_value_t, row: Int) {
    let tag = readstat_cell_tag(value)
    if keepsCodes, tag != 0 { missing.note(.tag(UInt8(truncatingIfNeeded: tag)), row: row) }
  }

  private mutating func isMissing(_ number: Double, row: Int) -> Bool {
    guard missing.declares(number), !keepsValues else { return false }
    if keepsCodes { missing.note(.number(number), row: row) }
    return true
  }

  /// Hands the labels of single values to the variable; those of answers declared missing apart.
  mutating func take(_ labels: ValueLabels) {
    for (number, label) in labels.numbers {
      if missing.declares(number), !keepsValues {
        variable.missingLabels[MissingAnswers.Code.number(number).text] = label
      } else {
        variable.valueLabels[number] = label
      }
    }
    for (letter, label) in labels.tags {
      variable.missingLabels[MissingAnswers.Code.tag(letter).text] = label
    }
    for (text, label) in labels.texts {
      if missing.texts.contains(text), !keepsValues {
        variable.missingLabels[text] = label
      } else {
        variable.textLabels[text] = label
      }
    }
  }

  /// The column, and the column of missing codes if there are any.
  ///
  /// The values leave the collector, so that they are never in memory twice.
  mutating func finish(
    _ labelled: MicrodataOptions.LabelledNumbers
  ) throws(TableError) -> (column: Column, codes: Column?) {
    let name = variable.name
    guard !isText else {
      let arranged = texts.arranged(missing: keepsValues ? [] : missing.texts)
      texts = TextValues()
      let (codes, levels) = arranged.values
      let column = try Column(name, codes: codes, levels: levels, label: variable.label)
      guard keepsCodes, let (codes, levels) = arranged.missing else { return (column, nil) }
      return (column, try Column(name, codes: codes, levels: levels, label: variable.label))
    }
    let rowCount = numbers.count
    let column = Column(
      name,
      numbers: numbers,
      label: variable.label,
      valueLabels: variable.valueLabels
    )
    numbers = []
    let answer = labelled == .categories && column.isWhollyLabelled ? column.categorized() : column
    guard let (codes, levels) = missing.categories(rowCount: rowCount) else {
      return (answer, nil)
    }
    return (answer, try Column(name, codes: codes, levels: levels, label: variable.label))
  }
}

extension Column {
  /// Whether there are labels, and one for every number that occurs.
  fileprivate var isWhollyLabelled: Bool {
    guard case .numbers(let numbers) = storage, !valueLabels.isEmpty else { return false }
    return numbers.allSatisfy { $0.isNaN || valueLabels[$0] != nil }
  }
}
