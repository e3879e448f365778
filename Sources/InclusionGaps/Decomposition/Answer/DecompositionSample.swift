// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// The respondents that a decomposition uses, with the same columns in both groups.
struct DecompositionSample: Sendable {
  /// Both groups.
  let pooled: ModelSample
  /// The group measured from.
  let from: ModelSample
  /// The group measured to.
  let to: ModelSample
  /// For each row of the survey's table 1 if it belongs to the group measured from, else 0.
  let indicator: [Double]
  /// What was omitted, in sentences.
  let notes: [String]
}

extension DecompositionRequest {
  /// The respondents of both groups.
  ///
  /// - Parameter categories: The columns of numbers that are taken as categories.
  /// - Returns: The sample.
  /// - Throws: ``GapError`` for a request that makes no sense, a level that does not exist, a group
  ///   without two respondents, and for what the survey refuses.
  func sample(asCategories categories: [String] = []) throws(GapError) -> DecompositionSample {
    try check()
    let (isFrom, isTo, absent) = try members()
    let pooled: ModelSample
    do {
      let selection = RowSelection(zip(isFrom, isTo).map { $0 || $1 })
      pooled = try ModelSample(
        survey.restricted(to: selection),
        outcome: outcome,
        factors: factors,
        asCategories: categories,
        missing: missing
      )
    } catch {
      throw GapError(error)
    }
    let places = pooled.rows.indices
    let from = pooled.keeping(places.filter { isFrom[Int(pooled.rows[$0])] })
    let to = pooled.keeping(places.filter { isTo[Int(pooled.rows[$0])] })
    for (level, part) in [(self.from, from), (self.to, to)] where part.rows.count < 2 {
      throw GapError(
        part.rows.isEmpty ? .emptyGroup : .tooFewInGroup,
        culprit: level,
        part.rows.isEmpty
          ? "Nobody with '\(level)' in '\(column)' belongs to the domain and has all values; check "
            + "the conditions."
          : "One respondent with '\(level)' in '\(column)' is too few to explain anything; take a "
            + "larger group."
      )
    }
    var notes = pooled.notes
    if absent > 0 {
      notes.append("\(absent) rows without a value of '\(column)' belong to neither group.")
    }
    return DecompositionSample(
      pooled: pooled,
      from: from,
      to: to,
      indicator: isFrom.map { $0 ? 1 : 0 },
      notes: notes
    )
  }

  /// For each row whether it belongs to either group, and how many in the domain have no group.
  private func members() throws(GapError) -> (from: [Bool], to: [Bool], absent: Int) {
    let coded: CodedRows
    do {
      coded = CodedRows(try survey.table.column(column))
    } catch {
      throw GapError(
        .survey(.unknownColumn),
        culprit: column,
        error.description.prefix(1).uppercased() + error.description.dropFirst()
      )
    }
    var codes: [Int32] = []
    for level in [from, to] {
      guard let code = coded.labels.firstIndex(of: level) else {
        let known = coded.labels.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
        throw GapError(
          .unknownLevel,
          culprit: level,
          "No row has '\(level)' in '\(column)'\(NearNames.hint(to: level, among: coded.labels)). "
            + "There is \(known)\(coded.labels.count > 8 ? " and others." : ".")"
        )
      }
      codes.append(Int32(code))
    }
    let isUsed = survey.weights.indices.map { survey.weights[$0] > 0 && survey.domain?[$0] ?? true }
    let absent = coded.codes.indices.first { isUsed[$0] && coded.codes[$0] < 0 }
    if missing == .reject, let absent {
      throw GapError(
        .survey(.missingValue),
        culprit: column,
        "Row \(absent + 1) has no value in '\(column)'; fill it in, or omit rows with missing values."
      )
    }
    return (
      coded.codes.map { $0 == codes[0] }, coded.codes.map { $0 == codes[1] },
      coded.codes.indices.count { isUsed[$0] && coded.codes[$0] < 0 }
    )
  }
}
