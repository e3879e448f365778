// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionReports
import Testing

@Suite("The classes of a map")
struct ClassBreaksTests {
  /// The numbers of the recipe: a congruence of Park and Miller, cubed.
  static let values: [Double] = {
    var state: UInt64 = 1
    return (0..<60).map { _ in
      state = state * 48_271 % 2_147_483_647
      let part = Double(state) / 2_147_483_647
      return (100 * part * part * part * 1_000).rounded() / 1_000
    }
  }()

  @Test("By hand: equal widths, quantiles, natural breaks, chosen borders")
  func byHand() throws {
    #expect(try ClassBreaks.equal(5).borders(of: [0, 10, 3]) == [0, 2, 4, 6, 8, 10])
    // Between the 3rd and the 4th of nine (place 8/3), and between the 6th and the 7th (16/3).
    let thirds = try ClassBreaks.quantile(3).borders(of: [9, 8, 7, 6, 5, 4, 3, 2, 1])
    #expect((thirds[1] - 11.0 / 3).magnitude < 1e-12 && (thirds[2] - 19.0 / 3).magnitude < 1e-12)
    // Three clusters: 1 2 3, 10 11 12, 50 51; each class ends with its largest value.
    let natural = try ClassBreaks.jenks(3).borders(of: [51, 10, 1, 2, 50, 12, 3, 11])
    #expect(natural == [1, 3, 12, 51])
    #expect(try ClassBreaks.at([5, 100]).borders(of: [1, 9]) == [1, 5, 9])
  }

  @Test(
    "Natural breaks are those of jenkspy",
    arguments: [
      // recipes/class_breaks.py: jenkspy 0.4.1. Exact: breaks are values of the data.
      (3, [0.0, 23.454, 60.32, 98.533]),
      (5, [0.0, 8.451, 27.844, 53.059, 75.081, 98.533]),
      (7, [0.0, 3.1, 13.657, 27.844, 49.264, 63.16, 82.067, 98.533]),
    ] as [(Int, [Double])]
  )
  func reference(_ count: Int, _ expected: [Double]) throws {
    let borders = try ClassBreaks.jenks(count).borders(of: ClassBreaksTests.values)
    #expect(borders == expected)
  }

  @Test("Quantiles and equal widths are those of numpy")
  func numpy() throws {
    // recipes/class_breaks.py: numpy.quantile and numpy.linspace; rounding of the last digit.
    let quantiles: [Double] = [
      0, 2.3970000000000002, 12.814200000000001, 22.966200000000004, 64.00160000000001, 98.533,
    ]
    let widths: [Double] = [0, 32.84433333333333, 65.68866666666666, 98.533]
    let values = ClassBreaksTests.values
    for (own, wanted) in [
      (try ClassBreaks.quantile(5).borders(of: values), quantiles),
      (try ClassBreaks.equal(3).borders(of: values), widths),
    ] {
      #expect(own.count == wanted.count)
      for (border, reference) in zip(own, wanted) {
        #expect((border - reference).magnitude < 1e-12)
      }
    }
  }

  @Test("Ties make fewer classes; one value makes one; large numbers lose nothing")
  func edges() throws {
    #expect(try ClassBreaks.quantile(4).borders(of: [1, 1, 1, 1, 1, 9]) == [1, 1, 9])
    #expect(try ClassBreaks.jenks(5).borders(of: [3, 3, 3]) == [3, 3])
    #expect(try ClassBreaks.equal(4).borders(of: [7]) == [7, 7])
    let shifted = try ClassBreaks.jenks(3).borders(
      of: [51, 10, 1, 2, 50, 12, 3, 11].map { $0 + 1e12 }
    )
    #expect(shifted == [1, 3, 12, 51].map { $0 + 1e12 })
    let huge = try ClassBreaks.equal(2).borders(of: [-1.7e308, 1.7e308])
    #expect(huge == [-1.7e308, 0, 1.7e308])
  }

  @Test("Too many classes and borders out of order are refused, with the way out")
  func errors() {
    for breaks in [ClassBreaks.quantile(0), .jenks(12), .equal(-1), .at([3, 1]), .at([.nan])] {
      let error = #expect(throws: ReportError.self) { try breaks.borders(of: [1, 2]) }
      #expect(error?.code == .breaksInvalid)
    }
  }
}
