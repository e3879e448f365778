// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Table {
  /// Reads a file of delimited text.
  ///
  ///     let households = try Table(csv: url)
  ///
  /// The whole of a column decides whether it is numeric; see ``CSVOptions``.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - options: How the file is to be read.
  /// - Throws: ``TableError`` with file, line and column of the first thing that is wrong.
  public init(csv url: URL, options: CSVOptions = CSVOptions()) throws(TableError) {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw TableError(
        .fileMissing,
        "there is no such file",
        remedy: "check the path",
        file: url.path
      )
    }
    try self.init(csvBytes: Array(data), name: url.path, options: options)
  }

  /// Reads delimited text that is in memory.
  ///
  /// - Parameters:
  ///   - bytes: The text, in the encoding that the options name.
  ///   - name: What errors call the text.
  ///   - options: How the text is to be read.
  /// - Throws: ``TableError`` with line and column of the first thing that is wrong.
  public init(
    csvBytes bytes: [UInt8],
    name: String = "text",
    options: CSVOptions = CSVOptions()
  ) throws(TableError) {
    try self.init(plainly: bytes, name: name, options: options)
  }
}
