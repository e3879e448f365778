// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("Every subcommand helps")
struct HelpTests {
  /// A subcommand as the command describes itself.
  struct Command: Decodable {
    struct Argument: Decodable {
      struct Name: Decodable {
        let kind: String
        let name: String
      }
      let names: [Name]?
      let abstract: String?
      let valueName: String?
    }

    let commandName: String
    let abstract: String?
    let discussion: String?
    let defaultSubcommand: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  private struct Help: Decodable { let command: Command }

  /// The subcommands that do something, each with the words that call it.
  private func leaves() throws -> [(words: [String], command: Command)] {
    let run = try BuiltProduct("inclusion").run(["--experimental-dump-help"])
    #expect(run.status == 0)
    let help = try JSONDecoder().decode(Help.self, from: Data(run.output.utf8))
    func walk(_ command: Command, _ words: [String]) -> [(words: [String], command: Command)] {
      let parts = (command.subcommands ?? []).filter { $0.commandName != "help" }
      guard !parts.isEmpty else { return [(words, command)] }
      return parts.flatMap { part in
        walk(
          part,
          part.commandName == command.defaultSubcommand ? words : words + [part.commandName]
        )
      }
    }
    return walk(help.command, ["inclusion"])
  }

  @Test("with what it is for, every option explained, and an example of its own")
  func everySubcommand() throws {
    let leaves = try leaves()
    #expect(leaves.count > 40)
    for (words, command) in leaves {
      let call = words.joined(separator: " ")
      #expect(command.abstract?.isEmpty == false, "\(call) has no abstract")
      let examples = HelpTests.examples(in: command.discussion ?? "")
      #expect(!examples.isEmpty, "\(call) has no example")
      let names = Set((command.arguments ?? []).flatMap { ($0.names ?? []).map(\.name) })
      for example in examples {
        #expect(example.starts(with: words), "\(call): \(example.joined(separator: " "))")
        for word in example where word.hasPrefix("--") && word != "--" {
          #expect(names.contains(String(word.dropFirst(2))), "\(call) has no option \(word)")
        }
      }
      for argument in command.arguments ?? [] {
        let name = argument.names?.first?.name ?? argument.valueName ?? "?"
        #expect(argument.abstract?.isEmpty == false, "\(call): '\(name)' is not explained")
      }
    }
  }

  /// The words of every example of a discussion, without quotes and what stands in them.
  private static func examples(in discussion: String) -> [[String]] {
    discussion.components(separatedBy: "Example: ").dropFirst().map { text in
      let paragraph = text.components(separatedBy: "\n\n")[0].replacing("\n", with: " ")
      let outside = paragraph.components(separatedBy: "'").enumerated()
        .map { $0.offset.isMultiple(of: 2) ? $0.element : "…" }
      return outside.joined().split(separator: " ").map(String.init)
    }
  }

  @Test("A shell can be taught to complete it", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let run = try BuiltProduct("inclusion").run(["--generate-completion-script", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("decompose") && run.output.contains("doctor"))
  }
}
