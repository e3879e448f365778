// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import Foundation
import InclusionReports

/// The files that the specification of a report names, which lie beside it.
struct ReportFiles {
  private let folder: URL
  private let textFile: TextFileOptions

  /// The files beside a specification.
  init(beside specification: String, _ textFile: TextFileOptions) {
    folder = URL(fileURLWithPath: specification).deletingLastPathComponent()
    self.textFile = textFile
  }

  /// The data of a report on access points, with another table of places if one is named.
  func data(_ specification: AccessReportSpecification, places: String?) throws -> AccessReportData
  {
    let own = specification.places.file.map(path)
    guard let place = places ?? own else {
      throw CommandFailure(
        "The specification names no file of places; name it as places.file, or pass --places."
      )
    }
    let points = try file(specification.points?.file, of: "points", specification.points != nil)
    let candidates = try file(
      specification.siting?.candidates?.file,
      of: "siting.candidates",
      specification.siting?.candidates != nil
    )
    let boundaries = try file(
      specification.boundaries?.file,
      of: "boundaries",
      specification.boundaries != nil
    )
    return AccessReportData(
      places: try table(place),
      points: try points.map(table),
      candidates: try candidates.map(table),
      boundaries: try boundaries.map { try DocumentFile(path: $0, role: "boundaries").bytes() },
      isMadeUp: try ([place, points, candidates].compactMap { $0 }).contains(where: isMadeUp)
    )
  }

  /// The path of a file that the specification has to name.
  private func file(_ name: String?, of part: String, _ isNeeded: Bool) throws -> String? {
    guard isNeeded else { return nil }
    guard let name else {
      throw CommandFailure("The specification names no file of \(part); name it as \(part).file.")
    }
    return path(name)
  }

  /// Where a file is: beside the specification, unless its path is absolute or it is bundled.
  private func path(_ name: String) -> String {
    guard !name.hasPrefix("bundled:"), !name.hasPrefix("/") else { return name }
    return folder.appendingPathComponent(name).path
  }

  private func table(_ path: String) throws -> Table {
    try AccessFiles.table(path, textFile)
  }

  private func isMadeUp(_ path: String) throws -> Bool {
    guard path.hasPrefix("bundled:") else { return false }
    return try Dataset(String(path.dropFirst("bundled:".count))).card().madeUp
  }
}
