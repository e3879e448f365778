// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A program that the package has built, run as its users run it.
public struct BuiltProduct: Sendable {
  /// What a run left behind.
  public struct Run: Sendable {
    /// The exit status.
    public let status: Int32
    /// What the program wrote to standard output.
    public let output: String
    /// What it wrote to standard error.
    public let error: String
  }

  /// Where the program is.
  public let executable: URL

  /// A program of this package, by its name; it lies beside the test program.
  public init(_ name: String) {
    executable = Bundle.main.bundleURL.appendingPathComponent(name)
  }

  /// A program at a place of its own.
  public init(at executable: URL) { self.executable = executable }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: The words after its name.
  ///   - input: What it reads on standard input.
  ///   - folder: The folder it runs in.
  ///   - environment: Variables of its environment that differ from the test's.
  /// - Returns: Its status and what it wrote.
  /// - Throws: What Foundation throws if the program cannot be started.
  public func run(
    _ arguments: [String],
    input: String = "",
    in folder: URL? = nil,
    environment: [String: String] = [:]
  ) throws -> Run {
    // Output goes through files: a pipe that nobody empties would stop a talkative program.
    let scratch = try ScratchFolder()
    let paths = ["in", "out", "err"].map { scratch.url.appendingPathComponent($0) }
    try Data(input.utf8).write(to: paths[0])
    for path in paths[1...] { try Data().write(to: path) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = folder }
    process.environment = ProcessInfo.processInfo.environment
      .merging(environment, uniquingKeysWith: { _, own in own })
    process.standardInput = try FileHandle(forReadingFrom: paths[0])
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: paths[1]), as: UTF8.self),
      error: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self)
    )
  }
}
