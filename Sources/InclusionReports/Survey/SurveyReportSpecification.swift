// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

/// What a report on a survey is about: the design of the sample, the outcomes, and by whom and where
/// they are compared. `Schemas/survey-report.schema.json` describes its JSON.
public struct SurveyReportSpecification: ReportSpecification {
  /// The schema of the document.
  public static let schema = "survey-report.schema.json"

  /// Two groups that are compared.
  public struct Gap: Hashable, Sendable {
    /// The column that tells the groups apart.
    public let column: String
    /// The group measured from, usually the better served.
    public let from: NamedColumn
    /// The group measured to.
    public let to: NamedColumn
    /// What may explain the gap; none leaves the question out.
    public let explainedBy: [NamedColumn]
  }

  /// The title of the report.
  public let title: String
  /// One line below it.
  public let subtitle: String
  /// Where the data come from.
  public let source: String
  /// How the sample was drawn.
  public let design: SamplingDesign
  /// What is estimated.
  public let outcomes: [NamedColumn]
  /// Who is compared, if anybody.
  public let gap: Gap?
  /// The column of places, if outcomes are told apart by place.
  public let places: NamedColumn?
  /// What happens to missing values.
  public let missing: MissingPolicy
  /// The probability with which intervals cover the true value.
  public let confidence: Double
}
