// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
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

  @OptionGroup var textFile: TextFileOptions

  @Flag(help: "Of a Stata or SPSS file, take labelled numbers as their labels: 1 as 'woman'.")
  var valueLabels = false

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
      return try Table(csvDescriptor: 0, options: textFile.csv)
    }
    let url = URL(fileURLWithPath: data)
    if isMicrodata {
      let options = MicrodataOptions(
        labelledNumbers: valueLabels ? .categories : .numbers,
        encoding: textFile.encoding.map { $0 == .latin1 ? "ISO-8859-1" : $0.rawValue }
      )
      return try Table(microdata: url, options: options)
    }
    return try Table(csv: url, options: textFile.csv)
  }

  /// Whether the data are a Stata or SPSS file.
  var isMicrodata: Bool {
    MicrodataFormat(suffix: URL(fileURLWithPath: data).pathExtension) != nil
  }
}
