// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A feature of a GeoJSON document: where something is, and what is said of it.
public struct GeoFeature: Hashable, Sendable {
  /// Where something is.
  public enum Geometry: Hashable, Sendable {
    /// In one place.
    case point(Location)
    /// In several places.
    case points([Location])
    /// Over an area.
    case shape(Shape)
  }

  /// The identifier that the document gives the feature, if any.
  public let id: String?
  /// Where it is; nil for a feature without geometry.
  public let geometry: Geometry?
  /// What is said of it.
  public let properties: [String: GeoProperty]

  /// A feature from its parts.
  public init(id: String?, geometry: Geometry?, properties: [String: GeoProperty]) {
    self.id = id
    self.geometry = geometry
    self.properties = properties
  }
}
