// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A file of a report before it is written.
public struct ReportFile: Hashable, Sendable {
  /// Where it goes, seen from the report's folder: `charts/01-gap.svg`.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  /// A file from its bytes.
  public init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A file of text.
  public init(_ path: String, text: String) { self.init(path, bytes: Array(text.utf8)) }
}
