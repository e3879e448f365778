// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DenseAlgebra
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
    guard let plan, reader.reader.problems.isEmpty else {
      throw IndexError(.invalidSpecification, of: "The plan", reader.reader.problems)
    }
    self = plan
  }
}

/// Reads a sensitivity plan and collects what does not fit.
struct SensitivityPlanReader {
  /// Why a table that a plan names cannot be read.
  struct Refusal: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
  }

  typealias Tables = (String) -> Result<Table, Refusal>

  let index: CompositeIndex
  var reader = SpecificationReader()

  /// The keys of a factor, by what it varies, beside `name` and `vary`.
  static let factors: [String: [String]] = [
    "weights": ["within", "concentration", "sets"], "aggregation": ["nodes", "among"],
    "normalization": ["among"], "treatment": ["among", "winsorize"], "imputation": ["among"],
    "indicator": ["leaveOut"], "goalposts": ["within"],
    "measurement": ["relative", "standardErrors"],
  ]

  mutating func plan(_ value: SpecificationValue, tables: Tables) -> SensitivityPlan? {
    let keys = ["output", "units", "method", "runs", "factors"]
    guard let members = reader.members(value, at: "$", keys: keys) else { return nil }
    guard case .list(let factors)? = members.values["factors"], !factors.isEmpty else {
      reader.report("$.factors", "the list of what is varied is missing")
      return nil
    }
    var assumptions: [Assumption] = []
    for (place, factor) in factors.enumerated() {
      if let assumption = assumption(factor, at: "$.factors[\(place)]", tables: tables) {
        assumptions.append(assumption)
      }
    }
    var runs = 1_024
    if let number = reader.number(members, "runs") {
      if let whole = Int(exactly: number), whole >= 2 {
        runs = whole
      } else {
        reader.report("$.runs", "\(number) is no number of runs; 1024 is a good start")
      }
    }
    return SensitivityPlan(
      output: reader.choice(members, "output", SensitivityOutput.self) ?? .meanAbsoluteRankShift,
      units: texts(members, "units") ?? [],
      method: reader.choice(members, "method", SensitivityMethod.self) ?? .auto,
      runs: runs,
      assumptions: assumptions
    )
  }

  private mutating func assumption(
    _ value: SpecificationValue,
    at path: String,
    tables: Tables
  ) -> Assumption? {
    guard case .members(let values) = value, case .text(let vary)? = values["vary"] else {
      reader.report("\(path).vary", "what is varied is missing")
      return nil
    }
    guard let keys = SensitivityPlanReader.factors[vary] else {
      let known = SensitivityPlanReader.factors.keys.sorted()
      reader.report("\(path).vary", reader.unknown(vary, among: known))
      return nil
    }
    guard let members = reader.members(value, at: path, keys: ["name", "vary"] + keys),
      let kind = kind(vary, members, tables: tables)
    else { return nil }
    return Assumption(reader.text(members, "name") ?? vary, kind)
  }

  private mutating func kind(
    _ vary: String,
    _ members: SpecificationReader.Members,
    tables: Tables
  ) -> Assumption.Kind? {
    switch vary {
    case "weights": return weights(members, tables: tables)
    case "aggregation":
      let methods = among(members) { $0.aggregation($1, at: $2) }
      let nodes = texts(members, "nodes") ?? []
      return .aggregation(methods, nodes: nodes.contains("*") ? [] : nodes)
    case "normalization":
      return .normalization(among(members) { $0.normalization($1, at: $2) })
    case "treatment": return treatment(members)
    case "imputation": return .missing(among(members) { $0.missing($1, at: $2) })
    case "indicator":
      guard let parts = texts(members, "leaveOut") else {
        reader.report(members.path("leaveOut"), "the parts that can be left out are missing")
        return nil
      }
      return .leavingOut(parts)
    case "goalposts":
      return reader.required(members, "within").map { .goalposts(within: $0) }
    default: return measurement(members, tables: tables)
    }
  }

  /// The possibilities in a list, each read by a closure.
  private mutating func among<Possibility>(
    _ members: SpecificationReader.Members,
    _ read: (inout SpecificationReader, SpecificationValue, String) -> Possibility?
  ) -> [Possibility] {
    guard case .list(let list)? = members.values["among"], !list.isEmpty else {
      reader.report(members.path("among"), "the list of possibilities is missing")
      return []
    }
    var found: [Possibility] = []
    for (place, value) in list.enumerated() {
      if let one = read(&reader, value, "\(members.path("among"))[\(place)]") { found.append(one) }
    }
    return found
  }

  private mutating func texts(
    _ members: SpecificationReader.Members,
    _ key: String
  ) -> [String]? {
    guard let value = members.values[key] else { return nil }
    guard case .list(let list) = value else {
      reader.report(members.path(key), "\(value.kind) stands where a list of names belongs")
      return nil
    }
    var names: [String] = []
    for (place, value) in list.enumerated() {
      if case .text(let name) = value {
        names.append(name)
      } else {
        reader.report("\(members.path(key))[\(place)]", "\(value.kind) stands where a name belongs")
      }
    }
    return names
  }

  private mutating func treatment(_ members: SpecificationReader.Members) -> Assumption.Kind? {
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

  private mutating func weights(
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

  private mutating func measurement(
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
