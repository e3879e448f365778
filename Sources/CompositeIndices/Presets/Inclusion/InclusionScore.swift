// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// The OECD/INFE financial inclusion score of each adult: how many of seven statements hold, and
/// whether that is enough to count as included.
///
///     Sᵢ = Σⱼ yᵢⱼ, from 0 to 7;   included if Sᵢ ≥ threshold
///
///     let score = try InclusionScore(items: items, threshold: 4)
///     let people = Survey(try score.scored(table), design: design)
///     try people.means(of: ["inclusionScore"], by: ["region"])
///     try people.shares(of: ["included"], by: ["region"])
///
/// The scored table is one of microdata like any other, so that means and shares have the errors of the
/// survey's design. Which threshold a published share rests on is seldom said: there is no default.
///
/// The seven, as commonly stated: holds a payment product; a savings, investment or retirement product;
/// insurance; credit; knows of at least five products; chose one recently; did not have to rely on
/// family or friends. Editions read the seventh either way: name it in `reversed` where it counts
/// those who did.
///
/// Edge cases: an adult with a missing answer has no score.
///
/// Reference: OECD/INFE (2022). Toolkit for Measuring Financial Literacy and Financial Inclusion; as
/// commonly stated, not checked against the toolkit.
public struct InclusionScore: Hashable, Sendable {
  /// The columns of the statements, 1 where one holds and 0 where not.
  public let items: [String]
  /// Those of them that count where they do not hold.
  public let reversed: Set<String>
  /// How many statements have to hold for an adult to be included.
  public let threshold: Int

  /// A score.
  ///
  /// - Parameters:
  ///   - items: The columns of the statements; seven in the toolkit.
  ///   - reversed: Those of them that count where they do not hold.
  ///   - threshold: How many have to hold for an adult to be included.
  /// - Throws: ``IndexError`` with code `noValues`, or `parameterOutOfDomain` if the threshold is not
  ///   from 1 to the number of statements, or a reversed one is none of them.
  public init(
    items: [String],
    reversed: Set<String> = [],
    threshold: Int
  ) throws(IndexError) {
    guard !items.isEmpty else {
      throw IndexError(.noValues, culprit: "items", "A score has at least one statement.")
    }
    guard (1...items.count).contains(threshold) else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(threshold)",
        "Of \(items.count) statements 1 to \(items.count) can be asked for, not \(threshold)."
      )
    }
    if let other = reversed.sorted().first(where: { !items.contains($0) }) {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: other,
        "'\(other)' is reversed, but no statement\(NearNames.hint(to: other, among: items))."
      )
    }
    self.items = items
    self.reversed = reversed
    self.threshold = threshold
  }

  /// The table with the columns `inclusionScore` and `included`.
  ///
  /// - Parameter table: An adult per row.
  /// - Returns: The table with two more columns.
  /// - Throws: ``IndexError`` with code `unsuitableData`, which lists every column and the first cell of
  ///   each that is to blame.
  public func scored(_ table: Table) throws(IndexError) -> Table {
    var reading = IndexReading(table: table)
    var scores = [Double](repeating: 0, count: table.rowCount)
    for item in items {
      let before = reading.problems.count
      let values = reading.numbers(item)
      guard reading.problems.count == before else { continue }
      for (row, value) in values.enumerated() {
        guard value.isNaN || value == 0 || value == 1 else {
          reading.report(item, "row \(row + 1) holds \(value); a statement holds (1) or not (0)")
          break
        }
        scores[row] += reversed.contains(item) ? 1 - value : value
      }
    }
    guard reading.problems.isEmpty else {
      throw IndexError(.unsuitableData, of: "The data for the inclusion score", reading.problems)
    }
    let included = scores.map { $0.isNaN ? $0 : ($0 >= Double(threshold) ? 1.0 : 0.0) }
    do {
      let added = [
        try Column("inclusionScore", .numbers(scores)), try Column("included", .numbers(included)),
      ]
      return try Table(table.columns + added)
    } catch {
      throw IndexError(
        .unsuitableData,
        of: "The data for the inclusion score",
        [IndexProblem("inclusionScore", error.description)]
      )
    }
  }
}
