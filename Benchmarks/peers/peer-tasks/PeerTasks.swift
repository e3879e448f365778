// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import MadeUpData

/// The work that is compared with other libraries, one task a run.
///
/// Data are made first. Then every line on standard input, or without `--paced` every repetition,
/// does the work once and prints a line of JSON: the seconds by the clock and of all cores together,
/// the highest resident memory so far, the bytes that the result takes, and a number that all
/// libraries must come to.
@main
struct PeerTasks: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "peer-tasks",
    abstract: "Times one piece of work, for comparison with other libraries."
  )

  @Argument(help: "The work: \(PeerTask.allCases.map(\.rawValue).joined(separator: ", ")).")
  var task: PeerTask

  @Option(help: "The CSV file to read, or to make.")
  var file: String = ""

  @Option(help: "The file to write, for csv-write.")
  var out: String = ""

  @Option(help: "The number of rows of the file to make.")
  var rows = 1_250_000

  @Option(help: "How often to repeat the work.")
  var repetitions = 5

  @Flag(help: "Wait for a line on standard input before every repetition.")
  var paced = false

  func run() throws {
    let input = URL(fileURLWithPath: file)
    if task == .makeFile { return try MadeUpSurvey(rowCount: rows).write(to: input) }
    if task == .about { return print(BLASInformation.current) }
    let work = try task.prepared(reading: input, writing: URL(fileURLWithPath: out))
    if paced {
      print("ready")
      fflush(nil)
      while readLine() != nil { try repeatOnce(work) }
    } else {
      for _ in 0..<repetitions { try repeatOnce(work) }
    }
  }

  private func repeatOnce(_ work: () throws -> TaskResult) throws {
    let clock = ContinuousClock()
    let (start, startOfWork) = (clock.now, Resources.ofThisProcess.coreSeconds)
    let result = try work()
    let seconds = (clock.now - start) / .seconds(1)
    let resources = Resources.ofThisProcess
    let record = [
      "\"seconds\": \(seconds)",
      "\"coreSeconds\": \(resources.coreSeconds - startOfWork)",
      "\"peak\": \(resources.peakBytes)",
      "\"bytes\": \(result.byteCount)",
      "\"check\": \(result.check())",
    ]
    print("{\(record.joined(separator: ", "))}")
    fflush(nil)
  }
}
