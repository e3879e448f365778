// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
import Tabular

extension SensitivityPlanReader {
  mutating func treatment(_ members: SpecificationReader.Members) -> Assumption.Kind? {
    if members.values["winsorize"] == nil {
      return .treatment(
        among(members) { reader, value, path -> OutlierTreatment?? in
          value == .null ? .some(nil) : reader.treatment(value, at: path).map { .some($0) }
        }
      )
    }
    guard let steps = reader.numbers(members, "winsorize") else { return nil }
    var rule = SkewnessRule()
    if case .skewness(let own)? = index.treatment { rule = own }
    var treatments: [OutlierTreatment?] = []
    for step in steps {
      guard let whole = Int(exactly: step), whole >= 0 else {
        reader.report(members.path("winsorize"), "\(step) is no whole number of steps")
        continue
      }
      rule.winsorize = whole
      treatments.append(.skewness(rule))
    }
    return .treatment(treatments)
  }

  /// Requires that just one of some keys is there.
  private mutating func only(
    _ members: SpecificationReader.Members,
    of keys: [String]
  ) -> String? {
    let given = keys.filter { members.values[$0] != nil }
    guard given.count == 1 else {
      reader.report(members.path, "give one of \(keys.joined(separator: ", "))")
      return nil
    }
    return given[0]
  }

  mutating func weights(
    _ members: SpecificationReader.Members,
    tables: Tables
  ) -> Assumption.Kind? {
    switch only(members, of: ["within", "concentration", "sets"]) {
    case "within"?: return reader.number(members, "within").map { .weights(.within($0)) }
    case "concentration"?:
      return reader.number(members, "concentration").map { .weights(.dirichlet(concentration: $0)) }
    case "sets"?:
      guard let file = reader.text(members, "sets") else { return nil }
      switch tables(file) {
      case .success(let table):
        do throws(IndexError) {
          return .weights(.sets(try WeightSets.sets(of: table, file: file)))
        } catch {
          reader.report(members.path("sets"), error.description)
        }
      case .failure(let refusal): reader.report(members.path("sets"), refusal.reason)
      }
      return nil
    default: return nil
    }
  }

  mutating func measurement(
    _ members: SpecificationReader.Members,
    tables: Tables
  ) -> Assumption.Kind? {
    switch only(members, of: ["relative", "standardErrors"]) {
    case "relative"?: return reader.number(members, "relative").map { .measurement(.relative($0)) }
    case "standardErrors"?:
      guard let file = reader.text(members, "standardErrors") else { return nil }
      switch tables(file) {
      case .success(let table):
        do throws(TableError) {
          var columns: [Double] = []
          for indicator in index.indicators { columns += try table.numbers(indicator.column) }
          let errors = Matrix(
            rows: table.rowCount,
            columns: index.indicators.count,
            columnMajor: columns
          )
          return .measurement(.standardErrors(errors))
        } catch {
          reader.report(members.path("standardErrors"), "\(error)")
        }
      case .failure(let refusal):
        reader.report(members.path("standardErrors"), refusal.reason)
      }
      return nil
    default: return nil
    }
  }
}
