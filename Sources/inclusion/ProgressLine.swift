// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import FinancialInclusion
import Foundation
import InclusionReports
import Synchronization

/// The line on standard error that tells a person who waits how far a request has come.
///
/// It appears after two seconds, is written anew in its place a few times a second, and is gone
/// before anything else is written.
final class ProgressLine: Sendable {
  private struct State {
    var work: WorkProgress?
    /// When the current step was first heard of.
    var began: Double
    var isShown = false
    var isOver = false
  }

  /// How many seconds pass before the line appears.
  static let patience = 2.0

  private let state: Mutex<State>
  private let start: Double
  private let now: @Sendable () -> Double
  private let columns: @Sendable () -> Int
  private let put: @Sendable (String) -> Void

  /// A line.
  ///
  /// - Parameters:
  ///   - now: The time in seconds.
  ///   - columns: How many columns the terminal has.
  ///   - put: Writes to the terminal.
  init(
    now: @escaping @Sendable () -> Double,
    columns: @escaping @Sendable () -> Int,
    put: @escaping @Sendable (String) -> Void
  ) {
    self.now = now
    self.columns = columns
    self.put = put
    start = now()
    state = Mutex(State(began: start))
  }

  /// The line of this process; nil where nobody reads along, and with `--quiet`.
  static let standard: ProgressLine? = {
    let environment = ProcessInfo.processInfo.environment
    guard StandardStream.error.isTerminal, environment["TERM"] != "dumb",
      !CommandLine.arguments.contains("--quiet")
    else { return nil }
    return ProgressLine(
      now: { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 },
      columns: { StandardStream.error.columns ?? 80 },
      put: { try? StandardStream.error.put($0) }
    )
  }()

  /// Does work and draws the line while it lasts.
  func accompany(_ work: () throws -> Void) throws {
    let clock = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    clock.schedule(deadline: .now() + ProgressLine.patience, repeating: .milliseconds(250))
    clock.setEventHandler { [self] in draw() }
    clock.resume()
    defer {
      clock.cancel()
      finish()
    }
    try WorkProgress.reporting(to: { [self] in take($0) }, while: work)
  }

  /// Takes how far the work has come.
  func take(_ work: WorkProgress) {
    let now = now()
    state.withLock { state in
      if state.work?.step != work.step { state.began = now }
      state.work = work
    }
  }

  /// Writes the line, if the work has lasted long enough.
  func draw() {
    let now = now()
    guard now - start >= ProgressLine.patience else { return }
    state.withLock { state in
      guard !state.isOver else { return }
      let text = ProgressLine.text(state.work, waited: now - start, inStep: now - state.began)
      put("\r\(text.prefix(max(10, columns() - 1)))\u{1B}[K")
      state.isShown = true
    }
  }

  /// Takes the line away for good.
  func finish() {
    state.withLock { state in
      if state.isShown, !state.isOver { put("\r\u{1B}[K") }
      state.isOver = true
    }
  }

  /// What the line says: the step, how much of it is done, and about how long the rest will take.
  private static func text(_ work: WorkProgress?, waited: Double, inStep: Double) -> String {
    guard let work, work.fraction < 1 else { return "Working, \(duration(waited))" }
    let part = NumberStyle.percent(0).text(work.fraction)
    guard inStep >= 1, work.fraction > 0.01 else { return "\(work.step), \(part)" }
    let rest = inStep * (1 - work.fraction) / work.fraction
    return "\(work.step), \(part), about \(duration(max(1, rest))) left"
  }

  /// Seconds in words: 12 s, 3 min, 2 h 10 min.
  private static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e6).rounded())
    if whole < 90 { return "\(whole) s" }
    let minutes = (whole + 30) / 60
    return minutes < 90 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }
}
