// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The area of a place: one or more pieces of land, each with its holes.
///
/// A location on the border belongs to the shape, that of a hole included.
public struct Shape: Hashable, Sendable {
  /// A piece of land.
  public struct Polygon: Hashable, Sendable {
    /// Its outer border.
    public let exterior: Ring
    /// What is left out of it: lakes, enclaves.
    public let holes: [Ring]

    /// A piece of land from its borders.
    public init(exterior: Ring, holes: [Ring] = []) {
      self.exterior = exterior
      self.holes = holes
    }
  }

  /// The pieces of land.
  public let polygons: [Polygon]
  let box: BoundingBox

  /// A shape from its pieces.
  ///
  /// - Parameters:
  ///   - polygons: The pieces of land.
  ///   - name: What an error calls the shape.
  /// - Throws: ``AccessError`` with code `empty` for no pieces.
  public init(_ polygons: [Polygon], of name: String = "the shape") throws(AccessError) {
    guard let first = polygons.first?.exterior.corners.first else {
      throw AccessError(
        .empty,
        culprit: name,
        "There is no polygon in \(name); give at least one, or leave the place out."
      )
    }
    var box = BoundingBox(first)
    for polygon in polygons { for corner in polygon.exterior.corners { box.include(corner) } }
    self.polygons = polygons
    self.box = box
  }

  /// Whether a location belongs to the shape; one on the border does.
  ///
  /// - Complexity: O(*n*) for *n* corners.
  public func contains(_ location: Location) -> Bool {
    guard box.contains(location) else { return false }
    return polygons.contains { polygon in
      switch polygon.exterior.side(of: location) {
      case .on: true
      case .outside: false
      case .inside: !polygon.holes.contains { $0.side(of: location) == .inside }
      }
    }
  }

  /// All rings, of land and of holes.
  var rings: [Ring] { polygons.flatMap { [$0.exterior] + $0.holes } }
}
