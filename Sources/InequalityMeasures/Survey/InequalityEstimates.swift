// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import DenseAlgebra
public import SurveyStatistics

/// Measures of inequality from a survey: a record per measure, part and group, and the covariances
/// between all of them.
public struct InequalityEstimates: Sendable {
  /// A part of an inequality.
  public enum Component: String, Hashable, Sendable, CaseIterable {
    /// The whole.
    case total
    /// What lies within groups.
    case within
    /// What lies between groups.
    case between
    /// What the overlap of groups adds to a Gini.
    case overlap
    /// What one group adds to the inequality within.
    case contribution
    /// What a contributor adds to a concentration index.
    case explained
    /// What no contributor explains.
    case residual
    /// By how many percent the mean rises with one percent more of a contributor.
    case elasticity
  }

  /// What a record measures.
  public struct Subject: Hashable, Sendable {
    /// The variable that is unequal; the contributor in the decomposition of a concentration index.
    public let variable: String
    /// The name of the measure.
    public let measure: String
    /// Its parameter; nil for a measure without one.
    public let parameter: Double?
    /// The part of people of a Lorenz curve; nil elsewhere.
    public let quantile: Double?
    /// The part of a decomposition; nil elsewhere.
    public let component: Component?

    init(
      _ variable: String,
      _ measure: String,
      parameter: Double? = nil,
      quantile: Double? = nil,
      component: Component? = nil
    ) {
      self.variable = variable
      self.measure = measure
      self.parameter = parameter
      self.quantile = quantile
      self.component = component
    }

    init(_ variable: String, _ measure: InequalityMeasure, _ component: Component? = nil) {
      self.init(
        variable,
        measure.name,
        parameter: measure.parameter,
        quantile: measure.quantile,
        component: component
      )
    }
  }

  /// One estimate and what it is of.
  public struct Record: Hashable, Sendable {
    /// What is measured.
    public let subject: Subject
    /// The level of a categorical contributor; nil elsewhere.
    public let level: String?
    /// The level of each by-column; empty without groups.
    public let group: [GroupLevel]
    /// The estimate.
    public let estimate: Estimate<Amount>
  }

  /// The estimates: group by group, measure by measure.
  public let records: [Record]
  /// The same as estimates of a survey, in the same order: contrasts between them, such as a gap
  /// between two groups' Ginis, have their errors for free.
  public let estimates: SurveyEstimates<Amount>
  /// What was omitted or assumed, in sentences.
  public var notes: [String] { estimates.notes }

  init(_ subjects: [Subject], _ estimates: SurveyEstimates<Amount>) {
    self.estimates = estimates
    records = zip(subjects, estimates.records).map { subject, record in
      Record(
        subject: subject,
        level: record.level,
        group: record.group,
        estimate: record.estimate
      )
    }
  }

  /// The covariances between all records, in their order; variances on the diagonal.
  ///
  /// - Parameter cores: How many cores to use; the result is the same.
  /// - Returns: A square matrix; NaN in rows and columns of a record without an error.
  public func covariance(cores: Cores = .all) -> Matrix { estimates.covariance(cores: cores) }
}
