// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension SurveyReportSpecification: Decodable {
  /// Reads a specification.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try Members(
      decoder,
      keys: [
        "$schema", "title", "subtitle", "source", "design", "outcomes", "gap", "places", "missing",
      ]
    )
    title = try members.required("title")
    subtitle = try members.optional("subtitle") ?? ""
    source = try members.required("source")
    outcomes = try members.required("outcomes")
    guard (1...20).contains(outcomes.count) else {
      throw members.corrupted("outcomes", "name 1 to 20 outcomes, not \(outcomes.count)")
    }
    gap = try members.optional("gap")
    places = try members.optional("places")
    let parts = try members.inside(
      "design",
      keys: ["weights", "strata", "clusters", "nested", "singleCluster"]
    )
    design = SamplingDesign(
      weights: try parts?.optional("weights"),
      strata: try parts?.optional("strata"),
      clusters: try parts?.optional("clusters") ?? [],
      isNested: try parts?.optional("nested") ?? false,
      singleClusters: try parts?.choice(
        "singleCluster",
        among: SingleClusterRule.allCases.map { ($0.rawValue, $0) }
      ) ?? .reject
    )
    let policies: [(String, MissingPolicy)] = [("reject", .reject), ("omit", .omit)]
    missing = try members.choice("missing", among: policies) ?? .reject
  }
}

extension SurveyReportSpecification.Outcome: Decodable {
  /// Reads a name with its column; a bare text is both.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    if let column = try? decoder.singleValueContainer().decode(String.self) {
      (self.column, name) = (column, column)
      return
    }
    let members = try Members(decoder, keys: ["column", "level", "name"])
    column = try members.optional("column") ?? members.required("level")
    name = try members.optional("name") ?? column
  }
}

extension SurveyReportSpecification.Gap: Decodable {
  /// Reads who is compared.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try Members(decoder, keys: ["by", "from", "to", "explainedBy"])
    column = try members.required("by")
    from = try members.required("from")
    to = try members.required("to")
    explainedBy = try members.optional("explainedBy") ?? []
  }
}

/// The members of a JSON object that has no other keys than these.
private struct Members {
  private struct Key: CodingKey {
    let stringValue: String
    let intValue: Int? = nil
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  private let values: KeyedDecodingContainer<Key>

  init(_ decoder: any Decoder, keys: [String]) throws {
    try self.init(decoder.container(keyedBy: Key.self), keys)
  }

  private init(_ values: KeyedDecodingContainer<Key>, _ keys: [String]) throws {
    self.values = values
    for key in values.allKeys where !keys.contains(key.stringValue) {
      let near: String = NearNames.hint(to: key.stringValue, among: keys)
      let known: String = near.isEmpty ? "; the keys are \(keys.joined(separator: ", "))" : near
      throw corrupted(key.stringValue, "there is no such key here\(known)")
    }
  }

  /// An object of the object.
  func inside(_ key: String, keys: [String]) throws -> Members? {
    guard values.contains(Key(key)) else { return nil }
    return try Members(values.nestedContainer(keyedBy: Key.self, forKey: Key(key)), keys)
  }

  func required<Value: Decodable>(_ key: String) throws -> Value {
    try values.decode(Value.self, forKey: Key(key))
  }

  func optional<Value: Decodable>(_ key: String) throws -> Value? {
    try values.decodeIfPresent(Value.self, forKey: Key(key))
  }

  func choice<Value>(_ key: String, among choices: [(name: String, value: Value)]) throws -> Value?
  {
    guard let name: String = try optional(key) else { return nil }
    if let choice = choices.first(where: { $0.name == name }) { return choice.value }
    throw corrupted(key, "'\(name)' is none of \(choices.map(\.name).joined(separator: ", "))")
  }

  func corrupted(_ key: String, _ reason: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: values.codingPath + [Key(key)], debugDescription: reason))
  }
}
