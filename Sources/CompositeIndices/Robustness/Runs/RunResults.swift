// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What runs gave.
struct RunResults: Sendable {
  let outputCount: Int
  /// The outputs by the number of the run; in a piece, in the order they were made.
  private(set) var outputs: [Double]
  private var numbers: [Int] = []
  var tally: RankTally?
  /// How many runs failed for each reason.
  private(set) var failures: [String: Int] = [:]

  init(runs: Int, outputs: Int, tally: RankTally?) {
    outputCount = outputs
    self.outputs = [Double](repeating: .nan, count: runs * outputs)
    self.tally = tally
  }

  var failedRuns: Int { failures.values.reduce(0, +) }

  mutating func add(_ run: Int, _ values: [Double]) {
    numbers.append(run)
    outputs += values
  }

  mutating func fail(_ reason: String) { failures[reason, default: 0] += 1 }

  /// Takes in a piece.
  mutating func add(_ piece: RunResults) {
    for (place, run) in piece.numbers.enumerated() {
      for output in 0..<outputCount {
        outputs[run * outputCount + output] = piece.outputs[place * outputCount + output]
      }
    }
    failures.merge(piece.failures, uniquingKeysWith: +)
    guard let counted = piece.tally else { return }
    if tally == nil { tally = counted } else { tally?.add(counted) }
  }

  /// The failures alone.
  var failuresOnly: RunResults {
    var copy = RunResults(runs: 0, outputs: outputCount, tally: nil)
    copy.failures = failures
    return copy
  }

  /// One output of every run.
  func output(_ number: Int) -> [Double] {
    stride(from: number, to: outputs.count, by: max(outputCount, 1)).map { outputs[$0] }
  }
}
