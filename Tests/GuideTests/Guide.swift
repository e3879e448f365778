// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// A page of the documentation: text, and blocks of code between fences.
struct Guide: CustomTestStringConvertible {
  /// What stands between two fences.
  struct Block {
    /// What stands behind the opening fence: `swift`, `csv`, or nothing.
    let language: String
    /// The lines between the fences.
    let lines: [String]
    /// The line of the opening fence, from 0.
    let place: Int
    /// The paragraph above the block, empty right after another block.
    let introduction: String

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// Whether the block is made of calls that are run: of the shell, or of the command alone.
    var isSession: Bool {
      if language == "sh" { return true }
      let starts = ["inclusion ", "swift run "]
      return language.isEmpty && starts.contains { lines.first?.hasPrefix($0) == true }
    }

    /// The file that the block is, if the paragraph above ends with its name: "… `waves.csv`:".
    var file: String? {
      guard ["csv", "json"].contains(language) else { return nil }
      let names = introduction.matches(of: /`([A-Za-z0-9-]+\.(csv|json))`/)
      return names.last.map { String($0.output.1) }
    }
  }

  let url: URL
  let lines: [String]
  let blocks: [Block]

  var name: String { url.deletingPathExtension().lastPathComponent }
  var testDescription: String { name }

  init(_ url: URL) throws {
    self.url = url
    lines = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "\n")
    var (found, open, paragraph): ([Block], Int?, [String]) = ([], nil, [])
    for (place, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        if let start = open {
          let block = Block(
            language: String(lines[start].dropFirst(3)),
            lines: Array(lines[(start + 1)..<place]),
            place: start,
            introduction: paragraph.joined(separator: " ")
          )
          found.append(block)
          (open, paragraph) = (nil, [])
        } else {
          open = place
        }
      } else if open == nil, !line.isEmpty {
        let follows = place > 0 && !lines[place - 1].isEmpty
        paragraph = follows ? paragraph + [line] : [line]
      }
    }
    blocks = found
  }

  /// The lines that are not between fences, with their places.
  var text: [(place: Int, line: String)] {
    var isOpen = false
    return lines.enumerated().compactMap { place, line in
      if line.hasPrefix("```") { isOpen.toggle() }
      return isOpen || line.hasPrefix("```") ? nil : (place, line)
    }
  }
}

extension Guide {
  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every guide, and the pages that lead to them.
  static let all: [Guide] = {
    let folder = package.appending(path: "Guides")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let guides = files.filter { $0.hasSuffix(".md") }.sorted().map { folder.appending(path: $0) }
    let pages = ["README.md", "Examples/README.md"].map { package.appending(path: $0) }
    return (guides + pages).compactMap { try? Guide($0) }
  }()

  /// A guide by its name.
  static func named(_ name: String) throws -> Guide {
    try Guide(package.appending(path: "Guides/\(name).md"))
  }

  /// A file that the guide shows, written into a folder.
  func write(_ file: String, to folder: ScratchFolder) throws -> URL {
    guard let block = blocks.first(where: { $0.file == file }) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return URL(fileURLWithPath: try folder.write(file, block.text))
  }

  /// The landing pages of the modules.
  static let landingPages: [Guide] = {
    let sources = package.appending(path: "Sources")
    let modules = (try? FileManager.default.contentsOfDirectory(atPath: sources.path)) ?? []
    return modules.sorted().compactMap {
      try? Guide(sources.appending(path: "\($0)/\($0).docc/\($0).md"))
    }
  }()
}
