// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Shapes arranged so that the one a location lies in is found without trying all.
///
/// The box around all shapes is cut into cells that know which shapes' boxes they meet.
struct ShapeIndex: Sendable {
  private let shapes: [Shape]
  private let box: BoundingBox
  private let side: Int
  private var cells: [[Int32]]

  /// Arranges shapes; O(*n* + cells).
  init?(_ shapes: [Shape]) {
    guard var box = shapes.first?.box else { return nil }
    for shape in shapes { box.include(shape.box) }
    self.shapes = shapes
    self.box = box
    side = min(256, max(1, Int((2 * Double(shapes.count)).squareRoot().rounded(.up))))
    cells = [[Int32]](repeating: [], count: side * side)
    for (number, shape) in shapes.enumerated() {
      let rows = row(shape.box.south)...row(shape.box.north)
      let columns = column(shape.box.west)...column(shape.box.east)
      for row in rows { for column in columns { cells[row * side + column].append(Int32(number)) } }
    }
  }

  /// The first shape that a location belongs to.
  func shape(at location: Location) -> Int? {
    guard box.contains(location) else { return nil }
    let cell = cells[row(location.latitude) * side + column(location.longitude)]
    return cell.first { shapes[Int($0)].contains(location) }.map(Int.init)
  }

  private func row(_ latitude: Double) -> Int { cell(latitude, box.south, box.north) }

  private func column(_ longitude: Double) -> Int { cell(longitude, box.west, box.east) }

  private func cell(_ value: Double, _ low: Double, _ high: Double) -> Int {
    guard high > low else { return 0 }
    return min(side - 1, max(0, Int(Double(side) * (value - low) / (high - low))))
  }
}
