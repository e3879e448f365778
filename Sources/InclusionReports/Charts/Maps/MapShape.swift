// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// An area of a map: a region with its islands and holes.
public struct MapShape: Hashable, Sendable {
  /// What values are matched by: a code.
  public let id: String
  /// What a person reads.
  public let name: String
  /// The rings of all its polygons. A place inside an odd number of rings is inside the area.
  public let rings: [[MapPoint]]

  /// An area from its rings.
  ///
  /// - Parameters:
  ///   - id: What values are matched by.
  ///   - name: What a person reads; `nil` takes the id.
  ///   - rings: The rings of all its polygons, holes among them.
  public init(id: String, name: String? = nil, rings: [[MapPoint]]) {
    self.id = id
    self.name = name ?? id
    self.rings = rings
  }
}
