// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
public import Foundation

/// A made-up survey file of 25 columns: whole numbers, decimals of 2 to 6 digits, doubles of up to
/// 17 digits, short categories, some of them in quotes, flags, and missing values.
public struct MadeUpSurvey: Sendable {
  /// The number of respondents.
  public var rowCount: Int
  /// Where the generator begins.
  public var seed: UInt64

  /// A survey of a number of respondents.
  public init(rowCount: Int, seed: UInt64 = 20_261_121) {
    self.rowCount = rowCount
    self.seed = seed
  }

  /// The names of the columns, in their order.
  public static let columnNames = [
    "respondent", "weight", "propensity",
    "age", "household", "stratum", "cluster", "income", "children", "interview",
    "rate", "fee", "distance", "time", "score", "rank",
    "sex", "department", "area", "reason",
    "account", "card", "phone", "internet", "credit",
  ]

  private static let departments = [
    "Amazonas", "Ancash", "Apurimac", "Arequipa", "Ayacucho", "Cajamarca", "Callao", "Cusco",
    "Huanuco", "Ica", "Junin", "Lambayeque", "Lima", "Loreto", "Moquegua", "Pasco", "Piura",
    "Puno", "San Martin", "Tacna", "Tumbes", "Ucayali",
  ]
  private static let reasons = [
    "distance", "\"cost, fees\"", "trust", "\"no \"\"papers\"\"\"", "\"other\"", "family",
  ]

  /// Writes the survey as CSV. The file is there when it is whole, and not before.
  ///
  /// - Parameter url: The file.
  /// - Throws: The system's error if the file cannot be written.
  public func write(to url: URL) throws {
    let part = url.appendingPathExtension("part")
    try Data().write(to: part)
    let file = try FileHandle(forWritingTo: part)
    var generator = SeededGenerator(seed: seed)
    var lines = Lines()
    lines.text(Self.columnNames.joined(separator: ","))
    lines.endLine()
    for row in 0..<rowCount {
      write(row, into: &lines, &generator)
      if lines.bytes.count > 1 << 20 {
        try file.write(contentsOf: Data(lines.bytes))
        lines.bytes.removeAll(keepingCapacity: true)
      }
    }
    try file.write(contentsOf: Data(lines.bytes))
    try file.close()
    try FileManager.default.moveItem(at: part, to: url)
  }

  private func write(_ row: Int, into lines: inout Lines, _ generator: inout SeededGenerator) {
    lines.whole(10_000_001 + row)
    lines.text((40 + 900 * generator.uniform()).description)
    lines.text(generator.uniform().description)

    lines.whole(15 + generator.below(80))
    lines.whole(1 + generator.below(9))
    lines.whole(1 + generator.below(48))
    lines.whole(100_000 + generator.below(9_000))
    if generator.below(20) == 0 {
      lines.text("NA")
    } else {
      lines.whole(generator.below(9_999_999))
    }
    lines.whole(generator.below(6))
    lines.date(year: 2_020 + generator.below(5), day: generator.below(336))

    for digits in 2...6 {
      if generator.below(25) == 0 {
        lines.text("")
      } else {
        lines.decimal(generator.below(Lines.powers[digits]), places: max(1, digits - 2))
      }
    }
    lines.decimal(generator.below(1_000_000) - 500_000, places: 3)

    lines.text(generator.below(2) == 0 ? "woman" : "man")
    lines.text(Self.departments[generator.below(Self.departments.count)])
    lines.text(generator.below(3) == 0 ? "rural" : "urban")
    let reason = generator.below(3 * Self.reasons.count)
    lines.text(reason < Self.reasons.count ? Self.reasons[reason] : "")

    for _ in 0..<5 {
      let flag = generator.below(40)
      if flag == 0 { lines.text("") } else { lines.whole(flag % 2) }
    }
    lines.endLine()
  }
}
