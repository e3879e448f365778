// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// A file that is written whole or not at all.
public struct OutputFile: Hashable, Sendable {
  /// Where the file goes.
  public let path: String

  /// A file at a path; nothing is touched yet.
  public init(path: String) { self.path = path }

  /// Writes the text beside its place and moves it there when it is complete.
  ///
  /// - Parameter text: What the file will hold.
  /// - Throws: ``ReportError`` with code `notWritable` that names the path and the reason.
  public func write(_ text: String) throws(ReportError) {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      isDirectory.boolValue
    {
      throw ReportError(
        .notWritable,
        culprit: path,
        "'\(path)' is a directory; name the file that should be written inside it."
      )
    }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
      let reason =
        FileManager.default.fileExists(atPath: folder)
        ? "it is not writable" : "its folder '\(folder)' does not exist"
      throw ReportError(
        .notWritable,
        culprit: path,
        "'\(path)' cannot be written: \(reason). Choose another place."
      )
    }
  }
}
