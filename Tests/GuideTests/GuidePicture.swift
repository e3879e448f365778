// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// A picture beside the guides that the code of a guide draws.
struct GuidePicture {
  let file: URL

  /// Whether `Scripts/guides` renews guides and pictures instead of comparing them.
  static let rewrites = ProcessInfo.processInfo.environment["REWRITE_GUIDES"] == "1"

  init(_ name: String) { file = Guide.package.appending(path: "Guides/\(name).svg") }

  func compare(with drawn: String) throws {
    if Self.rewrites { try drawn.write(to: file, atomically: true, encoding: .utf8) }
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == drawn, "\(file.lastPathComponent): Scripts/guides draws it anew")
  }
}
