// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import InclusionReports

/// The file that says what a report on the user's own data is about.
struct SpecificationFile: ParsableArguments {
  @Option(help: ArgumentHelp("What the report is about, as JSON.", valueName: "file"))
  var spec: String

  /// The specification of the file.
  func read<Specification: ReportSpecification>(
    _ kind: Specification.Type
  ) throws -> Specification {
    let json: Data = try DocumentFile(path: spec, role: "specification").bytes()
    return try Specification(json: Array(json))
  }
}
