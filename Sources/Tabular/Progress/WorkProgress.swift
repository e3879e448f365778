// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How far a step of a long computation has come.
///
/// Reading large files, drawing, permuting, running an index under other assumptions, searching sites
/// and fitting under replicate weights say how far they are to whoever listens:
///
///     let why = try WorkProgress.reporting(to: { print($0.step, $0.fraction) }) {
///       try adults.decomposition(ofGapIn: "account", by: "sex", …, using: &generator)
///     }
///     // Drawing and pairing respondents 0.001 … 1.0
///
/// Nothing is counted where nobody listens, and what is computed is the same either way.
public struct WorkProgress: Hashable, Sendable {
  /// What is being done, as a person reads it: `Drawing and pairing respondents`.
  public let step: String
  /// How much of the step is done, from 0 to 1.
  public let fraction: Double

  /// Takes what is reported.
  public typealias Listener = @Sendable (WorkProgress) -> Void

  @TaskLocal private static var listener: Listener?

  /// Does work whose steps say how far they have come.
  ///
  /// Edge cases:
  /// - A step reports at most a thousand times, from any thread, and several reports may come at
  ///   once or in another order.
  /// - Inside, other work may be done that listens for itself; it then reports there alone.
  ///
  /// - Parameters:
  ///   - listener: Takes the reports; it should return soon.
  ///   - work: The work.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws.
  public static func reporting<Answer, Failure: Error>(
    to listener: @escaping Listener,
    while work: () throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    let result: Result<Answer, Failure> = $listener.withValue(listener) {
      Result { () throws(Failure) in try work() }
    }
    return try result.get()
  }

  /// Who listens to the work of this thread.
  static var current: Listener? { listener }
}
