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
  /// The whole of a column decides whether it is numeric; see ``CSVOptions``. Numbers are rounded
  /// correctly. The levels of a category column are ordered as ``Column/levelOrder(_:_:)`` says. The
  /// result is the same to the last bit whatever the number of cores.
  ///
  /// Edge cases:
  /// - A blank line is passed over, also in a file with one column.
  /// - A column without any value is numeric.
  /// - A file that is a pipe is read into memory first.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - options: How the file is to be read.
  /// - Throws: ``TableError`` with file, line and column of the first thing that is wrong.
  /// - Complexity: O(*n*) in the size of the file. Beside the table it needs a few megabytes; a
  ///   column in which a text turns up late is read twice up to there.
  public init(csv url: URL, options: CSVOptions = CSVOptions()) throws(TableError) {
    guard url.isFileURL else {
      throw TableError(
        .fileMissing,
        "this is not a file on this machine",
        remedy: "download it first",
        file: url.absoluteString
      )
    }
    try self.init(CSVSource(path: url.path), options)
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
    try self.init(CSVSource(bytes: bytes, name: name), options)
  }

  /// Reads delimited text.
  ///
  ///     try Table(csvText: "code,age\n011,31\n").texts("code")   // ["011"]
  ///
  /// - Parameters:
  ///   - text: The text; the encoding that the options name does not matter.
  ///   - name: What errors call the text.
  ///   - options: How the text is to be read.
  /// - Throws: ``TableError`` with line and column of the first thing that is wrong.
  public init(
    csvText text: String,
    name: String = "text",
    options: CSVOptions = CSVOptions()
  ) throws(TableError) {
    var options = options
    options.encoding = .utf8
    try self.init(CSVSource(bytes: Array(text.utf8), name: name), options)
  }

  /// Reads delimited text from an open file descriptor, such as standard input, to its end.
  ///
  ///     let table = try Table(csvDescriptor: 0, name: "standard input")
  ///
  /// - Parameters:
  ///   - descriptor: The descriptor; it stays open.
  ///   - name: What errors call the text.
  ///   - options: How the text is to be read.
  /// - Throws: ``TableError`` with line and column of the first thing that is wrong.
  public init(
    csvDescriptor descriptor: Int32,
    name: String = "standard input",
    options: CSVOptions = CSVOptions()
  ) throws(TableError) {
    try self.init(CSVSource(descriptor: descriptor, name: name), options)
  }

  init(
    _ source: CSVSource,
    _ options: CSVOptions,
    layout: CSVBatches.Layout = CSVBatches.Layout()
  ) throws(TableError) {
    self = try CSVReading(source.keepAll(), options: options, layout: layout)
      .table(allowsNoRows: options.allowsNoRows)
  }
}

extension CSVSource {
  /// Opens the file that an address leads to; an address without a scheme is a path.
  convenience init(_ url: URL) throws(TableError) {
    guard url.isFileURL || url.scheme == nil else {
      throw TableError(
        .fileMissing,
        "this is not a file on this machine",
        remedy: "download it first",
        file: url.absoluteString
      )
    }
    try self.init(path: url.path)
  }
}
