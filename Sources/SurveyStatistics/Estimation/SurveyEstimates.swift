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
    /// The second variable of a covariance; nil elsewhere.
    public let other: String?
    /// The level of a category; nil for a numeric variable.
    public let level: String?
    /// The share of people below a quantile; nil elsewhere.
    public let quantile: Double?
    /// The level of each by-column; empty without groups.
    public let group: [GroupLevel]
    /// The estimate.
    public let estimate: Estimate<Value>

    init(
      variable: String,
      other: String? = nil,
      level: String? = nil,
      quantile: Double? = nil,
      group: [GroupLevel],
      estimate: Estimate<Value>
    ) {
      self.variable = variable
      self.other = other
      self.level = level
      self.quantile = quantile
      self.group = group
      self.estimate = estimate
    }
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
  /// - Returns: The sums, by unit of the last stage.
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
  /// - Returns: The record.
  /// - Throws: ``SurveyError`` with code `unknownGroup`.
  public func record(
    _ variable: String,
    level: String? = nil,
    in levels: String...
  ) throws(SurveyError) -> Record {
    records[try index(variable, level: level, in: levels)]
  }

  /// The same records under other values; influence is stretched as the standard error is.
  func mapped<Other: Quantity>(
    _ transform: (Int, Record) throws(SurveyError) -> SurveyEstimates<Other>.Record
  ) throws(SurveyError) -> SurveyEstimates<Other> {
    var mapped: [SurveyEstimates<Other>.Record] = []
    for (index, record) in records.enumerated() { mapped.append(try transform(index, record)) }
    let stretch = zip(records, mapped).map { old, new -> Double in
      guard let before = old.estimate.standardError, let after = new.estimate.standardError else {
        return .nan
      }
      return after == before ? 1 : after / before
    }
    let unitTotals = unitTotals
    return SurveyEstimates<Other>(
      records: mapped,
      notes: notes,
      inference: inference,
      variance: variance,
      unitTotals: { index in
        let own = unitTotals(index)
        return UnitTotals(units: own.units, values: own.values.map { $0 * stretch[index] })
      }
    )
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
