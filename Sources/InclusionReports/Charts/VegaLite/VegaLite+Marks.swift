// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Marks that several charts share, as layers over their tables.
extension VegaLite {
  /// The area of a disc as Vega counts it: the square of its diameter.
  static func size(radius: Double) -> Double { 4 * radius * radius }

  /// Intervals from one member of the table to another, as ``ChartCanvas/interval(_:at:x:colour:)``
  /// draws them.
  ///
  /// - Parameters:
  ///   - lower: The member with the lower end.
  ///   - upper: The member with the upper end.
  ///   - down: The member with the vertical place in pixels.
  ///   - colour: Their colour.
  /// - Returns: The layers of lines and of their ends.
  func intervals(
    _ lower: String = "lower",
    _ upper: String = "upper",
    down: String = "down",
    colour: ChartColour
  ) -> [JSONValue] {
    let place: JSONValue = VegaLite.pixels(down)
    // `null` is less than a positive number, so validity is asked for too.
    let isWide: String = "isValid(datum.\(lower)) && datum.\(lower) < datum.\(upper)"
    let wide: JSONValue = [["filter": .string(isWide)]]
    func line(_ colour: ChartColour, _ width: Double, _ opacity: Double) -> JSONValue {
      [
        "mark": [
          "type": "rule", "color": .colour(colour), "strokeWidth": .number(width),
          "opacity": .number(opacity),
        ],
        "transform": wide,
        "encoding": ["x": x(lower), "x2": ["field": .string(upper)], "y": place],
      ]
    }
    func end(_ field: String) -> JSONValue {
      [
        "mark": [
          "type": "tick", "orient": "vertical", "size": 6, "thickness": 1.4,
          "color": .colour(colour),
        ],
        "transform": wide, "encoding": ["x": x(field), "y": place],
      ]
    }
    return [
      line(ChartColour(0xFFFFFF), 3.4, 0.85), line(colour, 1.4, 1), end(lower), end(upper),
    ]
  }

  /// Bars of a given height, to a member of the table, from another or from zero.
  func bars(_ to: String, from: String? = nil, height: Double) -> JSONValue {
    [
      "mark": ["type": "bar", "orient": "horizontal", "size": .number(height)],
      "transform": VegaLite.known(to),
      "encoding": [
        "x": x(to), "x2": from.map { ["field": .string($0)] } ?? ["datum": 0],
        "y": VegaLite.pixels("down"), "fill": VegaLite.colour(), "tooltip": VegaLite.words,
      ],
    ]
  }

  /// Discs with a light edge at a member of the table.
  func discs(_ field: String, radius: Double, colour: ChartColour) -> JSONValue {
    [
      "mark": [
        "type": "circle", "size": .number(VegaLite.size(radius: radius)), "opacity": 1,
        "color": .colour(colour), "stroke": "#ffffff", "strokeWidth": 1,
      ],
      "transform": VegaLite.known(field),
      "encoding": ["x": x(field), "y": VegaLite.pixels("down"), "tooltip": VegaLite.words],
    ]
  }

  /// The line of a group through its rows, in the order of the table.
  ///
  /// - Parameters:
  ///   - group: The group, by the member `group` of the table.
  ///   - stroke: How it is drawn.
  ///   - x: The member with the place along the axis below.
  ///   - y: The member with the place along the axis on the left.
  ///   - more: What else the mark is told.
  /// - Returns: The layer of the line.
  func line(
    _ group: Int,
    _ stroke: ChartCanvas.Stroke,
    x: String,
    y: String,
    more: [String: JSONValue] = [:]
  ) -> JSONValue {
    let mark: JSONValue = [
      "type": "line", "strokeWidth": .number(stroke.width), "color": .colour(stroke.colour),
      "strokeDash": stroke.pattern, "strokeJoin": "round", "strokeCap": "round",
    ]
    return [
      "mark": mark.with(more),
      "transform": [["filter": .string("datum.group == \(group)")]],
      "encoding": ["x": self.x(x), "y": self.y(y), "order": VegaLite.tableOrder],
    ]
  }

  /// Points are joined as the table has them, and not by their place along an axis.
  static let tableOrder: JSONValue = ["value": 0]

  /// A dashed line across the whole plot at a number of the axis below, beginning some pixels above
  /// the plot.
  func reference(_ value: Double, above: Double, colour: ChartColour, width: Double) -> JSONValue {
    [
      "data": ["values": [["value": .number(value)]]],
      "mark": [
        "type": "rule", "color": .colour(colour), "strokeWidth": .number(width),
        "strokeDash": [4, 3],
      ],
      "encoding": [
        "x": x("value"), "y": ["value": .pixels(-above)], "y2": ["value": "height"],
      ],
    ]
  }

  /// The places of a box, as members of a row.
  static func box(_ box: TextBox, in frame: VegaLite) -> JSONValue {
    [
      "left": frame.across(box.left), "right": frame.across(box.right),
      "top": frame.down(box.top), "bottom": frame.down(box.bottom),
    ]
  }

  /// A box for each row, with the members of ``box(_:in:)``.
  static let boxes: JSONValue = [
    "mark": "rect",
    "encoding": [
      "x": pixels("left"), "x2": ["field": "right"], "y": pixels("top"),
      "y2": ["field": "bottom"], "fill": colour(), "tooltip": words,
    ],
  ]
}
