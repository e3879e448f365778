// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion
internal import Foundation

/// A folder that a report is written into.
public struct OutputFolder: Hashable, Sendable {
  /// Where the folder is.
  public let path: String

  /// A folder at a path, made if it is not there.
  ///
  /// - Parameter path: Where the folder is.
  /// - Throws: ``ReportError`` with code `notWritable` if a file stands in its place or it cannot
  ///   be made.
  public init(path: String) throws(ReportError) {
    self.path = path
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
      guard isDirectory.boolValue else {
        throw ReportError(
          .notWritable,
          culprit: path,
          "'\(path)' is a file; name a folder for the report."
        )
      }
      return
    }
    do {
      try FileManager.default.createDirectory(
        atPath: path,
        withIntermediateDirectories: true
      )
    } catch {
      throw ReportError(
        .notWritable,
        culprit: path,
        "The folder '\(path)' cannot be made; choose a place that you may write to."
      )
    }
  }

  /// Writes a file into the folder, whole or not at all.
  ///
  /// - Parameters:
  ///   - text: What the file will hold.
  ///   - name: The name of the file; it may lie in a folder of the folder, `charts/gap.svg`.
  /// - Returns: The path of the file.
  /// - Throws: `TableError` with code `fileUnwritable`.
  @discardableResult
  public func write(_ text: String, as name: String) throws(TableError) -> String {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name).path
    if name.contains("/") {
      let inner: String = URL(fileURLWithPath: file).deletingLastPathComponent().path
      // If it cannot be made, writing the file says so.
      try? FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    }
    try WholeFile.write(text.utf8, to: file)
    return file
  }
}
