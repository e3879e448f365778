// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

/// From the globe to the drawing: equirectangular, true to scale along the middle latitude.
struct MapProjection {
  /// The size of the map in the drawing.
  let width: Double, height: Double
  /// Pixels per kilometre along the middle latitude.
  let pixelsPerKilometre: Double
  private let west: Double, north: Double
  private let across: Double, down: Double
  private let left: Double, top: Double
  private let crossesDateLine: Bool

  /// A projection that fits places into a frame.
  ///
  /// - Parameters:
  ///   - points: The places; at least one.
  ///   - left: The left edge of the frame.
  ///   - top: The upper edge of the frame.
  ///   - frame: The largest width and height.
  init(
    fitting points: some Sequence<MapPoint>,
    left: Double,
    top: Double,
    frame: (width: Double, height: Double)
  ) {
    var (west, east, south, north) = (Double.infinity, -Double.infinity, 90.0, -90.0)
    var (westShifted, eastShifted) = (Double.infinity, -Double.infinity)
    for point in points {
      let shifted: Double = point.longitude < 0 ? point.longitude + 360 : point.longitude
      (west, east) = (min(west, point.longitude), max(east, point.longitude))
      (westShifted, eastShifted) = (min(westShifted, shifted), max(eastShifted, shifted))
      (south, north) = (min(south, point.latitude), max(north, point.latitude))
    }
    // Islands on both sides of the date line belong together.
    crossesDateLine = east - west > 180 && eastShifted - westShifted < east - west
    if crossesDateLine { (west, east) = (westShifted, eastShifted) }
    let shrink: Double = max(cos((south + north) / 2 * .pi / 180), 0.05)
    // A single place gets a tenth of a degree around it.
    let spanAcross: Double = max((east - west) * shrink, 0.1)
    let spanDown: Double = max(north - south, 0.1)
    let scale: Double = min(frame.width / spanAcross, frame.height / spanDown)
    let middle: (across: Double, down: Double) = ((west + east) / 2, (south + north) / 2)
    self.west = middle.across - spanAcross / shrink / 2
    self.north = middle.down + spanDown / 2
    across = scale * shrink
    down = scale
    width = spanAcross * scale
    height = spanDown * scale
    // A degree of a great circle is 111.195 km on a sphere of 6,371 km.
    pixelsPerKilometre = scale / 111.195
    self.left = left
    self.top = top
  }

  /// The place in the drawing.
  func callAsFunction(_ point: MapPoint) -> (x: Double, y: Double) {
    let shift: Double = crossesDateLine && point.longitude < 0 ? 360 : 0
    let x: Double = left + (point.longitude + shift - west) * across
    return (x, top + (north - point.latitude) * down)
  }

  /// The rings of an area in the drawing, with the corners that can be told apart at a tenth of a
  /// pixel.
  func rings(_ shape: MapShape) -> [[(x: Double, y: Double)]] {
    shape.rings.map { ring in
      var corners: [(x: Double, y: Double)] = []
      corners.reserveCapacity(ring.count)
      for point in ring {
        let place = self(point)
        let corner = (x: rounded(place.x), y: rounded(place.y))
        if let last = corners.last, last == corner { continue }
        corners.append(corner)
      }
      return corners
    }
  }

  /// Rings as a path.
  static func path(_ rings: [[(x: Double, y: Double)]]) -> String {
    var path: String = ""
    for ring in rings where !ring.isEmpty {
      for (index, corner) in ring.enumerated() {
        path += index == 0 ? "M" : " "
        append(Int((corner.x * 10).rounded()), to: &path)
        path += ","
        append(Int((corner.y * 10).rounded()), to: &path)
      }
      path += "Z"
    }
    return path
  }

  private func rounded(_ value: Double) -> Double {
    (min(max(value, -1e6), 1e6) * 10).rounded() / 10
  }

  private static func append(_ tenths: Int, to path: inout String) {
    if tenths < 0 { path += "-" }
    let size: Int = abs(tenths)
    path += String(size / 10)
    if size % 10 != 0 { path += ".\(size % 10)" }
  }
}
