// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension Survey {
  /// Throws if a column is text by mistake, as one bad cell makes a column of incomes.
  ///
  /// Its thousands of levels would be taken for categories, each with an estimate of its own.
  static func checkNoStrayText(_ column: Column) throws(SurveyError) {
    guard let stray = StrayText(column), stray.isMistake else { return }
    throw SurveyError(
      .wrongKind,
      culprit: column.name,
      "\(stray.cause), though \(stray.numberCount) of its \(stray.levelCount) different values are "
        + "numbers; \(stray.remedy)."
    )
  }

  /// A note on each of some columns that is text because of a value among numbers.
  static func notesOnStrayTexts(_ columns: [Column]) -> [String] {
    var notes: [String] = []
    for column in columns {
      guard let stray = StrayText(column) else { continue }
      let note =
        "\(stray.cause), so that its \(stray.levelCount) different values are taken as categories."
      if !notes.contains(note) { notes.append(note) }
    }
    return notes
  }
}
