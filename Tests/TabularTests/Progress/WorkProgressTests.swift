// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import Synchronization
import Tabular
import TestSupport
import Testing

@Suite("How far long work has come")
struct WorkProgressTests {
  /// What was reported.
  private final class Heard: Sendable {
    private let reports = Mutex<[WorkProgress]>([])

    var all: [WorkProgress] { reports.withLock { $0 } }

    func take(_ report: WorkProgress) { reports.withLock { $0.append(report) } }
  }

  @Test("Nothing is counted where nobody listens")
  func nobody() {
    #expect(WorkCounter("Working", of: 10) == nil)
  }

  @Test("A step reports its parts as they are finished, the last as 1")
  func parts() {
    let heard = Heard()
    let answer = WorkProgress.reporting(to: { heard.take($0) }) { () throws(Never) in
      let counter = WorkCounter("Counting", of: 4)
      for _ in 0..<4 { counter?.add() }
      return 42
    }
    #expect(answer == 42)
    #expect(heard.all.map(\.fraction) == [0.25, 0.5, 0.75, 1])
    #expect(Set(heard.all.map(\.step)) == ["Counting"])
    #expect(WorkCounter("Afterwards", of: 4) == nil)
  }

  @Test("A step of many parts reports a thousand times at most")
  func many() {
    let heard = Heard()
    WorkProgress.reporting(to: { heard.take($0) }) {
      let counter = WorkCounter("Counting", of: 250_000)
      for part in 1...250_000 { counter?.reach(part) }
    }
    #expect(heard.all.count <= 1_000)
    #expect(heard.all.last?.fraction == 1)
    #expect(heard.all.map(\.fraction) == heard.all.map(\.fraction).sorted())
  }

  @Test("Parts that end on several threads are all counted")
  func threads() {
    let heard = Heard()
    WorkProgress.reporting(to: { heard.take($0) }) {
      let counter = WorkCounter("Counting", of: 500)
      DispatchQueue.concurrentPerform(iterations: 500) { _ in counter?.add() }
    }
    #expect(heard.all.map(\.fraction).max() == 1)
    #expect(heard.all.count == 500)
  }

  @Test("Reading a file reports where it is, and what it holds is the same")
  func reading() throws {
    let folder = try ScratchFolder()
    let rows = (0..<60_000).map { "\($0),\($0 % 7)" }.joined(separator: "\n")
    let path = try folder.write("numbers.csv", "id,value\n\(rows)\n")
    let heard = Heard()
    let table = try WorkProgress.reporting(to: { heard.take($0) }) { () throws(TableError) in
      try Table(csv: URL(fileURLWithPath: path))
    }
    #expect(try table.numbers("value").count == 60_000)
    #expect(try table == Table(csv: URL(fileURLWithPath: path)))
    #expect(heard.all.last?.step == "Reading \(path)")
    #expect(heard.all.last?.fraction == 1)
  }

  @Test("What work throws is thrown, and nobody listens any more")
  func failure() {
    let heard = Heard()
    #expect(throws: TableError.self) {
      try WorkProgress.reporting(to: { heard.take($0) }) { () throws(TableError) in
        try Table(csv: URL(fileURLWithPath: "/nowhere.csv"))
      }
    }
    #expect(WorkCounter("Afterwards", of: 4) == nil)
  }
}
