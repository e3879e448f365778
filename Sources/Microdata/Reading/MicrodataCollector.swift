// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CReadStat
import Tabular

/// Everything that the library has told about a file so far.
///
/// Nothing may be thrown across the library: what is wrong is noted in ``failure``, and the handler
/// that noted it stops the library.
struct MicrodataCollector {
  /// What was wrong first.
  private(set) var failure: MicrodataError?
  /// The variables that are kept, in the order of the file.
  var columns: [ColumnCollector] = []
  /// The sets of labels, by name.
  private(set) var labelSets: [String: ValueLabels] = [:]
  /// The title of the file.
  private(set) var label: String?
  /// The variable by which the file is weighted.
  private(set) var weightColumn: String?
  /// The version of the format.
  private(set) var version = 0
  /// Whether the rows are compressed.
  private(set) var isCompressed = false
  /// The number of rows that the file states, if it does.
  private(set) var statedRowCount: Int?

  private let path: String
  private let format: MicrodataFormat
  private let options: MicrodataOptions
  private let wanted: Set<String>?
  /// The names of all variables in the file.
  private var names: [String] = []
  private let byteCount: Int
  /// The rows to make room for: what the file states, but no more than its bytes can hold.
  private var preparedRowCount = 0
  private var variableCount = 0

  /// A collector for a file.
  init(path: String, format: MicrodataFormat, options: MicrodataOptions, byteCount: Int) {
    self.path = path
    self.format = format
    self.options = options
    self.byteCount = byteCount
    wanted = options.columns.map(Set.init)
  }

  /// Takes what the file says about itself.
  mutating func receive(metadata: UnsafeMutablePointer<readstat_metadata_t>) {
    let rows = Int(readstat_get_row_count(metadata))
    let variables = Int(readstat_get_var_count(metadata))
    if rows >= 0 { statedRowCount = rows }
    preparedRowCount = max(0, min(rows, byteCount / max(1, variables)))
    variableCount = variables
    isCompressed = readstat_get_compression(metadata) != READSTAT_COMPRESS_NONE
    version = Int(readstat_get_file_format_version(metadata))
    label = readstat_get_file_label(metadata).flatMap { String(validatingCString: $0) }
    if label?.isEmpty == true { label = nil }
  }

  /// Takes the description of a variable.
  ///
  /// - Returns: What the library is to do about it.
  mutating func receive(
    variable: UnsafeMutablePointer<readstat_variable_t>,
    labelSet: UnsafePointer<CChar>?
  ) -> CInt {
    guard let name = text(readstat_variable_get_name(variable)) else {
      return fail(badEncoding("the name of variable \(names.count + 1)"))
    }
    names.append(name)
    if names.count == variableCount {
      checkNames()
      if failure != nil { return HandlerAnswer.abort }
    }
    guard wanted?.contains(name) != false else { return HandlerAnswer.skip }
    guard let label = text(readstat_variable_get_label(variable)) else {
      return fail(badEncoding("the label", column: name))
    }
    let displayFormat = text(readstat_variable_get_format(variable)) ?? ""
    let isText = readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING
    // A text without a width is a strL. Version 119 refers to them in another way than 118, which the
    // library does not know: it would take all of them for missing.
    if isText, format == .stata, version >= 119, readstat_variable_get_storage_width(variable) == 0
    {
      return fail(unsupportedLongTexts(name))
    }
    let measurement: SurveyVariable.Measurement? =
      switch readstat_variable_get_measure(variable) {
      case READSTAT_MEASURE_NOMINAL: .nominal
      case READSTAT_MEASURE_ORDINAL: .ordinal
      case READSTAT_MEASURE_SCALE: .scale
      default: nil
      }
    let variableFacts = SurveyVariable(
      name: name,
      label: label.isEmpty ? nil : label,
      kind: isText ? .category : .number,
      displayFormat: displayFormat,
      measurement: measurement,
      timeScale: isText ? nil : TimeScale(displayFormat: displayFormat, in: format)
    )
    var missing = MissingAnswers()
    for index in 0..<readstat_variable_get_missing_ranges_count(variable) {
      let low = readstat_variable_get_missing_range_lo(variable, index)
      let high = readstat_variable_get_missing_range_hi(variable, index)
      if isText {
        if let text = readstat_string_value(low) { missing.texts.insert(key(text)) }
      } else {
        let low = readstat_double_value(low)
        let high = readstat_double_value(high)
        if low <= high { missing.ranges.append(low...high) }
      }
    }
    var column = ColumnCollector(
      variableFacts,
      labelSet: labelSet.map { String(cString: $0) },
      missing: missing,
      options.userMissing
    )
    column.reserve(preparedRowCount)
    columns.append(column)
    return HandlerAnswer.proceed
  }

