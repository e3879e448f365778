// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport

/// A reader who follows a guide from top to bottom, in a folder with what a clone has.
struct GuideSession {
  private let folder: ScratchFolder
  /// Where the reader has installed the command.
  private let programs: ScratchFolder
  private let shell = BuiltProduct(at: URL(filePath: "/bin/bash"))

  /// Examples are those of this build.
  private static let calls = """
    set -euo pipefail
    swift() {
      shift
      if [ "$1" = -c ]; then shift 2; fi
      local name=$1
      shift
      "$PRODUCTS/$name" "$@"
    }

    """

  init() throws {
    folder = try ScratchFolder()
    programs = try ScratchFolder()
    try FileManager.default.createSymbolicLink(
      at: programs.url.appending(path: "inclusion"),
      withDestinationURL: BuiltProduct("inclusion").executable
    )
    for name in ["Examples", "Schemas", "datasets"] {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appending(path: name),
        withDestinationURL: Guide.package.appending(path: name)
      )
    }
  }

  /// Makes a file that the guide shows.
  func store(_ name: String, _ text: String) throws { _ = try folder.write(name, text) }

  /// Runs a block of calls.
  func run(_ block: Guide.Block) throws -> BuiltProduct.Run {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try shell.run(
      ["-c", Self.calls + block.text],
      in: folder.url,
      environment: [
        "PATH": "\(programs.url.path):\(path)", "PRODUCTS": Bundle.main.bundleURL.path,
      ]
    )
  }
}

/// What a guide prints below a call; a line "…" stands for any number of lines.
struct PrintedLines {
  let parts: [[String]]

  init(_ lines: [String]) {
    parts = lines.split(separator: "…", omittingEmptySubsequences: false).map(Array.init)
  }

  /// Whether a program printed this.
  func match(_ output: String) -> Bool {
    let lines = Self.lines(of: output)
    guard parts.count > 1 else { return lines == parts[0] }
    var rest = lines[...]
    for (place, part) in parts.enumerated() where !part.isEmpty {
      if place == 0 {
        guard rest.starts(with: part) else { return false }
        rest = rest.dropFirst(part.count)
      } else if place == parts.count - 1 {
        return rest.count >= part.count && Array(rest.suffix(part.count)) == part
      } else {
        let starts = rest.indices.first { rest[$0...].starts(with: part) }
        guard let start = starts else { return false }
        rest = rest[(start + part.count)...]
      }
    }
    return true
  }

  /// What is printed now, cut where it was cut: so many lines of the beginning and of the end.
  func renewed(from output: String) -> [String] {
    let lines = Self.lines(of: output)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return lines }
    return Array(lines.prefix(first.count)) + ["…"] + Array(lines.suffix(last.count))
  }

  private static func lines(of output: String) -> [String] {
    var lines = output.components(separatedBy: "\n")
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
