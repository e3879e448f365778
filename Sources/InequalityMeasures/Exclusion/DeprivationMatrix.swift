// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// What each person of a survey lacks, and how much that is together.
struct DeprivationMatrix {
  let names: [String]
  let weights: [Double]
  /// For each indicator, for each row whether it is lacked; meaningless where ``score`` is NaN.
  let isLacked: [[Bool]]
  /// For each row the weight of what it lacks, from 0 to 1; NaN where an indicator is missing.
  let score: [Double]
  /// For each indicator the first row that misses it.
  private let firstMissing: [Int?]

  init(_ question: MultidimensionalExclusion, _ table: Table) throws(InequalityError) {
    names = question.indicators.map(\.name)
    weights = question.weights
    var isLacked: [[Bool]] = []
    var firstMissing: [Int?] = []
    var score = [Double](repeating: 0, count: table.rowCount)
    for (indicator, weight) in zip(question.indicators, question.weights) {
      let (lacks, isMissing) = try DeprivationMatrix.column(indicator, table)
      for row in score.indices {
        if isMissing[row] { score[row] = .nan } else if lacks[row] { score[row] += weight }
      }
      isLacked.append(lacks)
      firstMissing.append(isMissing.firstIndex(of: true))
    }
    self.isLacked = isLacked
    self.score = score
    self.firstMissing = firstMissing
  }

  /// The first indicator that a row misses, for an error.
  func missing(in row: Int, _ question: MultidimensionalExclusion, _ table: Table) -> String {
    for (indicator, first) in zip(question.indicators, firstMissing) where first != nil {
      if let column = try? DeprivationMatrix.column(indicator, table), column.isMissing[row] {
        return indicator.name
      }
    }
    return names[0]
  }

  private static func column(
    _ indicator: ExclusionIndicator,
    _ table: Table
  ) throws(InequalityError) -> (lacks: [Bool], isMissing: [Bool]) {
    do {
      guard let condition = indicator.condition else {
        return try flags(table.column(indicator.name))
      }
      var isMissing = [Bool](repeating: false, count: table.rowCount)
      for name in condition.columnNames {
        switch try table.column(name).storage {
        case .numbers(let numbers):
          for row in isMissing.indices where numbers[row].isNaN { isMissing[row] = true }
        case .categories(let codes, _):
          for row in isMissing.indices where codes[row] < 0 { isMissing[row] = true }
        }
      }
      return (try table.selection(condition).isSelected, isMissing)
    } catch let error as InequalityError {
      throw error
    } catch {
      let text = "\(error)"
      throw InequalityError(
        .survey(.unknownColumn),
        culprit: indicator.name,
        text.prefix(1).uppercased() + text.dropFirst()
      )
    }
  }

  private static func flags(_ column: Column) throws(InequalityError) -> ([Bool], [Bool]) {
    guard case .numbers(let numbers) = column.storage else {
      throw InequalityError(
        .notAnIndicator,
        culprit: column.name,
        "'\(column.name)' holds texts, and an indicator is a column of 0 and 1; write when somebody "
          + "lacks it as a condition, such as '\(column.name) == no'."
      )
    }
    if let odd = numbers.firstIndex(where: { $0 != 0 && $0 != 1 && !$0.isNaN }) {
      throw InequalityError(
        .notAnIndicator,
        culprit: column.name,
        "'\(column.name)' is \(numbers[odd]) in row \(odd + 1), and an indicator is 0 or 1 (1 for who "
          + "lacks it); write a condition, such as '\(column.name) < 5'."
      )
    }
    return (numbers.map { $0 == 1 }, numbers.map(\.isNaN))
  }
}
