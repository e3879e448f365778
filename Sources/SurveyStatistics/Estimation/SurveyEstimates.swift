// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra

/// Estimates of one kind from a survey: a record per variable, level and group, and the covariances
/// between all of them.
public struct SurveyEstimates<Value: Quantity>: Sendable {
  /// One estimate and what it is of.
  public struct Record: Hashable, Sendable {
    /// The variable; `numerator/denominator` for a ratio.
    public let variable: String
    /// The level of a category; nil for a numeric variable.
    public let level: String?
    /// The level of each by-column; empty without groups.
    public let group: [GroupLevel]
    /// The estimate.
    public let estimate: Estimate<Value>
  }

  /// The estimates: variable by variable, level by level, groups in the order of their levels.
  public let records: [Record]
  /// What was omitted or assumed, in sentences.
  public let notes: [String]
  /// How errors were made.
  public let inference: Inference
  /// What turns influence into variance.
  let variance: DesignVariance
  /// The weighted influence values of each record, by unit.
  let unitTotals: @Sendable (Int) -> UnitTotals

  /// The weighted influence values of a record, added up by unit: what a measure made of several
  /// estimates needs for its own error.
  ///
  /// - Parameter index: The place of the record.
  public func influence(of index: Int) -> UnitTotals { unitTotals(index) }

  /// The covariances between all records, in their order; variances on the diagonal.
  ///
  /// - Parameter cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix; NaN in rows and columns of a record without an error.
  /// - Complexity: O(units · *k*²) for *k* records in the same strata.
  public func covariance(cores: Cores = .all) -> Matrix {
    variance.covariance(of: Parallel.map(records.count) { unitTotals($0) }, cores: cores)
  }

  /// The record of a variable in a group, given by the levels of all by-columns in their order.
  ///
  /// - Parameters:
  ///   - variable: The variable.
  ///   - level: Its level, for a category.
  ///   - levels: The level of each by-column.
  /// - Throws: ``SurveyError`` with code `unknownGroup`.
  public func record(
    _ variable: String,
    level: String? = nil,
    in levels: String...
  ) throws(SurveyError) -> Record {
    records[try index(variable, level: level, in: levels)]
  }

  /// The place of a record.
  func index(_ variable: String, level: String?, in levels: [String]) throws(SurveyError) -> Int {
    let found = records.firstIndex {
      $0.variable == variable && $0.level == level && $0.group.map(\.level) == levels
    }
    guard let found else {
      let wanted = ([variable, level].compactMap { $0 } + levels).joined(separator: ", ")
      let known = records.prefix(8).map { record in
        ([record.variable, record.level].compactMap { $0 } + record.group.map(\.level))
          .joined(separator: ", ")
      }
      throw SurveyError(
        .unknownGroup,
        culprit: wanted,
        "There is no estimate for \(wanted); there are: \(known.joined(separator: "; "))"
          + (records.count > 8 ? " and \(records.count - 8) more." : ".")
      )
    }
    return found
  }
}
