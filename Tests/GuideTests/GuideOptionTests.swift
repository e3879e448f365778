// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The options and subcommands that the guides name")
struct GuideOptionTests {
  /// The command's own description of itself, of which help pages are made.
  private struct Help: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable { let name: String }
      let names: [Name]?
    }
    let command: Command
  }

  /// Options of other programs and of our scripts.
  private static let others: Set<String> = [
    "--filter", "--no-install", "--prefix", "--static-swift-stdlib",
  ]

  private static let command: Help.Command? = {
    let run = try? BuiltProduct("inclusion").run(["--experimental-dump-help"])
    return run.flatMap { try? JSONDecoder().decode(Help.self, from: Data($0.output.utf8)).command }
  }()

  private static func options(of command: Help.Command) -> Set<String> {
    let names = (command.arguments ?? []).flatMap { $0.names ?? [] }.map { "--\($0.name)" }
    return (command.subcommands ?? []).reduce(into: Set(names)) { $0.formUnion(options(of: $1)) }
  }

  /// What stands in code: calls, and spans of the text.
  private func code(of guide: Guide) -> [(place: Int, text: String)] {
    let spans = guide.text.flatMap { place, line in
      line.matches(of: /`([^`]+)`/).map { (place, String($0.output.1)) }
    }
    let calls = guide.blocks.filter(\.isSession).map { ($0.place, $0.text) }
    return spans + calls
  }

  @Test("Every option exists", arguments: Guide.all)
  func options(_ guide: Guide) throws {
    let known = Self.options(of: try #require(Self.command)).union(Self.others)
    for (place, text) in code(of: guide) {
      for match in text.matches(of: /(?:^|[\s(\[])(--[a-z][a-z-]+)/) {
        let option = String(match.output.1)
        #expect(known.contains(option), "\(guide.name), line \(place + 1): \(option)")
      }
    }
  }

  @Test("Every subcommand exists", arguments: Guide.all)
  func subcommands(_ guide: Guide) throws {
    let command = try #require(Self.command)
    for (place, text) in code(of: guide) {
      for match in text.matches(of: /(?:^|\s)inclusion +([a-z-]+)(?: +([a-z-]+))?/) {
        let topic = String(match.output.1)
        let found = command.subcommands?.first { $0.commandName == topic }
        #expect(found != nil, "\(guide.name), line \(place + 1): inclusion \(topic)")
        // A topic with subcommands and no default is followed by one of them.
        guard let known = found?.subcommands, let second = match.output.2,
          !["gap", "inequality", "exclusion"].contains(topic)
        else { continue }
        let isKnown = known.contains { $0.commandName == second }
        #expect(isKnown, "\(guide.name), line \(place + 1): inclusion \(topic) \(second)")
      }
    }
  }
}
