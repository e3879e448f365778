// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion
internal import Foundation

extension MapPoint {
  /// A location as a place of a map.
  init(_ location: Location) {
    self.init(longitude: location.longitude, latitude: location.latitude)
  }
}

extension MapShape {
  /// A disc around each place, so that places without boundaries can be shaded by a value.
  ///
  /// The fewer places, the larger the discs: together they would cover about a twelfth of the map.
  static func discs(ids: [String], names: [String], at locations: [Location]) -> [MapShape] {
    let latitudes: [Double] = locations.map(\.latitude)
    let longitudes: [Double] = locations.map(\.longitude)
    guard let south = latitudes.min(), let north = latitudes.max(),
      let west = longitudes.min(), let east = longitudes.max()
    else { return [] }
    let shrink: Double = max(cos((south + north) / 2 * .pi / 180), 0.05)
    let span: Double = max(north - south, (east - west) * shrink, 0.1)
    let radius: Double = span * min(0.02, max(0.006, 0.16 / Double(locations.count).squareRoot()))
    // Small discs need few corners to look round.
    let count: Int = locations.count > 1_000 ? 8 : 16
    let corners: [(across: Double, up: Double)] = (0..<count).map { corner in
      let angle: Double = Double(corner) / Double(count) * 2 * .pi
      return (radius * cos(angle) / shrink, radius * sin(angle))
    }
    return locations.indices.map { index in
      let ring: [MapPoint] = corners.map { corner in
        MapPoint(
          longitude: longitudes[index] + corner.across,
          latitude: min(90, max(-90, latitudes[index] + corner.up))
        )
      }
      return MapShape(id: ids[index], name: names[index], rings: [ring])
    }
  }
}

extension CurvePoint {
  /// As many points of a Lorenz curve as can be seen.
  static func outline(of curve: LorenzCurve) -> [CurvePoint] {
    let last: Int = curve.populationShares.count - 1
    let step: Int = max(1, last / 200)
    let kept: [Int] = Array(stride(from: 0, to: last, by: step)) + [last]
    return kept.map { CurvePoint(curve.populationShares[$0], curve.valueShares[$0]) }
  }
}
