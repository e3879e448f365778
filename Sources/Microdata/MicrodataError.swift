// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// What is wrong with a Stata or SPSS file or with the way it was asked for, and the way out.
///
/// The description is one or two sentences for a person, the code is for a program.
public struct MicrodataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of problem.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// There is no such file.
    case fileMissing
    /// The path leads to a directory.
    case fileIsDirectory
    /// The file is there but cannot be read, or is not a regular file.
    case fileUnreadable
    /// The file holds nothing.
    case emptyFile
    /// The file ends before what it announces does.
    case truncatedFile
    /// The content is not of the format that the name or the caller says it is.
    case foreignFile
    /// The suffix of the name tells no format that can be read.
    case unknownSuffix
    /// The format is right, its version or compression cannot be read.
    case unsupportedVersion
    /// The content contradicts itself.
    case damagedFile
    /// A text is not in the encoding that the file or the caller says it is in.
    case badEncoding
    /// There is no encoding of that name.
    case unknownEncoding
    /// There is no variable of that name.
    case unknownColumn
    /// The same variable was asked for twice.
    case duplicateColumn
  }

  /// The kind of problem.
  public let code: Code
  /// The file, as it was named.
  public let file: String
  /// The row that is to blame, from 1, where it is known.
  public let row: Int?
  /// The variable that is to blame, where there is one.
  public let column: String?
  /// What is wrong, where, and what to do.
  public let description: String

  /// Makes an error from its kind, its place and the sentence that explains it.
  ///
  /// - Parameters:
  ///   - code: The kind of problem.
  ///   - problem: What is wrong, without the place and without a full stop.
  ///   - remedy: What to do about it, without a full stop.
  ///   - file: The file.
  ///   - row: The row that is to blame, from 1.
  ///   - column: The variable that is to blame.
  public init(
    _ code: Code,
    _ problem: String,
    remedy: String,
    file: String,
    row: Int? = nil,
    column: String? = nil
  ) {
    self.code = code
    self.file = file
    self.row = row
    self.column = column
    let place = [file, row.map { "row \($0)" }, column.map { "variable '\($0)'" }]
      .compactMap { $0 }
      .joined(separator: ", ")
    description = "\(place): \(problem); \(remedy)\(remedy.hasSuffix("?") ? "" : ".")"
  }
  /// Passes on what a table has to say, such as a name that it does not have.
  init(_ code: Code, _ error: TableError, file: String, column: String? = nil) {
    self.code = code
    self.file = file
    row = nil
    self.column = column
    description = "\(file): \(error.description)"
  }
}
