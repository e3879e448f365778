// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Testing

/// The 23 percentages printed for the 33 focus-group participants of the 2022 Peru assessment, with
/// the count that is meant.
private let printed: [(percentage: Double, count: Int)] = [
  (39, 13), (33, 11), (73, 24), (66, 22), (30, 10), (12, 4), (39, 13), (24, 8), (64, 21), (60, 20),
  (46, 15), (15, 5), (45, 15), (27, 9), (30, 10), (15, 5), (48, 16), (28, 9), (24, 8), (3, 1),
  (48, 16), (21, 7), (6, 2),
]

@Suite struct RecoveredCountTests {
  @Test func `nineteen of the twenty-three printed percentages are counts of 33`() throws {
    var irreproducible: [Double] = []
    for (percentage, count) in printed {
      let recovered = try RecoveredCount(printed: percentage, of: 33)
      #expect(recovered.nearest == count, "\(percentage)")
      if recovered.isReproducible {
        #expect(recovered.counts == count..<count + 1, "\(percentage)")
      } else {
        irreproducible.append(percentage)
      }
    }
    #expect(irreproducible == [66, 60, 46, 28])
  }

  @Test func `the printed percentages speak for 33 participants`() throws {
    let fits = try SampleSizeFit.ranked(for: printed.map(\.percentage), in: 20...40)
    #expect(fits.count == 21)
    #expect(fits[0].sampleSize == 33)
    #expect(fits[0].missing == [66, 60, 46, 28])
    #expect(fits[0].reproduced.count == 19)
    let other = try #require(fits.first { $0.sampleSize == 34 })
    #expect(other.distinctMissing == 12)
  }

  @Test func `another rounding can explain a misprint`() throws {
    // 22/33 = 66.67, 20/33 = 60.61 cut off; 9/33 = 27.27 rounded up.
    let cut = try RecoveredCount(printed: 66, of: 33, rounding: .down)
    #expect(cut.counts == 22..<23)
    #expect(try RecoveredCount(printed: 60, of: 33, rounding: .down).counts == 20..<21)
    #expect(try RecoveredCount(printed: 28, of: 33, rounding: .up).counts == 9..<10)
    #expect(try !RecoveredCount(printed: 46, of: 33, rounding: .down).isReproducible)
  }

  @Test func `a half is rounded up and large samples leave several counts`() throws {
    // 1/200 = 0.5 percent prints as 1, 3/200 = 1.5 as 2.
    #expect(try RecoveredCount(printed: 1, of: 200).counts == 1..<3)
    #expect(try RecoveredCount(printed: 0, of: 200).counts == 0..<1)
    // 995/1000 = 99.5 prints as 100.
    #expect(try RecoveredCount(printed: 100, of: 1000).counts == 995..<1001)
    // With one decimal: 42.6 of 1000 is 426 alone.
    #expect(try RecoveredCount(printed: 42.6, of: 1000, digits: 1).counts == 426..<427)
    #expect(try RecoveredCount(printed: 72.7, of: 33, digits: 1).exactPercentage == 2400.0 / 33)
  }

  @Test(arguments: PercentageRounding.allCases)
  func `every count prints as exactly one percentage`(rounding: PercentageRounding) throws {
    for size in [1, 7, 33, 40, 99, 128, 317] {
      var owners = Array(repeating: 0, count: size + 1)
      for percentage in 0...100 {
        let recovered = try RecoveredCount(
          printed: Double(percentage),
          of: size,
          rounding: rounding
        )
        for count in recovered.counts { owners[count] += 1 }
      }
      #expect(owners.allSatisfy { $0 == 1 }, "\(size): \(owners)")
    }
  }

  @Test func `what is no percentage or no sample is an error`() {
    #expect(throws: SurveyError.self) { try RecoveredCount(printed: 101, of: 33) }
    #expect(throws: SurveyError.self) { try RecoveredCount(printed: .nan, of: 33) }
    #expect(throws: SurveyError.self) { try RecoveredCount(printed: 42.6, of: 33) }
    #expect(throws: SurveyError.self) { try RecoveredCount(printed: 42, of: 0) }
    #expect(throws: SurveyError.self) { try RecoveredCount(printed: 42, of: .max) }
    #expect(throws: SurveyError.self) { try RecoveredCount(printed: 42, of: 33, digits: 12) }
    #expect(throws: SurveyError.self) { try SampleSizeFit.ranked(for: [-1], in: 1...2) }
  }
}
