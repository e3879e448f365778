// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess
import TestSupport
import Testing

@Suite("Neighbours, and whether they are alike")
struct SpatialNeighborsTests {
  /// Three rows of four squares of one degree, numbered row by row.
  static func lattice() throws -> [Shape] {
    try (0..<12).map { number in
      let south = Double(number / 4)
      let west = Double(number % 4)
      let corners = try [(0.0, 0.0), (0, 1), (1, 1), (1, 0), (0, 0)].map {
        try Location(latitude: south + $0.0, longitude: west + $0.1)
      }
      return try Shape([Shape.Polygon(exterior: Ring(corners))])
    }
  }

  static let counts: [Double] = [12, 7, 0, 3, 40, 22, 5, 1, 90, 61, 14, 8]
  static let people: [Double] = [
    900, 800, 300, 1_000, 2_500, 1_800, 700, 400, 4_000, 3_100, 1_500, 1_200,
  ]
  private static var rates: [Double] { zip(counts, people).map { $0 / $1 } }

  @Test("Squares of a lattice touch at sides and corners")
  func contact() throws {
    let shapes = try SpatialNeighborsTests.lattice()
    let rook = try SpatialNeighbors(sharing: .side, of: shapes)
    let queen = try SpatialNeighbors(sharing: .corner, of: shapes)
    #expect(rook[0] == [1, 4])
    #expect(rook[5] == [1, 4, 6, 9])
    #expect(queen[0] == [1, 4, 5])
    #expect(queen[5] == [0, 1, 2, 4, 6, 8, 9, 10])
    #expect(queen.islands.isEmpty)
    #expect(throws: AccessError.self) { try SpatialNeighbors(sharing: .side, of: []) }
  }

  // Tests/ReferenceTests/recipes/access_neighbors.py, esda 2.9.0 with libpysal 4.14.1; the recipe
  // prints fifteen digits.
  @Test("Moran's index is that of an independent package")
  func moran() throws {
    let shapes = try SpatialNeighborsTests.lattice()
    var generator = SeededGenerator(seed: 1)
    let rook = try SpatialNeighbors(sharing: .side, of: shapes)
      .autocorrelation(of: SpatialNeighborsTests.rates, permutations: 99, using: &generator)
    #expect(abs(rook.value - 0.664753892904472) < 1e-13)
    #expect(abs(rook.expected + 1.0 / 11) < 1e-15)
    let local = [
      0.167832650199255, 0.0480774357055924, 0.870245038418373, 1.42480980979792,
      0.794712313817849, 0.135286612622308, 0.273434503839619, 0.774472265015163,
      2.18217856078123, 0.999326696633581, -0.0184544306559763, 0.325125258678746,
    ]
    for (one, wanted) in zip(rook.local, local) { #expect(abs(one.value - wanted) < 1e-13) }
    let queen = try SpatialNeighbors(sharing: .corner, of: shapes)
      .autocorrelation(of: SpatialNeighborsTests.rates, permutations: 99, using: &generator)
    #expect(abs(queen.value - 0.544115437950343) < 1e-13)
  }

  // Two high and two low places in a row of pairs: of the six ways to deal two high values to four
  // places, two (both in one pair) are as alike as the data, I = 1, and four give I = −1.
  @Test("Pseudo p-values count the deals at least as far from the expectation")
  func pseudo() throws {
    let places = try [0.0, 0.01, 50, 50.01].map { try Location(latitude: 0, longitude: $0) }
    let pairs = try SpatialNeighbors(within: 5, of: places)
    var generator = SeededGenerator(seed: 7)
    let answer = try pairs.autocorrelation(
      of: [1, 1, 0, 0],
      permutations: 6_000,
      using: &generator
    )
    #expect(answer.value == 1)
    // |1 + 1/3| is reached by a third of the deals; the error of 6,000 deals is 0.006.
    #expect(abs(answer.pValue - 1.0 / 3) < 0.03)
    // Of three others one is high, so that a third of the local deals is as far.
    #expect(abs(answer.local[0].pValue - 1.0 / 3) < 0.03)
    #expect(
      answer.local.map(\.pattern) == [
        .highAmongHigh, .highAmongHigh, .lowAmongLow, .lowAmongLow,
      ]
    )
    var again = SeededGenerator(seed: 7)
    #expect(
      try pairs.autocorrelation(of: [1, 1, 0, 0], permutations: 6_000, using: &again) == answer
    )
  }

  @Test("The mean of the local indices is the global one, whatever the values")
  func localAddsUp() throws {
    for seed in 1...10 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let places = try (0..<50).map { _ in try MadeUpLocations.anywhere(using: &generator) }
      let neighbors = try SpatialNeighbors(nearest: 4, of: places)
      let values = (0..<50).map { _ in Double.random(in: 0...1, using: &generator) }
      let answer = try neighbors.autocorrelation(of: values, permutations: 9, using: &generator)
      let mean = answer.local.reduce(0) { $0 + $1.value } / 50
      #expect(abs(mean - answer.value) < 1e-12, "seed \(seed)")
      let scaled = try neighbors.autocorrelation(
        of: values.map { 1_000 * $0 + 5 },
        permutations: 9,
        using: &generator
      )
      #expect(abs(scaled.value - answer.value) < 1e-9, "seed \(seed)")
    }
  }

  @Test("Distance and number of neighbours, with several places in one spot")
  func distances() throws {
    let longitudes = [0.0, 0, 1, 2, 90]
    let places = try longitudes.map { try Location(latitude: 0, longitude: $0) }
    let within = try SpatialNeighbors(within: 112, of: places)
    #expect((0..<5).map { within[$0] } == [[1, 2], [0, 2], [0, 1, 3], [2], []])
    #expect(within.islands == [4])
    let nearest = try SpatialNeighbors(nearest: 1, of: places)
    #expect((0..<5).map { nearest[$0] } == [[1], [0], [0], [2], [3]])
    #expect(throws: AccessError.self) { try SpatialNeighbors(nearest: 5, of: places) }
    #expect(throws: AccessError.self) { try SpatialNeighbors(nearest: 0, of: places) }
    #expect(throws: AccessError.self) { try SpatialNeighbors(within: -1, of: places) }
    var generator = SeededGenerator(seed: 1)
    let answer = try within.autocorrelation(
      of: [1, 2, 3, 4, 5],
      permutations: 9,
      using: &generator
    )
    #expect(answer.islands == [4])
    #expect(answer.local.count == 4)
  }

  @Test("Values that say nothing are refused")
  func badValues() throws {
    let neighbors = try SpatialNeighbors(
      sharing: .side,
      of: SpatialNeighborsTests.lattice()
    )
    var generator = SeededGenerator(seed: 1)
    let bad: [[Double]] = [
      [Double](repeating: 3, count: 12), [1, 2], SpatialNeighborsTests.rates.dropLast() + [.nan],
    ]
    for values in bad {
      #expect(throws: AccessError.self) {
        try neighbors.autocorrelation(of: values, using: &generator)
      }
    }
    #expect(throws: AccessError.self) {
      try neighbors.autocorrelation(
        of: SpatialNeighborsTests.rates,
        permutations: 0,
        using: &generator
      )
    }
  }
}
