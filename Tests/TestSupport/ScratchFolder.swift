// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A folder that is gone when nobody holds it any more.
public final class ScratchFolder: Sendable {
  /// Where the folder is.
  public let url: URL

  /// Makes an empty folder.
  ///
  /// - Throws: What Foundation throws if it cannot be made.
  public init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file into the folder.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - text: What it holds.
  /// - Returns: Its path.
  /// - Throws: What Foundation throws if it cannot be written.
  public func write(_ name: String, _ text: String) throws -> String {
    let file = url.appendingPathComponent(name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// The names of what is in the folder.
  ///
  /// - Throws: What Foundation throws if it cannot be read.
  public func contents() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
  }
}
