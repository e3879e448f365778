// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a Stata or SPSS file is to be read.
///
///     var options = MicrodataOptions(columns: ["factor07", "p558e"])
///     options.userMissing = .missingWithCodes
public struct MicrodataOptions: Hashable, Sendable {
  /// What becomes of a variable whose numbers have labels, such as 1 = "woman".
  public enum LabelledNumbers: String, Hashable, Sendable, CaseIterable {
    /// It stays a column of numbers, and the labels are its `Column.valueLabels`.
    case numbers
    /// It becomes a column of categories, one for each label in the order of the numbers, if every
    /// number that occurs has a label. A variable with numbers beside its labels, such as an age
    /// with 98 = "98 and more", stays numbers.
    case categories
  }

  /// What becomes of an answer that the survey declares missing: Stata's `.a` to `.z`, and the
  /// missing values and ranges of an SPSS variable. System-missing is missing in any case.
  public enum UserMissing: String, Hashable, Sendable, CaseIterable {
    /// It is missing.
    case missing
    /// It is missing, and ``SurveyFile/missingCodes`` tells which code it had.
    case missingWithCodes
    /// It is a value like any other. Stata's codes are no numbers and are missing nevertheless.
    case values
  }

  /// The variables to read, in the order wanted, or `nil` for all of them in the order of the file.
  /// The others are never stored.
  public var columns: [String]?
  /// What becomes of numbers that have labels.
  public var labelledNumbers: LabelledNumbers
  /// What becomes of answers that are declared missing.
  public var userMissing: UserMissing
  /// The encoding of the texts, by its name in iconv such as `WINDOWS-1251`, or `nil` for the one
  /// that the file names. Stata before version 14 names none, and Windows-1252 is taken.
  public var encoding: String?
  /// The format, or `nil` for the one that the suffix of the file's name tells.
  public var format: MicrodataFormat?

  /// Options for reading; without arguments all variables, numbers as numbers.
  ///
  /// - Parameters:
  ///   - columns: The variables to read, or `nil` for all of them.
  ///   - labelledNumbers: What becomes of numbers that have labels.
  ///   - userMissing: What becomes of answers that are declared missing.
  ///   - encoding: The encoding of the texts, or `nil` for the one that the file names.
  ///   - format: The format, or `nil` for the one that the suffix tells.
  public init(
    columns: [String]? = nil,
    labelledNumbers: LabelledNumbers = .numbers,
    userMissing: UserMissing = .missing,
    encoding: String? = nil,
    format: MicrodataFormat? = nil
  ) {
    self.columns = columns
    self.labelledNumbers = labelledNumbers
    self.userMissing = userMissing
    self.encoding = encoding
    self.format = format
  }
}
