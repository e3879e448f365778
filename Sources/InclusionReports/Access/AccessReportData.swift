// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion
public import Foundation

/// The data of a report on access points, as they were read.
public struct AccessReportData: Sendable {
  /// A row for each place.
  public var places: Table
  /// A row for each point; nil if points are only counted by place.
  public var points: Table?
  /// A row for each place where a point could be added; nil for the places without one.
  public var candidates: Table?
  /// The boundaries of the places, in GeoJSON.
  public var boundaries: Data?
  /// Whether the data are made up, whatever the specification says.
  public var isMadeUp: Bool

  /// Data from what was read.
  ///
  /// - Parameters:
  ///   - places: A row for each place.
  ///   - points: A row for each point, if they are not only counted by place.
  ///   - candidates: A row for each place where a point could be added.
  ///   - boundaries: The boundaries of the places, in GeoJSON.
  ///   - isMadeUp: Whether the data are made up, whatever the specification says.
  public init(
    places: Table,
    points: Table? = nil,
    candidates: Table? = nil,
    boundaries: Data? = nil,
    isMadeUp: Bool = false
  ) {
    self.places = places
    self.points = points
    self.candidates = candidates
    self.boundaries = boundaries
    self.isMadeUp = isMadeUp
  }
}
