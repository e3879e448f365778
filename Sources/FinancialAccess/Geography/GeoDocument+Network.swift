// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension GeoDocument {
  /// The access points of the document.
  ///
  /// - Parameters:
  ///   - id: The property with the identifiers; the identifiers of the features if left out.
  ///   - kind: The kind of all points, or the property that holds it.
  ///   - supply: The property with the supply; 1 for each point if left out.
  ///   - provider: The property with the institution, if there is one.
  ///   - sharedShops: How a shop counts that serves several institutions.
  /// - Returns: The network of its points.
  /// - Throws: ``AccessError`` with code `unknownIdentifier` for a feature without the property,
  ///   `documentInvalid` for one that is no point, `unknownKind`, and as the network does.
  public func network(
    id: String? = nil,
    kind: AccessPointKindSource = .all(.other("point")),
    supply: String? = nil,
    provider: String? = nil,
    sharedShops: SharedShops = .perProvider
  ) throws(AccessError) -> AccessNetwork {
    var points: [AccessPoint] = []
    for (number, feature) in features.enumerated() {
      guard case .point(let location)? = feature.geometry else {
        throw AccessError(
          .documentInvalid,
          culprit: "feature \(number + 1)",
          "Feature \(number + 1) is no point; access points need one location each."
        )
      }
      var amount = 1.0
      if let supply { amount = try self.number(supply, number) }
      points.append(
        AccessPoint(
          id: try identifier(id, number),
          kind: try kind.kind { property throws(AccessError) in try text(property, number) },
          location: location,
          supply: amount,
          provider: provider.flatMap { feature.properties[$0]?.text }
        )
      )
    }
    return try AccessNetwork(points, sharedShops: sharedShops)
  }

  /// The places of the document: those with an area get shapes, those that are points locations.
  ///
  /// - Parameters:
  ///   - id: The property with the identifiers; the identifiers of the features if left out.
  ///   - name: The property with the names, if there is one.
  ///   - amounts: The properties with people and areas.
  ///   - groups: The properties that group the places.
  /// - Returns: The places, in the order of the document.
  /// - Throws: ``AccessError`` with code `unknownIdentifier` for a feature without a property,
  ///   `documentInvalid` if points and areas are mixed, and as the places do.
  public func places(
    id: String? = nil,
    name: String? = nil,
    amounts: [DensityDenominator: String] = [:],
    groups: [String] = []
  ) throws(AccessError) -> Places {
    var ids: [String] = []
    var names: [String] = []
    var locations: [Location] = []
    var shapes: [Shape] = []
    var columns: [DensityDenominator: [Double]] = [:]
    var levels: [String: [String]] = [:]
    for (number, feature) in features.enumerated() {
      let own = try identifier(id, number)
      ids.append(own)
      if let name { names.append(try text(name, number)) } else { names.append(own) }
      switch feature.geometry {
      case .point(let location): locations.append(location)
      case .shape(let shape): shapes.append(shape)
      case .points, nil: break
      }
      for denominator in DensityDenominator.allCases {
        guard let property = amounts[denominator] else { continue }
        columns[denominator, default: []].append(try self.number(property, number))
      }
      for group in groups { levels[group, default: []].append(try text(group, number)) }
    }
    guard locations.count == ids.count || shapes.count == ids.count else {
      throw AccessError(
        .documentInvalid,
        culprit: "geometry",
        """
        Of \(ids.count) places \(locations.count) are points and \(shapes.count) are areas; give \
        all of one kind.
        """
      )
    }
    return try Places(
      ids: ids,
      names: names,
      amounts: columns,
      locations: locations.isEmpty ? nil : locations,
      shapes: shapes.isEmpty ? nil : shapes,
      groups: levels
    )
  }

  private func identifier(_ property: String?, _ number: Int) throws(AccessError) -> String {
    if let property { return try text(property, number) }
    guard let id = features[number].id else {
      throw AccessError(
        .unknownIdentifier,
        culprit: "feature \(number + 1)",
        "Feature \(number + 1) has no identifier; name the property that holds it."
      )
    }
    return id
  }

  private func text(_ property: String, _ number: Int) throws(AccessError) -> String {
    guard let text = features[number].properties[property]?.text else {
      throw missing(property, number)
    }
    return text
  }

  private func number(_ property: String, _ number: Int) throws(AccessError) -> Double {
    guard let value = features[number].properties[property] else {
      throw missing(property, number)
    }
    if case .none = value { return .nan }
    guard let amount = value.number else {
      throw AccessError(
        .documentInvalid,
        culprit: property,
        """
        The property '\(property)' of feature \(number + 1) is '\(value.text ?? "")', which is no \
        number.
        """
      )
    }
    return amount
  }

  private func missing(_ property: String, _ number: Int) -> AccessError {
    let known = features[number].properties.keys.sorted()
    return AccessError(
      .unknownIdentifier,
      culprit: property,
      """
      Feature \(number + 1) has no property '\(property)'; it has \
      \(known.isEmpty ? "none" : known.joined(separator: ", ")).
      """
    )
  }
}
