// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the data of every chart must satisfy before it is drawn.
struct ChartCheck {
  /// The title of the chart, named in errors.
  let chart: String

  /// Checks numbers with their names: some are there, all are finite, intervals are in order.
  func check(_ values: [(name: String, estimate: ChartEstimate)]) throws(ReportError) {
    guard !values.isEmpty else { throw empty }
    for (name, estimate) in values {
      for number in estimate.all where !number.isFinite { throw notFinite(name, number) }
      if let lower = estimate.lower, let upper = estimate.upper, lower > upper {
        throw ReportError(
          .intervalDisordered,
          culprit: name,
          "The interval of '\(name)' in the chart '\(chart)' begins at \(lower), above its end "
            + "\(upper); give the lower end first."
        )
      }
    }
    guard values.contains(where: { $0.estimate.value != nil }) else {
      throw ReportError(
        .allMissing,
        culprit: chart,
        "Every value of the chart '\(chart)' is missing; say so in a sentence instead."
      )
    }
  }

  /// Checks bare numbers that belong to one name.
  func check(_ values: [Double], of name: String) throws(ReportError) {
    guard !values.isEmpty else { throw empty }
    for value in values where !value.isFinite { throw notFinite(name, value) }
  }

  /// Checks that a place is on the globe.
  func check(_ place: MapPoint, of name: String) throws(ReportError) {
    try check([place.longitude, place.latitude], of: name)
    guard !place.isOnGlobe else { return }
    throw ReportError(
      .partsMismatched,
      culprit: name,
      "'\(name)' lies at longitude \(place.longitude), latitude \(place.latitude), which is not on "
        + "the globe; give degrees."
    )
  }

  /// Checks that the corners of an area are on the globe.
  func check(_ shape: MapShape) throws(ReportError) {
    for ring in shape.rings {
      for corner in ring { try check(corner, of: shape.name) }
    }
  }

  /// Checks that no more groups are told apart by colour than colours can be.
  func check(groups count: Int, most: Int) throws(ReportError) {
    guard count > most else { return }
    throw ReportError(
      .tooManyGroups,
      culprit: chart,
      "The chart '\(chart)' has \(count) groups, and only \(most) colours that can be told apart "
        + "in print; draw fewer, or several charts."
    )
  }

  /// Nothing to draw.
  var empty: ReportError {
    ReportError(
      .emptyChart,
      culprit: chart,
      "The chart '\(chart)' has nothing to draw; give it at least one row."
    )
  }

  /// A number that has no place on an axis.
  func notFinite(_ name: String, _ value: Double) -> ReportError {
    ReportError(
      .notFinite,
      culprit: name,
      "'\(name)' in the chart '\(chart)' is \(value); a number that is not known is `nil`."
    )
  }
}
