// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension IndexReportSpecification {
  /// Reads a specification.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: [
        "$schema", "title", "subtitle", "source", "index", "units", "year", "highlight",
        "sensitivity", "version",
      ]
    )
    title = try members.required("title")
    subtitle = try members.optional("subtitle") ?? ""
    source = try members.required("source")
    index = try members.required("index")
    units = try members.required("units")
    year = try members.optional("year")
    highlight = try members.optional("highlight") ?? []
    guard highlight.count <= 8 else {
      throw members.corrupted("highlight", "name at most 8 units, not \(highlight.count)")
    }
    guard Set(highlight).count == highlight.count else {
      throw members.corrupted("highlight", "name each unit once")
    }
    sensitivity = try members.optional("sensitivity") ?? .init(plan: nil)
    version = try members.optional("version")
  }
}

extension IndexReportSpecification.Units: Decodable {
  /// Reads what the units are; a bare text is their column.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    if let column = try? decoder.singleValueContainer().decode(String.self) {
      (self.column, names, one, many) = (column, nil, nil, nil)
      return
    }
    let members = try SpecificationMembers(decoder, keys: ["column", "names", "one", "many"])
    column = try members.required("column")
    names = try members.optional("names")
    one = try members.optional("one")
    many = try members.optional("many")
    guard (one == nil) == (many == nil) else {
      throw members.corrupted(
        one == nil ? "many" : "one",
        "say what one unit is called and what several are: \"one\" and \"many\" go together"
      )
    }
  }
}

extension IndexReportSpecification.Years: Decodable {
  /// Reads what the years are; a bare text is their column.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    if let column = try? decoder.singleValueContainer().decode(String.self) {
      (self.column, of, since) = (column, nil, nil)
      return
    }
    let members = try SpecificationMembers(decoder, keys: ["column", "of", "since"])
    column = try members.required("column")
    of = try members.optional("of")
    since = try members.optional("since")
  }
}

extension IndexReportSpecification.Version: Decodable {
  /// Reads another version of the index.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(decoder, keys: ["name", "index"])
    name = try members.required("name")
    index = try members.required("index")
  }
}

extension IndexReportSpecification.Sensitivity: Decodable {
  init(plan: EmbeddedDocument?) {
    (self.plan, runs, seed, confidence) = (plan, nil, 1, 0.95)
  }

  /// Reads how far ranks are to be trusted.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: ["plan", "runs", "seed", "confidence"]
    )
    plan = try members.optional("plan")
    runs = try members.optional("runs")
    if let runs, !(2...1_000_000).contains(runs) {
      throw members.corrupted("runs", "take 2 to 1,000,000 samples, not \(runs)")
    }
    seed = try members.optional("seed") ?? 1
    confidence = try members.optional("confidence") ?? 0.95
    guard confidence > 0, confidence < 1 else {
      throw members.corrupted("confidence", "it lies between 0 and 1; 95 percent is 0.95")
    }
  }
}
