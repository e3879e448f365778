// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

/// Reads the indices and the plan that a specification holds or names.
struct IndexReportDocuments {
  let folder: SpecificationFolder
  let missing: MissingPolicy

  /// An index.
  func index(_ document: EmbeddedDocument, at path: String) throws -> CompositeIndex {
    let json: String = try folder.text(of: document)
    var index: CompositeIndex = try located(document, at: path, "index") { () throws(IndexError) in
      try CompositeIndex(json: json)
    }
    if missing == .omit, index.missing == .reject { index.missing = .omit }
    return index
  }

  /// A plan; what it calls after what it varies gets a name in the report's language.
  func plan(
    _ document: EmbeddedDocument,
    of index: CompositeIndex,
    say: Catalogue
  ) throws -> SensitivityPlan {
    let json: String = try folder.text(of: document)
    var plan: SensitivityPlan = try located(document, at: "$.sensitivity.plan", "plan") {
      () throws(IndexError) in
      try SensitivityPlan(json: json, of: index, table: folder.table)
    }
    let names: [String: Phrase] = [
      "weights": .indexFactorWeights, "aggregation": .indexFactorAggregation,
      "normalization": .indexFactorNormalization, "treatment": .indexFactorTreatment,
      "imputation": .indexFactorMissing, "indicator": .indexFactorLeftOut,
      "goalposts": .indexFactorGoalposts, "measurement": .indexFactorMeasurement,
    ]
    for place in plan.assumptions.indices {
      if let name = names[plan.assumptions[place].name] { plan.assumptions[place].name = say(name) }
    }
    return plan
  }

  /// Says in which document, and where in it, a problem is.
  private func located<Value>(
    _ document: EmbeddedDocument,
    at path: String,
    _ what: String,
    _ read: () throws(IndexError) -> Value
  ) throws(IndexError) -> Value {
    do {
      return try read()
    } catch {
      let subject: String
      let problems: [IndexProblem]
      switch document {
      case .file(let name):
        subject = "The \(what) in '\(name)'"
        problems = error.problems
      case .inline:
        subject = "The \(what) of the specification"
        problems = error.problems.map { problem in
          let isPath: Bool = problem.place.hasPrefix("$")
          return IndexProblem(
            isPath ? path + problem.place.dropFirst() : problem.place,
            problem.reason
          )
        }
      }
      throw problems.isEmpty ? error : IndexError(error.code, of: subject, problems)
    }
  }
}
