// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Where the plot of a chart lies on its sheet, and how its numbers become places.
struct PlotFrame: Hashable, Sendable {
  /// The numbers along one side.
  struct Axis: Hashable, Sendable {
    /// A number of the axis.
    struct Tick: Hashable, Sendable {
      let value: Double
      /// What is written there; empty where there is no room.
      var text: String = ""
      /// How far the text was moved so that no edge cuts it.
      var shift: Double = 0
    }

    /// The number at the start and the number at the end.
    let lower: Double, upper: Double
    let ticks: [Tick]
    /// Whether a line runs across the plot at each number.
    var hasGrid: Bool = true
    var isLogarithmic: Bool = false
  }

  /// The edges of the plot.
  let left: Double, top: Double, right: Double, bottom: Double
  /// The numbers below.
  var x: Axis?
  /// The numbers on the left.
  var y: Axis?
}
