// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension TileGridMap {
  /// The chart as a Vega-Lite (version 5) specification.
  public var specification: JSONValue {
    let (page, side) = sheet()
    let frame = VegaLite(for: self)
    let records: [JSONValue] = tiles.map { tile -> JSONValue in
      let box = square(of: tile, side: side, on: page)
      return VegaLite.box(box, in: frame).with([
        "code": .string(tile.code), "name": .string(tile.name),
        "column": .number(Double(tile.column)), "row": .number(Double(tile.row)),
        "value": .number(orNull: tile.value), "colour": .colour(fill(of: tile)),
        "words": .string("\(tile.name): \(label(of: tile))"),
      ])
    }
    return frame.specification(records, layers: [VegaLite.boxes])
  }
}
