// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion
internal import Foundation

/// What a report on a survey is about: the design of the sample, the outcomes, and by whom and where
/// they are compared. `Schemas/survey-report.schema.json` describes its JSON.
public struct SurveyReportSpecification: Hashable, Sendable {
  /// A column of 0 and 1, and what it is called.
  public struct Outcome: Hashable, Sendable {
    /// The column.
    public let column: String
    /// What it is called.
    public let name: String
  }

  /// Two groups that are compared.
  public struct Gap: Hashable, Sendable {
    /// The column that tells the groups apart.
    public let column: String
    /// The group measured from, usually the better served.
    public let from: Outcome
    /// The group measured to.
    public let to: Outcome
    /// What may explain the gap; none leaves the question out.
    public let explainedBy: [Outcome]
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
  public let outcomes: [Outcome]
  /// Who is compared, if anybody.
  public let gap: Gap?
  /// The column of places, if outcomes are told apart by place.
  public let places: Outcome?
  /// What happens to missing values.
  public let missing: MissingPolicy

  /// A specification from its JSON.
  ///
  /// - Parameter json: The document.
  /// - Throws: ``ReportError`` with code `specificationInvalid`, naming the key and the way out.
  public init(json: [UInt8]) throws(ReportError) {
    do {
      self = try JSONDecoder().decode(SurveyReportSpecification.self, from: Data(json))
    } catch {
      throw SurveyReportSpecification.failure(error)
    }
  }

  private static func failure(_ error: any Error) -> ReportError {
    let place: (_ path: [any CodingKey]) -> String = { path in
      let names: [String] = path.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }
      return "$" + names.joined()
    }
    let (path, reason): (String, String)
    switch error {
    case DecodingError.keyNotFound(let key, let context):
      (path, reason) = (place(context.codingPath), "the key '\(key.stringValue)' is missing")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      (path, reason) = (place(context.codingPath), "a value of another kind belongs here")
    case DecodingError.dataCorrupted(let context):
      (path, reason) = (place(context.codingPath), context.debugDescription)
    default: (path, reason) = ("$", "it cannot be read")
    }
    return ReportError(
      .specificationInvalid,
      culprit: path,
      "The specification does not fit at \(path): \(reason). See Schemas/survey-report.schema.json."
    )
  }
}
