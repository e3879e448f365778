// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension Survey {
  /// A variable as it is added up: a text column by its levels, numbers as they are.
  ///
  /// Large values are measured from their smallest where that is asked for, which a mean wants and
  /// a total does not. A column of numbers that one bad cell made text is an error.
  func source(_ name: String, isCentered: Bool) throws(SurveyError) -> TotalSource {
    let column = try column(name)
    switch column.storage {
    case .categories(let codes, let levels):
      try Survey.checkNoStrayText(column)
      return TotalSource(name: name, values: .levels(codes: codes, names: levels))
    case .numbers(let numbers):
      return isCentered
        ? TotalSource(name: name, centering: numbers)
        : TotalSource(name: name, values: .numbers(numbers, origin: 0))
    }
  }

  /// A variable of which shares are taken: a text column, a column of 0 and 1, or numbers that stand
  /// for a few categories.
  func shareSource(_ name: String) throws(SurveyError) -> TotalSource {
    let column = try column(name)
    guard case .numbers(let numbers) = column.storage else {
      return try source(name, isCentered: false)
    }
    if numbers.allSatisfy({ $0 == 0 || $0 == 1 || $0.isNaN }) {
      return TotalSource(name: name, values: .numbers(numbers, origin: 0))
    }
    let coded = CodedRows(column)
    guard coded.count <= 100, numbers.allSatisfy({ $0 == $0.rounded() || $0.isNaN }) else {
      throw SurveyError(
        .wrongKind,
        culprit: name,
        "'\(name)' holds numbers that are not categories (\(coded.count) different ones); a share "
          + "is of 0 and 1, of texts, or of up to 100 whole numbers. Take its mean instead."
      )
    }
    return TotalSource(name: name, values: .levels(codes: coded.codes, names: coded.labels))
  }

  /// The notes that every answer starts with.
  func notes(_ collapse: Collapse, _ totals: ClusterTotals, by names: [String]) -> [String] {
    notesOnWeights
      + Survey.notesOnStrayTexts(totals.variables.compactMap { try? column($0.name) })
      + Survey.notes(
        omitted: collapse.groups.omitted,
        by: names,
        weightless: weightlessRows,
        rows: collapse.cells.rowCounts(domains: totals.domains.count).reduce(0, +),
        totals
      )
  }

  /// What was omitted, in sentences.
  static func notes(
    omitted: Int,
    by names: [String],
    weightless: Int,
    rows: Int,
    _ totals: ClusterTotals
  ) -> [String] {
    var notes: [String] = []
    if omitted > 0 {
      notes.append(
        "\(omitted) rows without a value of \(names.joined(separator: ", ")) were "
          + "omitted as a domain."
      )
    }
    if weightless > 0 {
      notes.append("\(weightless) rows have weight 0 and belong to no estimate.")
    }
    for variable in totals.variables {
      let missing = rows - variable.observations.reduce(0, +)
      if missing > 0 {
        notes.append(
          "'\(variable.name)' is missing in \(missing) rows, which were omitted as a domain."
        )
      }
    }
    return notes
  }
}

extension ClusterTotals {
  /// The ratio of every second variable to the next, for every domain.
  func ratioStatistics() -> [ClusterStatistic] {
    stride(from: 0, to: variables.count, by: 2).flatMap { index in
      domains.indices.map { domain in
        ClusterStatistic(
          function: .ratio(variable: index + 1),
          variable: index,
          level: 0,
          domain: domain
        )
      }
    }
  }

  /// A statistic for every variable, level and domain, in that order.
  func statistics(_ function: ClusterStatistic.Function) -> [ClusterStatistic] {
    var statistics: [ClusterStatistic] = []
    for (index, variable) in variables.enumerated() {
      for level in variable.sums.indices {
        for domain in domains.indices {
          statistics.append(
            ClusterStatistic(function: function, variable: index, level: level, domain: domain)
          )
        }
      }
    }
    return statistics
  }
}
