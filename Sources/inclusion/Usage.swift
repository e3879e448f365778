// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// What a person reads who called the command in a way that it does not know.
enum Usage {
  /// Ends the program after a subcommand failed. A request that it does not know comes with how it is
  /// called.
  static func end(_ error: any Error, of command: any ParsableCommand.Type) -> Never {
    if let error = error as? TableError {
      Inclusion.exit(withError: CommandFailure(sentence(error.description)))
    }
    guard let error = error as? ValidationError else { Inclusion.exit(withError: error) }
    let help = Inclusion.helpMessage(for: command, columns: 10_000)
    let usage = help.split(separator: "\n").first { $0.hasPrefix("USAGE: ") }?.dropFirst(7) ?? ""
    let call = usage.split(separator: " ").prefix { !"<[-(".contains($0.first ?? "<") }
      .joined(separator: " ")
    try? StandardStream.error.write(
      """
      Error: \(error.message)
      Usage: \(usage)
        See '\(call) --help' for more information.

      """
    )
    Inclusion.exit(withError: ExitCode.validationFailure)
  }

  /// Ends the program with what is wrong with the words of a request; a subcommand that is not there
  /// is named, with those near to it.
  static func explain(_ error: any Error, _ arguments: [String]) -> Never {
    if arguments == ["gap"] { GapCommand.exit(withError: CleanExit.helpRequest(GapCommand.self)) }
    guard Inclusion.exitCode(for: error) == .validationFailure,
      let (word, path, known, isCommand) = unknownWord(arguments)
    else { Inclusion.exit(withError: error) }
    let hint = NearNames.hint(to: word, among: known)
    let call = path.joined(separator: " ")
    if isCommand, !hint.isEmpty {
      let message = Inclusion.fullMessage(for: error)
      let doubt = "'\(word)' is no subcommand of '\(call)'\(hint)."
      try? StandardStream.error.write("\(message)\n  \(doubt)\n")
    } else if !isCommand {
      let end = hint.isEmpty ? ". There are \(known.joined(separator: ", "))." : "\(hint)."
      try? StandardStream.error.write(
        """
        Error: There is no subcommand '\(word)' of '\(call)'\(end)
        Usage: \(call) <subcommand>
          See '\(call) --help' for more information.

        """
      )
    } else {
      Inclusion.exit(withError: error)
    }
    Inclusion.exit(withError: ExitCode.validationFailure)
  }

  /// The first word that stands where a subcommand may and is none: with the subcommands above it,
  /// those there are, and whether the one above takes words of its own.
  private static func unknownWord(
    _ arguments: [String]
  ) -> (word: String, path: [String], known: [String], isCommand: Bool)? {
    var path = ["inclusion"]
    var configuration = Inclusion.configuration
    for word in arguments {
      let parts = configuration.subcommands
      guard !parts.isEmpty, word != "help", !word.hasPrefix("-") else { return nil }
      if let next = parts.first(where: { $0.configuration.commandName == word }) {
        path.append(word)
        configuration = next.configuration
      } else {
        let names = parts.compactMap { $0.configuration.commandName }
        return (word, path, names, configuration.defaultSubcommand != nil)
      }
    }
    return nil
  }

  /// A message that begins with a word begins with a capital; one that begins with a file is left.
  static func sentence(_ message: String) -> String {
    guard let first = message.split(separator: " ").first, first.allSatisfy(\.isLetter) else {
      return message
    }
    return message.prefix(1).uppercased() + message.dropFirst()
  }
}
