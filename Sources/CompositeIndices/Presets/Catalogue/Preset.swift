// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

/// A published index, ready to use: where it comes from, what goes in, and how far it has been
/// checked.
///
///     for preset in Preset.all { print(preset.name, preset.status) }
///     let index = try Preset.named("sarma2012").method(
///       with: ["accounts": 2_500, "branches": 60, "machines": 120, "usage": 300])
///     try index.results(of: table, units: "code", year: nil)
///
/// What a source does not say, or not beyond doubt, is a parameter without a default.
public struct Preset: Sendable {
  /// How far a preset has been checked.
  public enum Status: String, CaseIterable, Hashable, Sendable {
    /// A test makes the published outputs of published inputs; ``Preset/evidence`` says which.
    case reproduces
    /// The formula is followed; its published outputs could not be made from published inputs.
    case follows
  }

  /// A column that goes in, or a number that has to be chosen.
  public struct Entry: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What it is, with its unit.
    public let meaning: String

    /// An entry from its name and its meaning.
    public init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// The name to ask for.
  public let name: String
  /// What the index is called.
  public let title: String
  /// How far it has been checked.
  public let status: Status
  /// What the check was, or why there is none.
  public let evidence: String
  /// Where it was published.
  public let source: String
  /// The columns that go in; empty where they are a choice.
  public let inputs: [Entry]
  /// The numbers that have to be chosen.
  public let parameters: [Entry]
  /// How it is made in code, where its indicators are a choice; nil where numbers are enough.
  public let call: String?
  let make: (@Sendable ([String: Double]) throws(IndexError) -> any IndexMethod)?

  init(
    _ name: String,
    _ title: String,
    _ status: Status,
    evidence: String,
    source: String,
    inputs: [Entry] = [],
    parameters: [Entry] = [],
    call: String? = nil,
    make: (@Sendable ([String: Double]) throws(IndexError) -> any IndexMethod)? = nil
  ) {
    self.name = name
    self.title = title
    self.status = status
    self.evidence = evidence
    self.source = source
    self.inputs = inputs
    self.parameters = parameters
    self.call = call
    self.make = make
  }

  /// The index.
  ///
  /// - Parameter values: A number for each of ``parameters``.
  /// - Returns: A ``CompositeIndex`` where the preset is a tree, or a type of its own.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain` if a parameter is missing or unknown, or if
  ///   the preset's indicators are a choice; what the index itself throws.
  public func method(with values: [String: Double] = [:]) throws(IndexError) -> any IndexMethod {
    guard let make else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: name,
        "The indicators of '\(name)' are a choice, so that it is made in code: \(call ?? "")."
      )
    }
    var problems: [IndexProblem] = []
    for parameter in parameters where values[parameter.name] == nil {
      problems.append(
        IndexProblem(parameter.name, "has no default; give it (\(parameter.meaning))")
      )
    }
    let names = parameters.map(\.name)
    for key in values.keys.sorted() where !names.contains(key) {
      let hint = NearNames.hint(to: key, among: names)
      problems.append(IndexProblem(key, "is no parameter of it\(hint)"))
    }
    guard problems.isEmpty else {
      throw IndexError(.parameterOutOfDomain, of: "The preset '\(name)'", problems)
    }
    let method = try make(values)
    if let index = method as? CompositeIndex {
      guard index.problems.isEmpty else {
        throw IndexError(.invalidIndex, of: "The preset '\(name)'", index.problems)
      }
    }
    return method
  }

  /// The preset of a name.
  ///
  /// - Parameter name: The name.
  /// - Returns: The preset.
  /// - Throws: ``IndexError`` with code `parameterOutOfDomain`, which lists names near a misspelt one.
  public static func named(_ name: String) throws(IndexError) -> Preset {
    if let preset = all.first(where: { $0.name == name }) { return preset }
    throw IndexError(
      .parameterOutOfDomain,
      culprit: name,
      "There is no preset '\(name)'\(NearNames.hint(to: name, among: all.map(\.name)))."
    )
  }
}
