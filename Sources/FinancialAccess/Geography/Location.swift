// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A place on the globe, in degrees.
///
///     let lima = try Location(latitude: -12.0464, longitude: -77.0428)
///     let iquitos = try Location(latitude: -3.7437, longitude: -73.2516)
///     lima.distance(to: iquitos)   // 1013.1 km
///
/// Longitude 180 and −180 are the same meridian, and at a pole every longitude is the same place.
public struct Location: Hashable, Sendable, CustomStringConvertible {
  /// The degrees north of the equator, from −90 to 90.
  public let latitude: Double
  /// The degrees east of Greenwich, from −180 to 180.
  public let longitude: Double

  /// A place by its coordinates.
  ///
  /// - Parameters:
  ///   - latitude: The degrees north of the equator, from −90 to 90.
  ///   - longitude: The degrees east of Greenwich, from −180 to 180.
  ///   - name: What an error calls the place.
  /// - Throws: ``AccessError`` with code `locationMissing` for a missing coordinate,
  ///   `coordinatesProjected` for numbers that can only be metres, `coordinatesSwapped` if the
  ///   latitude is none but both would be possible the other way round, and `coordinateOutOfRange`.
  public init(
    latitude: Double,
    longitude: Double,
    of name: String = "the location"
  ) throws(AccessError) {
    guard !latitude.isNaN, !longitude.isNaN else {
      throw AccessError(
        .locationMissing,
        culprit: name,
        """
        There is no \(latitude.isNaN ? "latitude" : "longitude") of \(name); fill it in, or leave \
        it out.
        """
      )
    }
    guard latitude.magnitude <= 400, longitude.magnitude <= 400 else {
      throw AccessError(
        .coordinatesProjected,
        culprit: name,
        """
        The coordinates of \(name) are \(latitude), \(longitude): no degrees, but probably metres \
        of a map projection such as UTM; give latitude and longitude (EPSG:4326).
        """
      )
    }
    // A tenth of a millimetre beyond a pole or the antimeridian is rounding by whoever wrote it.
    let slack = 1e-9
    guard latitude.magnitude <= 90 + slack else {
      let isSwapped = longitude.magnitude <= 90 && latitude.magnitude <= 180
      throw AccessError(
        isSwapped ? .coordinatesSwapped : .coordinateOutOfRange,
        culprit: name,
        isSwapped
          ? """
          The latitude of \(name) is \(latitude) and its longitude \(longitude): they seem to stand \
          in each other's place; swap the two columns.
          """
          : "The latitude of \(name) is \(latitude); it lies between -90 and 90 degrees."
      )
    }
    guard longitude.magnitude <= 180 + slack else {
      throw AccessError(
        .coordinateOutOfRange,
        culprit: name,
        """
        The longitude of \(name) is \(longitude); it lies between -180 and 180 degrees: subtract \
        360 from one that counts eastward only.
        """
      )
    }
    self.latitude = min(90, max(-90, latitude))
    self.longitude = min(180, max(-180, longitude))
  }

  /// Latitude and longitude: `-12.0464, -77.0428`.
  public var description: String { "\(latitude), \(longitude)" }
}
