// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("The examples of indices print what their sources say")
struct IndexExampleTests {
  @Test("The Handbook's ranks of 23 countries come out, by equal weights and by experts'")
  func technologyAchievement() throws {
    let run = try BuiltProduct("TechnologyAchievement").run([])
    #expect(run.status == 0 && run.error.isEmpty, "\(run.error)")
    // Table 23 of the Handbook, columns EW and BAP, as orders.
    let equal =
      "FIN USA SWE JPN KOR NLD GBR SGP CAN AUS DEU NOR IRL BEL NZL AUT FRA ISR ESP ITA CZE HUN SVN"
    let experts =
      "FIN USA SWE KOR JPN SGP GBR NLD DEU CAN AUS IRL NOR BEL AUT FRA NZL ISR ESP HUN ITA CZE SVN"
    #expect(run.output.contains("Equal weights: \(equal)\n"))
    #expect(run.output.contains("budget allocation: \(experts)\n"))
    // Table 11: 0.70, of standardised indicators.
    #expect(run.output.contains("Cronbach's alpha 0.7\n"))
    // Table 18, column PC, from four components of data that are printed rounded.
    let line = try #require(
      run.output.split(separator: "\n").first { $0.hasPrefix("factor analysis: [") }
    )
    let weights = line.dropFirst("factor analysis: [".count).dropLast().split(separator: ",").map {
      Double($0.drop { $0 == " " }) ?? .nan
    }
    for (found, printed) in zip(weights, [0.17, 0.15, 0.11, 0.07, 0.08, 0.12, 0.14, 0.16]) {
      #expect(abs(found - printed) < 0.0065, "\(found) beside \(printed)")
    }
  }

  @Test("The pictures of the guide are those the example draws")
  func weightsAndMeans() throws {
    let scratch = try ScratchFolder()
    let run = try BuiltProduct("WeightsAndMeans").run([scratch.url.path])
    #expect(run.status == 0, "\(run.error)")
    let pictures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Guides")
    let drawn = try scratch.contents().sorted()
    #expect(drawn == ["means-and-ranks.svg", "weights-and-ranks.svg"])
    for name in drawn {
      let (new, old) = (scratch.url.appending(path: name), pictures.appending(path: name))
      #expect(try Data(contentsOf: new) == Data(contentsOf: old), "\(name): draw it anew")
    }
  }
}
