// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// The command: the analyst's door to the package.
@main
struct Inclusion: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inclusion",
    abstract: "Measures digital financial inclusion.",
    discussion: """
      To begin with: 'inclusion data list' names the bundled data sets, 'inclusion gap --help' and the \
      help of every other subcommand hold an example, and --explain after any request adds the formula \
      and its source.

      Exit status: 0 done; 1 the data or the request is wrong (the message is on standard error and \
      nothing is on standard output), or an audit does not pass (its answer is written); 64 bad usage.
      """,
    version: "0.1.0",
    subcommands: [
      FiguresCommand.self, DataCommand.self, GapCommand.self, AccessCommand.self,
      ExclusionCommand.self, IndexCommand.self, InequalityCommand.self, ReportCommand.self,
      SurveyCommand.self, DoctorCommand.self,
    ]
  )

  static func main() {
    let arguments = joiningNegativeNumbers(Array(CommandLine.arguments.dropFirst()))
    do {
      let command = try parseAsRoot(arguments)
      if let failure = failure(of: command) { Usage.end(failure, of: type(of: command)) }
    } catch {
      Usage.explain(error, arguments)
    }
  }

  /// Does what is asked for, and says how far it has come.
  private static func failure(of command: any ParsableCommand) -> (any Error)? {
    var command = command
    do {
      guard let line = ProgressLine.standard else {
        try command.run()
        return nil
      }
      try line.accompany { try command.run() }
      return nil
    } catch {
      return error
    }
  }

  /// The arguments with a negative number after an option joined to it, as in `--target=-1`: a dash
  /// would otherwise make an option of it, and the one before would seem to lack its value.
  static func joiningNegativeNumbers(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for argument in arguments {
      let isNumber =
        argument.hasPrefix("-")
        && argument.dropFirst().first.map {
          $0.isASCII && $0.isNumber || $0 == "."
        } ?? false
      if isNumber, let option = joined.last, option.hasPrefix("--"), option.count > 2,
        !option.contains("="), !joined.contains("--")
      {
        joined[joined.count - 1] = "\(option)=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }
}
