// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Tabular

/// What a Stata or SPSS file holds: the answers, and what it says about them.
///
///     let options = MicrodataOptions(columns: ["p558e", "factor07"], userMissing: .missingWithCodes)
///     let survey = try SurveyFile(at: URL(fileURLWithPath: "enaho01a-2023-500.dta"), options: options)
///     try survey.table.numbers("p558e")
///     try survey.missingCodes.texts("p558e")   // [nil, ".a", nil, …]
///
/// How the file becomes a table:
/// - A numeric variable becomes a column of numbers, with the file's labels for single numbers in
///   `Column.valueLabels`. A number that Stata stored as `float` is exactly the number stored.
/// - A text variable becomes a column of categories. An empty text is missing; SPSS fills texts with
///   spaces, and those at the end do not count.
/// - System-missing is missing; answers declared missing are too, unless the options say otherwise.
/// - Dates and times stay numbers, and ``SurveyVariable/timeScale`` tells what they count.
/// - A file without observations is a table without rows.
///
/// A file that ends early is an error and never a shorter table, except where the file does not tell
/// what it should hold: of an SPSS file that does not state its number of observations whole ones
/// may be lost at the end, and of a Stata file before version 13 whole sets of labels.
public struct SurveyFile: Sendable {
  /// The answers.
  public let table: Table
  /// The variables of the file that were read, in the order of the table.
  public let variables: [SurveyVariable]
  /// The codes of answers that are declared missing, where the options ask to keep them: one column
  /// of categories such as `.a` or `99` for each variable that has any, with the name of the
  /// variable, and missing wherever the answer is not declared missing.
  public let missingCodes: Table
  /// The title of the file, or `nil` if it has none.
  public let label: String?
  /// The variable by which the file is weighted, which only SPSS states.
  public let weightColumn: String?
  /// The format.
  public let format: MicrodataFormat
  /// The version of the format, such as 118 for Stata 14 to 18.
  public let version: Int

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - options: How it is to be read.
  /// - Throws: ``MicrodataError``.
  /// - Complexity: O(*n*) for *n* bytes. Beside the columns asked for, memory holds one row.
  public init(
    at url: URL,
    options: MicrodataOptions = MicrodataOptions()
  ) throws(MicrodataError) {
    self = try MicrodataReading.read(url, options, rows: true)
  }

  /// The variables of a file, without reading the answers.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - options: How it is to be read.
  /// - Returns: The variables that the options ask for, in their order.
  /// - Throws: ``MicrodataError``.
  public static func variables(
    at url: URL,
    options: MicrodataOptions = MicrodataOptions()
  ) throws(MicrodataError) -> [SurveyVariable] {
    try MicrodataReading.read(url, options, rows: false).variables
  }

  init(
    table: Table,
    variables: [SurveyVariable],
    missingCodes: Table,
    label: String?,
    weightColumn: String?,
    format: MicrodataFormat,
    version: Int
  ) {
    self.table = table
    self.variables = variables
    self.missingCodes = missingCodes
    self.label = label
    self.weightColumn = weightColumn
    self.format = format
    self.version = version
  }
}
