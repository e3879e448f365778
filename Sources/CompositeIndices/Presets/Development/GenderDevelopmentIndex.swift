// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

/// The Gender Development Index: the Human Development Index of women over that of men.
///
///     GDI = HDI of women / HDI of men
///
/// Columns: those of the Human Development Index, once with `Women` and once with `Men` at the end:
/// `lifeExpectancyWomen`, … Life expectancy is measured from 22.5 to 87.5 years for women and from
/// 17.5 to 82.5 for men.
///
/// Edge cases: where the index of men is 0 there is no ratio. Ranks go from the highest ratio down,
/// which above 1 is not parity.
///
/// Reference: UNDP (2022). Human Development Report 2021/22, Technical note 3.
public struct GenderDevelopmentIndex: IndexMethod, Hashable {
  /// What the index is called.
  public var name: String { "Gender Development Index" }

  /// The index.
  public init() {}

  /// The ratio for each unit, with the index of women and that of men.
  public func results(
    of table: Table,
    units: String,
    year: String? = nil
  ) throws(IndexError) -> IndexResults {
    let women = try CompositeIndex.humanDevelopment(
      "Women",
      of: "Women",
      lifeExpectancy: 22.5...87.5
    ).scores(of: table, units: units, year: year)
    let men = try CompositeIndex.humanDevelopment("Men", of: "Men", lifeExpectancy: 17.5...82.5)
      .scores(of: table, units: units, year: year)
    return IndexResults(
      name: name,
      data: women.normalized,
      scores: zip(women.scores, men.scores).map { $1 > 0 ? $0 / $1 : .nan },
      parts: [.init("women", women.scores), .init("men", men.scores)],
      notes: women.notes
    )
  }
}
