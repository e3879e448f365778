// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

// Figures that are not from a source are those of Tests/ReferenceTests/recipes/access_examples.py,
// numpy 2.4.6, pandas 3.1.1 and scipy 1.17.1.
@Suite("The examples on access print what their sources and an independent program say")
struct AccessExampleTests {
  @Test("Mexico's municipalities: the denominator, the densities by type, and how unequal they are")
  func mexicoAccess() throws {
    let run = try BuiltProduct("MexicoAccess").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let lines = run.output.split(separator: "\n")
    // The supervisor's file says per 10,000 adults, and in March 2020 it is.
    #expect(lines[0].hasPrefix("per 10000 of 'adults'"))
    #expect(lines[1].contains("of 'women': 0 of"))
    for (type, density) in [
      ("Rural", "41.8"), ("En Transición", "54.4"), ("Semi-urbano", "73.7"), ("Urbano", "119.8"),
      ("Semi-metrópoli", "177.1"), ("Metrópoli", "150.7"),
    ] {
      #expect(run.output.contains("\n\(type), total: \(density) per 100,000 adults"))
    }
    #expect(lines.contains("Gini 0.3445, Theil 0.2084"))
    #expect(lines.contains("between types 0.0529, within types 0.1555"))
    #expect(lines.contains("points that would have to move: 30,435"))
    #expect(lines.contains("adults in municipalities without any point: 1.6 %"))
    #expect(lines.contains("Rural: Gini 0.7065, 53.7 % without any point"))
    #expect(lines.contains("En Transición: Gini 0.4708, 14.6 % without any point"))
    #expect(lines.contains("Metrópoli: Gini 0.2605, 0.0 % without any point"))
  }

  @Test("Economies: offices with head offices, machines per adult and per area, ranks")
  func accessAcrossEconomies() throws {
    let run = try BuiltProduct("AccessAcrossEconomies").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    // 1,716 offices over 23,321,411 adults are 7.358; the survey publishes 7.358 and 114.66.
    #expect(run.output.contains("Peru, offices: 7.4 per 100,000 adults"))
    #expect(run.output.contains("published 7.35"))
    #expect(run.output.contains("Peru, machines: 114.7 per 100,000 adults"))
    #expect(run.output.contains("20.9 per 1,000 km²"))
    // 114.663 − 20.035.
    #expect(run.output.contains("since 2008: 94.62"))
    #expect(run.output.contains("153 economies: Gini 0.396"))
    #expect(run.output.contains("PER: rank 17,"))
    #expect(run.output.contains("MEX: rank 57,"))
  }

  @Test("The made-up network: reach, crowding, and the next 20 agents")
  func agentNetwork() throws {
    let run = try BuiltProduct("AgentNetwork").run([])
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains("rural: within 5, 10, 20, 40 km 59.9 %, 66.6 %, 83.5 %, 96.0 %"))
    #expect(lines.contains("  mean 9.0 km, farthest 118.1 km"))
    #expect(lines.contains("the gap from urban to rural within 5 km is 40.1 pp"))
    #expect(lines.contains("Puno: 159,843 adults beyond 10 km"))
    #expect(lines.contains("Cusco: 135,621 adults beyond 10 km"))
    // 37,384 agents stand in the file, and each reaches its own settlement.
    #expect(lines.contains("agents given out: 37,384"))
    #expect(lines.contains("settlements that reach none within 20 km: 161"))
    // Both scipy's HiGHS and a greedy choice in numpy bring 350,702.
    #expect(lines.contains("the first to PUN-17"))
    #expect(lines.contains("20 more agents bring 350,702 adults within 5 km,"))
    #expect(lines.contains("from 59.9 % to 67.4 % of rural adults; no 20 bring more than 350,702"))
  }
}
