// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Tabular

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SensitivityPlan {
  /// Reads a plan from a JSON document.
  ///
  /// - Parameters:
  ///   - json: The document.
  ///   - index: The index whose assumptions are varied.
  ///   - table: Reads a table that the document names: sets of weights with a row per set and a column
  ///     per part, or a row per set, part and weight (`set`, `name`, `weight`); standard errors with
  ///     the columns of the indicators and the rows of the data.
  /// - Throws: ``IndexError`` with code `invalidSpecification`, which lists the path and the reason of
  ///   all that does not fit; what reading a table throws is among the reasons.
  public init(
    json: String,
    of index: CompositeIndex,
    table: (String) throws -> Table
  ) throws(IndexError) {
    let value: SpecificationValue
    do {
      value = try JSONDecoder().decode(SpecificationValue.self, from: Data(json.utf8))
    } catch {
      throw IndexError(
        .invalidSpecification,
        of: "The plan",
        [IndexProblem("$", "this is no JSON document (\(SpecificationSyntax.reason(error)))")]
      )
    }
    var reader = SensitivityPlanReader(index: index)
    let plan = reader.plan(value) { name in
      do { return .success(try table(name)) } catch { return .failure(.init("\(error)")) }
    }
    let problems = RepeatedKeys(in: json).problems + reader.reader.problems
    guard let plan, problems.isEmpty else {
      throw IndexError(.invalidSpecification, of: "The plan", problems)
    }
    self = plan
  }
}
