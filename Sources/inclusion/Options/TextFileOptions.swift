// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import FinancialInclusion

/// How a CSV file is written: its signs, its missing values, its encoding.
struct TextFileOptions: ParsableArguments {
  /// The separators of a CSV file.
  enum Delimiter: String, CaseIterable, ExpressibleByArgument {
    case comma, semicolon, tab, bar
  }

  /// The signs between a number and its decimals.
  enum Decimal: String, CaseIterable, ExpressibleByArgument {
    case point, comma
  }

  @Option(help: "The separator of a CSV file: comma, semicolon, tab or bar.")
  var delimiter: Delimiter = .comma

  @Option(help: "The decimal sign of a CSV file: point or comma.")
  var decimal: Decimal = .point

  @Option(
    help: ArgumentHelp(
      "The texts that mean a missing value in a CSV file, beside an empty field (default: the usual "
        + "ones, such as NA and ..).",
      valueName: "text,…"
    )
  )
  var missingTokens: String?

  @Option(
    help: """
      The encoding of the texts: utf-8, latin-1 or windows-1252 (default: utf-8 for a CSV file, and \
      for a Stata or SPSS file the one that it names).
      """
  )
  var encoding: CSVOptions.Encoding?

  /// The options as the reader of CSV takes them.
  var csv: CSVOptions {
    var options = CSVOptions()
    options.delimiter =
      switch delimiter {
      case .comma: .comma
      case .semicolon: .semicolon
      case .tab: .tab
      case .bar: .bar
      }
    options.decimalSeparator = decimal == .comma ? .comma : .point
    options.encoding = encoding ?? .utf8
    if let missingTokens {
      options.missingTokens = Set(missingTokens.split(separator: ",").map(String.init)).union([""])
    }
    return options
  }
}

extension CSVOptions.Encoding: ExpressibleByArgument {}
