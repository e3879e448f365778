// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion
import Foundation
import Microdata

/// Which data a request is about, and which rows of them.
struct DataOptions: ParsableArguments {
  /// What to do with missing values.
  enum Missing: String, CaseIterable, ExpressibleByArgument {
    case reject, omit
  }

  @Option(
    help: ArgumentHelp(
      """
      The data: a CSV file, - for CSV on standard input, bundled:SLUG for a bundled data set, or a \
      Stata (.dta) or SPSS file (.sav, .zsav, .por).
      """,
      valueName: "file"
    )
  )
  var data: String

  @Option(
    name: .customLong("where"),
    help: ArgumentHelp(
      "Only rows that meet the condition: 'column == value', also != < <= > >=; repeatable.",
      valueName: "condition"
    )
  )
  var conditions: [String] = []

  @Option(help: "What to do with missing values: reject (an error that names the row) or omit.")
  var missing: Missing = .reject

  @Option(help: "The separator of a CSV file: comma, semicolon or tab.")
  var delimiter: Delimiter = .comma

  @Option(
    help: """
      The encoding of the texts: utf-8, latin-1 or windows-1252 (default: utf-8 for a CSV file, and \
      for a Stata or SPSS file the one that it names).
      """
  )
  var encoding: CSVOptions.Encoding?

  @Flag(help: "Of a Stata or SPSS file, take labelled numbers as their labels: 1 as 'woman'.")
  var valueLabels = false

  /// The separators of a CSV file.
  enum Delimiter: String, CaseIterable, ExpressibleByArgument {
    case comma, semicolon, tab
  }

  /// The rows that the request is about.
  func table() throws -> Table {
    var table = try wholeTable()
    for condition in conditions {
      table = try table.filter(Condition(condition))
      guard table.rowCount > 0 else {
        throw CommandFailure(
          "No row is left after the condition '\(condition)'; check its value, or leave it out."
        )
      }
    }
    return table
  }

  /// All rows of the data, whatever the conditions.
  func wholeTable() throws -> Table {
    if data.hasPrefix("bundled:") {
      return try Dataset(String(data.dropFirst("bundled:".count))).table()
    }
    if data == "-" {
      return try Table(csvDescriptor: 0, options: csvOptions)
    }
    let url = URL(fileURLWithPath: data)
    if isMicrodata {
      let options = MicrodataOptions(
        labelledNumbers: valueLabels ? .categories : .numbers,
        encoding: encoding.map { $0 == .latin1 ? "ISO-8859-1" : $0.rawValue }
      )
      return try Table(microdata: url, options: options)
    }
    return try Table(csv: url, options: csvOptions)
  }

  /// Whether the data are a Stata or SPSS file.
  var isMicrodata: Bool {
    MicrodataFormat(suffix: URL(fileURLWithPath: data).pathExtension) != nil
  }

  /// How a CSV file is read.
  var csvOptions: CSVOptions {
    var options = CSVOptions()
    options.delimiter =
      switch delimiter {
      case .comma: .comma
      case .semicolon: .semicolon
      case .tab: .tab
      }
    options.encoding = encoding ?? .utf8
    return options
  }
}

extension CSVOptions.Encoding: ExpressibleByArgument {}
