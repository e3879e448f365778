// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A GeoJSON document (RFC 7946): points, polygons and their properties.
///
///     let departments = try GeoDocument(contentsOf: url)
///     let places = try departments.places(id: "ubigeo", amounts: [.population: "people"])
///
/// Coordinates are degrees, longitude first. Every ring is checked: closed, with an area, not
/// crossing itself. Lines are not read: nobody lives on them.
public struct GeoDocument: Hashable, Sendable {
  /// The features, in the order of the document.
  public let features: [GeoFeature]

  /// Reads a file.
  ///
  /// - Parameter url: The file.
  /// - Throws: ``AccessError`` with code `documentInvalid` if the file cannot be read, and as for a
  ///   document in memory.
  public init(contentsOf url: URL) throws(AccessError) {
    let data: Data
    do {
      data = try Data(contentsOf: url)
    } catch {
      throw AccessError(
        .documentInvalid,
        culprit: url.path,
        "The file '\(url.path)' cannot be read; check its name and whether you may read it."
      )
    }
    try self.init(data, name: url.path)
  }

  /// Reads a document in memory.
  ///
  /// - Parameters:
  ///   - data: The document.
  ///   - name: What errors call it.
  /// - Throws: ``AccessError`` with code `documentInvalid` for what is no GeoJSON, `empty` for a
  ///   document without features, `ringInvalid`, `coordinateOutOfRange`, `coordinatesSwapped`, and
  ///   `coordinatesProjected` also where the document names another system than longitude and
  ///   latitude.
  /// - Complexity: O(*n* log *n*) for *n* corners as maps have them.
  public init(_ data: Data, name: String = "the document") throws(AccessError) {
    let object: RawGeoObject
    do {
      object = try JSONDecoder().decode(RawGeoObject.self, from: data)
    } catch {
      throw AccessError(
        .documentInvalid,
        culprit: name,
        "\(name) is not GeoJSON\(GeoDocument.place(of: error)); write it anew with a tool for maps."
      )
    }
    try object.checkSystem(name)
    let raw: [RawGeoObject] =
      switch object.type {
      case "FeatureCollection": object.features ?? []
      case "Feature": [object]
      default: []
      }
    guard !raw.isEmpty || object.type == "FeatureCollection" else {
      throw AccessError(
        .documentInvalid,
        culprit: name,
        """
        \(name) holds a GeoJSON object of type '\(object.type)'; give a FeatureCollection or a \
        Feature.
        """
      )
    }
    guard !raw.isEmpty else {
      throw AccessError(
        .empty,
        culprit: name,
        "\(name) has no features; give at least one point or shape."
      )
    }
    var features: [GeoFeature] = []
    for (number, feature) in raw.enumerated() {
      let title = feature.id?.text.map { "feature '\($0)'" } ?? "feature \(number + 1)"
      features.append(try feature.feature("\(title) of \(name)"))
    }
    self.features = features
  }

  private static func place(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "" }
    let context: DecodingError.Context? =
      switch error {
      case .dataCorrupted(let context), .keyNotFound(_, let context),
        .typeMismatch(_, let context), .valueNotFound(_, let context):
        context
      default: nil
      }
    let path = (context?.codingPath ?? []).map { $0.intValue.map { "\($0 + 1)" } ?? $0.stringValue }
    return path.isEmpty ? "" : " (at \(path.joined(separator: ", ")))"
  }
}
