// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The folder `datasets` of the package whose tests these are.
enum DatasetFolders {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "datasets")

  /// Every file of a data set, as "folder/file", sorted.
  static func paths() throws -> [String] {
    let files = FileManager.default
    return try files.contentsOfDirectory(atPath: root.path).flatMap { folder -> [String] in
      var isFolder: ObjCBool = false
      let path = root.appending(path: folder).path
      guard files.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
        return []
      }
      return try files.contentsOfDirectory(atPath: path).map { "\(folder)/\($0)" }
    }.sorted()
  }

  /// What coreutils' `sha256sum` says of a file.
  static func sha256(of path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", root.appending(path: path).path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes.prefix(64), as: UTF8.self)
  }
}
