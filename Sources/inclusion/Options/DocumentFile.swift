// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file that a request names beside its data: a specification, a plan, boundaries.
struct DocumentFile {
  let path: String
  /// What messages call it, such as `specification`.
  let role: String

  /// What the file holds.
  func bytes() throws -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw failure("there is no such file; check the path")
    }
    guard !isFolder.boolValue else { throw failure("it is a folder; name a file in it") }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw failure("it may not be read; check who may")
    }
  }

  /// The file as text.
  func text() throws -> String {
    guard let text = String(data: try bytes(), encoding: .utf8) else {
      throw failure("it is no text in UTF-8; save it as such")
    }
    return text
  }

  private func failure(_ reason: String) -> CommandFailure {
    CommandFailure("The \(role) '\(path)' cannot be read: \(reason).")
  }
}
