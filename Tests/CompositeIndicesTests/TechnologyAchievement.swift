// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import CompositeIndices
import DenseAlgebra

/// The eight indicators of technology achievement in 23 countries.
///
/// Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, table A.2,
/// doi:10.1787/9789264043466-en; telephones and electricity as decimal logarithms, rounded as printed.
enum TechnologyAchievement {
  static let names = [
    "patents", "royalties", "internet", "exports", "telephones", "electricity", "schooling",
    "university",
  ]

  static let countries = rows.map(\.0)

  static let values = Matrix(rows: rows.count, columns: names.count) { rows[$0].1[$1] }

  static var indicators: IndicatorMatrix {
    get throws(IndexError) { try IndicatorMatrix(values, names: names) }
  }

  /// Every indicator brought to 0…1 by its smallest and largest value.
  static let scaled = Matrix(rows: rows.count, columns: names.count) { row, column in
    let all = values.column(column)
    let (low, high) = (all.min() ?? 0, all.max() ?? 1)
    return (values[row, column] - low) / (high - low)
  }

  private static let rows: [(String, [Double])] = [
    ("FIN", [187, 125.6, 200.2, 50.7, 3.08, 4.15, 10, 27.4]),
    ("USA", [289, 130, 179.1, 66.2, 3.00, 4.07, 12, 13.9]),
    ("SWE", [271, 156.6, 125.8, 59.7, 3.10, 4.14, 11.4, 15.3]),
    ("JPN", [994, 64.6, 49, 80.8, 3.00, 3.86, 9.5, 10]),
    ("KOR", [779, 9.8, 4.8, 66.7, 2.97, 3.65, 10.8, 23.2]),
    ("NLD", [189, 151.2, 136, 50.9, 3.02, 3.77, 9.4, 9.5]),
    ("GBR", [82, 134, 57.4, 61.9, 3.02, 3.73, 9.4, 14.9]),
    ("CAN", [31, 38.6, 108, 48.7, 2.94, 4.18, 11.6, 14.2]),
    ("AUS", [75, 18.2, 125.9, 16.2, 2.94, 3.94, 10.9, 25.3]),
    ("SGP", [8, 25.5, 72.3, 74.9, 2.95, 3.83, 7.1, 24.2]),
    ("DEU", [235, 36.8, 41.2, 64.2, 2.94, 3.75, 10.2, 14.4]),
    ("NOR", [103, 20.2, 193.6, 19, 3.12, 4.39, 11.9, 11.2]),
    ("IRL", [106, 110.3, 48.6, 53.6, 2.97, 3.68, 9.4, 12.3]),
    ("BEL", [72, 73.9, 58.9, 47.6, 2.91, 3.86, 9.3, 13.6]),
    ("NZL", [103, 13, 146.7, 15.4, 2.86, 3.91, 11.7, 13.1]),
    ("AUT", [165, 14.8, 84.2, 50.3, 2.99, 3.79, 8.4, 13.6]),
    ("FRA", [205, 33.6, 36.4, 58.9, 2.97, 3.80, 7.9, 12.6]),
    ("ISR", [74, 43.6, 43.2, 45, 2.96, 3.74, 9.6, 11]),
    ("ESP", [42, 8.6, 21, 53.4, 2.86, 3.62, 7.3, 15.6]),
    ("ITA", [13, 9.8, 30.4, 51, 3.00, 3.65, 7.2, 13]),
    ("CZE", [28, 4.2, 25, 51.7, 2.75, 3.68, 9.5, 8.2]),
    ("HUN", [26, 6.2, 21.6, 63.5, 2.73, 3.46, 9.1, 7.7]),
    ("SVN", [105, 4, 20.3, 49.5, 2.84, 3.71, 7.1, 10.6]),
  ]
}
