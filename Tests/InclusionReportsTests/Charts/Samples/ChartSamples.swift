// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports
import TestSupport

/// Made-up data on which every chart is drawn, for tests that all charts must pass. Each kind of data
/// stands in a file of its own.
struct ChartSamples: Sendable {
  /// What the data are like.
  enum Kind: String, CaseIterable, Sendable {
    /// The 25 regions of Peru with made-up values, one missing.
    case usual
    /// The same in a narrow picture, with decimal commas.
    case narrow
    /// A single unit.
    case single
    /// 2,500 units.
    case many
    /// Long names, markup, quotes, emoji, text from right to left, control characters, twins.
    case words
    /// Negative, large and small values; constants; missing ones.
    case numbers
    /// All values below zero.
    case negative
    /// All values the same.
    case equal
    /// One value, all others missing.
    case sparse
    /// Values as large as a `Double` holds, of both signs.
    case huge
    /// Values whose differences are less than 1e-300.
    case tiny
    /// Values that differ in their last bit.
    case close
  }

  static let kinds: [Kind] = Kind.allCases

  /// The names of the units.
  var names: [String] = regions
  /// The names of groups of people.
  var groups: [String] = ["Lima", "Costa", "Sierra", "Selva"]
  var heading = ChartHeading(
    "Accounts reach the cities first; the distance to the sierra stays wide",
    subtitle: "Adults with an account, made-up figures",
    unit: "percent of adults",
    note: "Lines are 95 % confidence intervals",
    source: "made up for this test"
  )
  var style = ChartStyle(numbers: .percent(1))
  /// The value of a unit; the second number tells the columns of the data apart.
  var value: @Sendable (Int, UInt64) -> Double? = { 0.15 + 0.6 * noise($0, $1) }
  /// Half the width of the interval around a value.
  var half: @Sendable (Double, Int, UInt64) -> Double = { 0.02 + 0.04 * noise($1, $2 + 9) }
  /// The change a unit adds in a decomposition.
  var change: @Sendable (Int) -> Double = { noise($0, 8) - 0.55 }
  /// How many columns and rows of areas the map has.
  var cells: (columns: Int, rows: Int) = (5, 5)
  /// How many groups are drawn.
  var groupCount: Int = 4

  /// The data of a kind.
  static func of(_ kind: Kind) -> ChartSamples {
    switch kind {
    case .usual: usual
    case .narrow: narrow
    case .single: single
    case .many: many
    case .words: words
    case .numbers: numbers
    case .negative: negative
    case .equal: equal
    case .sparse: sparse
    case .huge: huge
    case .tiny: tiny
    case .close: close
    }
  }

  static let regions: [String] = [
    "Amazonas", "Áncash", "Apurímac", "Arequipa", "Ayacucho", "Cajamarca", "Callao", "Cusco",
    "Huancavelica", "Huánuco", "Ica", "Junín", "La Libertad", "Lambayeque", "Lima", "Loreto",
    "Madre de Dios", "Moquegua", "Pasco", "Piura", "Puno", "San Martín", "Tacna", "Tumbes",
    "Ucayali",
  ]

  /// A made-up number between 0 and 1, always the same for a place.
  static func noise(_ index: Int, _ salt: UInt64 = 0) -> Double {
    var generator = SeededGenerator(seed: UInt64(index) &* 7_919 &+ salt)
    return Double(generator.next() >> 11) / Double(1 << 53)
  }

  /// A value with its interval.
  func estimate(_ index: Int, _ salt: UInt64 = 0) -> ChartEstimate {
    guard let value = value(index, salt) else { return .missing }
    let half: Double = half(value, index, salt)
    return ChartEstimate(value, lower: value - half, upper: value + half)
  }

  /// The places of the units.
  var units: [Int] { Array(names.indices) }

  /// The first eight.
  var few: [Int] { Array(names.indices.prefix(8)) }

  /// Every chart, by its name.
  func charts() throws -> [(name: String, chart: any Chart)] {
    try rowCharts() + lineCharts() + mapCharts()
  }
}
