// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialAccess

/// Places, points and candidates on the equator, in degrees of longitude: a hundredth is 1.11195 km.
struct Line {
  /// A hundredth of a degree, in kilometres: 6371.0088 π / 18000.
  static let hundredth = 1.111950802335329

  let places: Places
  let network: AccessNetwork
  let candidates: [SitingCandidate]

  init(
    places: [(at: Double, people: Double, area: String)],
    points: [Double],
    candidates: [(at: Double, cost: Double, group: String)]
  ) throws {
    self.places = try Places(
      ids: places.indices.map { "place \($0)" },
      amounts: [.population: places.map(\.people)],
      locations: places.map { try Line.location($0.at) },
      groups: ["area": places.map(\.area)]
    )
    network = try AccessNetwork(
      points.enumerated().map { number, at in
        AccessPoint(id: "point \(number)", kind: .agent, location: try Line.location(at))
      }
    )
    self.candidates = try candidates.enumerated().map { number, candidate in
      SitingCandidate(
        id: "candidate \(number)",
        location: try Line.location(candidate.at),
        cost: candidate.cost,
        group: candidate.group
      )
    }
  }

  /// A place on the line, in hundredths of a degree.
  static func location(_ hundredths: Double) throws -> Location {
    try Location(latitude: 0, longitude: hundredths / 100)
  }

  /// Villages at 0, 10, 11, 20, 30 and 50; an agent at 0; candidates at 10, 20, 30.5 and 49.
  static func villages() throws -> Line {
    try Line(
      places: [
        (0, 500, "urban"), (10, 100, "rural"), (11, 80, "rural"), (20, 150, "urban"),
        (30, 60, "rural"), (50, 40, "rural"),
      ],
      points: [0],
      candidates: [
        (10, 3, "west"), (20, 2, "west"), (30.5, 1, "east"), (49, 1, "east"),
      ]
    )
  }
}
