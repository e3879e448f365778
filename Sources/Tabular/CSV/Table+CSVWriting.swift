// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Table {
  /// The table as delimited text.
  ///
  /// Numbers are written in the shortest form that reads back as the same `Double`. A field is
  /// quoted where it has to be: if it holds a delimiter, a quote or a line end, or begins or ends
  /// with a space. What is read back is the same table if its kinds are given as a schema and no
  /// text is a missing token.
  ///
  /// Edge cases:
  /// - In a table with one column an empty field is quoted, since a blank line is no record.
  /// - An infinite number is written `inf`, which no reader takes for a number.
  ///
  /// - Parameter format: How the table is to be written.
  /// - Returns: The text, in UTF-8 and with LF as line end.
  public func csv(_ format: CSVFormat = CSVFormat()) -> String {
    var bytes: [UInt8] = []
    let writer = CSVWriter(self, format)
    if format.hasHeader { writer.appendHeader(to: &bytes) }
    for row in 0..<rowCount { writer.append(row, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the table as delimited text to a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - url: The file; if there is one, it is replaced.
  ///   - format: How the table is to be written, as ``csv(_:)`` says.
  /// - Throws: ``TableError`` with code `fileUnwritable`.
  public func writeCSV(to url: URL, _ format: CSVFormat = CSVFormat()) throws(TableError) {
    var file = try WholeFile(url.path)
    var bytes: [UInt8] = []
    let writer = CSVWriter(self, format)
    if format.hasHeader { writer.appendHeader(to: &bytes) }
    for row in 0..<rowCount {
      writer.append(row, to: &bytes)
      if bytes.count > 1 << 16 {
        try file.append(bytes)
        bytes.removeAll(keepingCapacity: true)
      }
    }
    try file.append(bytes)
    try file.finish()
  }
}