  /// Takes the position of the variable by which the file is weighted.
  mutating func receive(weight: UnsafeMutablePointer<readstat_variable_t>) {
    weightColumn = text(readstat_variable_get_name(weight))
  }

  /// Takes one label of a set.
  mutating func receive(
    label: UnsafePointer<CChar>,
    of value: readstat_value_t,
    set: UnsafePointer<CChar>
  ) -> CInt {
    let name = String(cString: set)
    guard let label = text(label) else {
      return fail(badEncoding("a label in the set '\(name)'"))
    }
    let tag = readstat_cell_tag(value)
    if readstat_cell_is_text(value) != 0 {
      if let text = readstat_string_value(value) {
        labelSets[name, default: ValueLabels()].texts[key(text)] = label
      }
    } else if tag != 0 {
      labelSets[name, default: ValueLabels()].tags[UInt8(truncatingIfNeeded: tag)] = label
    } else if readstat_cell_is_missing(value) == 0 {
      labelSets[name, default: ValueLabels()].numbers[readstat_cell_number(value)] = label
    }
    return HandlerAnswer.proceed
  }

  /// Takes one value.
  @inline(__always)
  mutating func receive(value: readstat_value_t, row: Int, position: Int) -> CInt {
    guard position >= 0, position < columns.count else { return fail(misplaced(row)) }
    switch columns[position].take(value, row: row) {
    case .taken: return HandlerAnswer.proceed
    case .misplaced: return fail(misplaced(row))
    case .badEncoding:
      return fail(badEncoding("the text", row: row, column: columns[position].variable.name))
    }
  }

  /// Notes an error if a variable that was asked for is not there, with the names that come near.
  mutating func checkNames() {
    guard failure == nil, let asked = options.columns else { return }
    let known = Set(names)
    guard let name = asked.first(where: { !known.contains($0) }) else { return }
    do throws(TableError) {
      _ = try Table(known.sorted().map { Column($0, numbers: []) }).column(name)
    } catch {
      failure = MicrodataError(.unknownColumn, error, file: path, column: name)
    }
  }

  private mutating func fail(_ error: MicrodataError) -> CInt {
    if failure == nil { failure = error }
    return HandlerAnswer.abort
  }

  private func misplaced(_ row: Int) -> MicrodataError {
    MicrodataError(
      .damagedFile,
      "the values do not follow the order of the variables",
      remedy: "get the file again",
      file: path,
      row: row + 1
    )
  }

  private func unsupportedLongTexts(_ column: String) -> MicrodataError {
    MicrodataError(
      .unsupportedVersion,
      "long texts (strL) of Stata's version 119 cannot be read",
      remedy: "leave the variable out, or save the file for Stata 14 with fewer variables",
      file: path,
      column: column
    )
  }

  private func badEncoding(
    _ what: String,
    row: Int? = nil,
    column: String? = nil
  ) -> MicrodataError {
    MicrodataError(
      .badEncoding,
      "\(what) is not in the encoding that the file states",
      remedy: "pass the right encoding, such as 'WINDOWS-1252'",
      file: path,
      row: row.map { $0 + 1 },
      column: column
    )
  }

  /// The text of a C string, empty for none, or `nil` if it is not UTF-8.
  private func text(_ pointer: UnsafePointer<CChar>?) -> String? {
    guard let pointer else { return "" }
    return String(validatingCString: pointer)
  }

  /// A text by which others are looked up: SPSS fills texts with spaces.
  private func key(_ pointer: UnsafePointer<CChar>) -> String {
    var text = String(cString: pointer)
    if format != .stata { while text.hasSuffix(" ") { text.removeLast() } }
    return text
  }
}
