// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Synchronization
import TestSupport
import Testing

@testable import inclusion

@Suite("The line that says how far a request has come")
struct ProgressLineTests {
  /// A terminal and a clock that are only made up.
  private final class Screen: Sendable {
    private let text = Mutex("")
    private let seconds = Mutex(0.0)

    var written: String { text.withLock { $0 } }

    func put(_ more: String) { text.withLock { $0 += more } }

    func wait(_ longer: Double) { seconds.withLock { $0 += longer } }

    func now() -> Double { seconds.withLock { $0 } }

    func line(columns: Int = 80) -> ProgressLine {
      ProgressLine(
        now: { [self] in now() },
        columns: { columns },
        put: { [self] in put($0) }
      )
    }
  }

  private func drawing(_ fraction: Double) throws -> WorkProgress {
    var heard: [WorkProgress] = []
    let all = Mutex<[WorkProgress]>([])
    WorkProgress.reporting(to: { report in all.withLock { $0.append(report) } }) {
      WorkCounter("Drawing", of: 1_000)?.reach(Int(fraction * 1_000))
    }
    heard = all.withLock { $0 }
    return try #require(heard.first)
  }

  @Test("Work that ends within two seconds leaves nothing")
  func short() throws {
    let screen = Screen()
    let line = screen.line()
    screen.wait(1.9)
    line.take(try drawing(0.5))
    line.draw()
    line.finish()
    #expect(screen.written.isEmpty)
  }

  @Test("Longer work has a line with its step, its part and the rest, gone at the end")
  func long() throws {
    let screen = Screen()
    let line = screen.line()
    line.take(try drawing(0.01))
    screen.wait(3)
    line.take(try drawing(0.25))
    line.draw()
    #expect(screen.written == "\rDrawing, 25 %, about 9 s left\u{1B}[K")
    line.finish()
    #expect(screen.written.hasSuffix("left\u{1B}[K\r\u{1B}[K"))
    // What comes late is not drawn.
    let before = screen.written
    line.draw()
    line.finish()
    #expect(screen.written == before)
  }

  @Test("Where nothing is counted, and after a step, it says how long it has been working")
  func uncounted() throws {
    let screen = Screen()
    let line = screen.line()
    screen.wait(4)
    line.draw()
    #expect(screen.written == "\rWorking, 4 s\u{1B}[K")
    line.take(try drawing(1))
    screen.wait(3_600)
    line.draw()
    #expect(screen.written.hasSuffix("\rWorking, 60 min\u{1B}[K"))
  }

  @Test("A line is cut to the terminal, so that it is never wrapped")
  func narrow() throws {
    let screen = Screen()
    let line = screen.line(columns: 12)
    screen.wait(3)
    line.take(try drawing(0.25))
    line.draw()
    #expect(screen.written == "\rDrawing, 25\u{1B}[K")
  }
}
