// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation

/// Where points could be added.
struct CandidateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The candidates for new points: a CSV file or other data as --data takes, or GeoJSON.",
      valueName: "file"
    )
  )
  var candidates: String?

  @Option(help: ArgumentHelp("The column or property that names them.", valueName: "column"))
  var candidateID: String?

  @Option(
    help: ArgumentHelp("The column of latitudes; 'latitude' if there is one.", valueName: "column")
  )
  var candidateLatitude: String?

  @Option(
    help: ArgumentHelp(
      "The column of longitudes; 'longitude' if there is one.",
      valueName: "column"
    )
  )
  var candidateLongitude: String?

  @Option(
    help: ArgumentHelp(
      "Only candidates that meet the condition: 'agents == 0'; repeatable.",
      valueName: "condition"
    )
  )
  var candidatesWhere: [String] = []

  @Option(
    help: ArgumentHelp(
      "The column of what a candidate costs; 1 each without it.",
      valueName: "column"
    )
  )
  var cost: String?

  @Option(
    help: ArgumentHelp("The column of groups that quotas are about.", valueName: "column")
  )
  var candidateGroup: String?

  @Option(
    help: ArgumentHelp(
      "Instead of --candidates: points of these kinds, which do not count before their upgrade.",
      valueName: "kind,…"
    )
  )
  var upgrade: String?

  @Option(help: ArgumentHelp("Candidates that are out of the question.", valueName: "id,…"))
  var exclude: String?

  func validate() throws {
    guard (candidates == nil) != (upgrade == nil) else {
      throw ValidationError("Name --candidates, or the kinds of points to --upgrade.")
    }
    guard candidates == nil || candidateID != nil else {
      throw ValidationError("--candidate-id names the column that names the candidates.")
    }
    if let candidates, AccessFiles.isGeoJSON(candidates), !candidatesWhere.isEmpty {
      throw ValidationError("--candidates-where needs a table, and the candidates are GeoJSON.")
    }
    if upgrade != nil, cost ?? candidateGroup ?? candidatesWhere.first != nil {
      throw ValidationError("--cost, --candidate-group and --candidates-where need --candidates.")
    }
  }

  /// The identifiers that are excluded.
  var excluded: Set<String> { Set((exclude ?? "").split(separator: ",").map(String.init)) }

  /// The candidates, and the network in which those that wait for an upgrade do not count.
  func candidates(
    beside network: AccessNetwork,
    _ points: PointsOptions
  ) throws -> (candidates: [SitingCandidate], network: AccessNetwork) {
    if let upgrade {
      let kinds = upgrade.split(separator: ",").map { AccessPointKind(named: String($0)) }
      for kind in kinds where !network.kinds.contains(kind) {
        throw CommandFailure(
          "There are no points of kind '\(kind)' to upgrade; the kinds are "
            + "\(network.kinds.map(\.name).joined(separator: ", "))."
        )
      }
      return (network.candidates(of: Set(kinds)), try network.withoutSupply(of: Set(kinds)))
    }
    let file = candidates ?? ""
    if AccessFiles.isGeoJSON(file) {
      let document = try GeoDocument(contentsOf: URL(fileURLWithPath: file))
      let found = try document.candidates(id: candidateID, cost: cost, group: candidateGroup)
      return (found, network)
    }
    var table = try AccessFiles.table(file)
    for condition in candidatesWhere {
      table = try table.filter(Condition(condition))
      guard table.rowCount > 0 else {
        throw CommandFailure("No candidate meets the condition '\(condition)'.")
      }
    }
    let coordinates = try AccessFiles.coordinates(
      of: table,
      latitude: candidateLatitude,
      longitude: candidateLongitude,
      isNeeded: points.od == nil
    )
    let found = try SitingCandidate.list(
      table,
      id: candidateID ?? "",
      latitude: coordinates?.latitude,
      longitude: coordinates?.longitude,
      cost: cost,
      group: candidateGroup,
      missing: points.missing == .omit ? .omit : .reject
    )
    return (found, network)
  }
}
