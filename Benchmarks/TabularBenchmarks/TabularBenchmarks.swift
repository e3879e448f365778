// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Benchmark
import Foundation
import MadeUpData
import Tabular

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .cpuTotal, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(10)
  )

  Benchmark("CSV streamed, 1.25M x 25") { (benchmark: Benchmark, file: URL) in
    for _ in benchmark.scaledIterations {
      var chunks = try CSVChunks(file)
      while let chunk = try chunks.next() { blackHole(chunk) }
    }
  } setup: {
    try surveyFile()
  }

  Benchmark("CSV read, 1.25M x 25") { (benchmark: Benchmark, file: URL) in
    for _ in benchmark.scaledIterations { blackHole(try Table(csv: file)) }
  } setup: {
    try surveyFile()
  }

  Benchmark("CSV written, 1.25M x 25") { (benchmark: Benchmark, table: Table) in
    let copy = FileManager.default.temporaryDirectory.appendingPathComponent("made-up-copy.csv")
    for _ in benchmark.scaledIterations { try table.writeCSV(to: copy) }
    benchmark.stopMeasurement()
    try FileManager.default.removeItem(at: copy)
  } setup: {
    try Table(csv: surveyFile())
  }
}

/// The made-up survey in the temporary folder, made by the first benchmark that asks for it.
private func surveyFile() throws -> URL {
  let survey = MadeUpSurvey(rowCount: 1_250_000)
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("made-up-survey-\(survey.rowCount)-\(survey.seed).csv")
  if !FileManager.default.fileExists(atPath: file.path) { try survey.write(to: file) }
  return file
}
