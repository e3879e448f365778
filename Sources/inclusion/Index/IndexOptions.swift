// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// Which index a request is about, and where its units are.
struct IndexOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The specification of the index: a JSON file, as Schemas/index.schema.json describes it.",
      valueName: "file"
    )
  )
  var spec: String

  @Option(help: ArgumentHelp("The column that names the units.", valueName: "column"))
  var units: String

  @Option(
    help: ArgumentHelp(
      "The column of years, where a unit has a row per year.",
      valueName: "column"
    )
  )
  var year: String?

  /// The index of the specification. A missing policy in the request stands in for one that the
  /// specification leaves out.
  func index(missing: DataOptions.Missing) throws -> CompositeIndex {
    try IndexOptions.index(file: spec, missing: missing)
  }

  /// The index of a specification in a file.
  static func index(file: String, missing: DataOptions.Missing) throws -> CompositeIndex {
    let json: String = try DocumentFile(path: file, role: "specification").text()
    var index = try CompositeIndex(json: json)
    if missing == .omit, index.missing == .reject { index.missing = .omit }
    return index
  }
}
