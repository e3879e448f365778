// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import FinancialInclusion

/// What a report on access points is about: places with people, points, boundaries, the distances
/// that count as reach, and where new points could go. `Schemas/access-report.schema.json` describes
/// its JSON.
public struct AccessReportSpecification: ReportSpecification {
  /// The schema of the document.
  public static let schema = "access-report.schema.json"

  /// The table of places: where people live, and how many points there are.
  public struct PlaceColumns: Hashable, Sendable {
    /// The file, beside the specification; nil if it is named elsewhere.
    public let file: String?
    /// The column that tells places apart, and what a place is called: district, settlement.
    public let id: NamedColumn
    /// The column of names; the identifiers are the names without it.
    public let name: String?
    /// The column of adults.
    public let adults: String
    /// The column of square kilometres.
    public let area: String?
    /// The column that groups places, and what it is called.
    public let group: NamedColumn?
    /// The levels of the groups that have another name in the report.
    public let levels: [NamedColumn]
    /// The column of latitudes; `latitude` if there is one.
    public let latitude: String?
    /// The column of longitudes; `longitude` if there is one.
    public let longitude: String?
    /// The columns of counts, one for each kind of point.
    public let counts: [CountColumn]
  }

  /// A column of counts.
  public struct CountColumn: Hashable, Sendable {
    /// The kind that is counted.
    public let kind: AccessPointKind
    /// The column.
    public let column: String
    /// What a report calls the kind; its usual name in the language of the report without it.
    public let name: String?
  }

  /// A table of points, each where it is.
  public struct PointColumns: Hashable, Sendable {
    /// The file, beside the specification; nil if it is named elsewhere.
    public let file: String?
    /// The column that tells points apart.
    public let id: String
    /// The column of kinds.
    public let kind: String?
    /// The column of latitudes; `latitude` unless given.
    public let latitude: String
    /// The column of longitudes; `longitude` unless given.
    public let longitude: String
    /// The column of what a point supplies; 1 each without it.
    public let capacity: String?
  }

  /// The boundaries of the places.
  public struct Boundaries: Hashable, Sendable {
    /// The GeoJSON file, beside the specification.
    public let file: String?
    /// The property that holds the identifiers of the places; the features' own without it.
    public let id: String?
  }

  /// How the supply within reach is set against the people who reach it too.
  public struct Catchment: Hashable, Sendable {
    /// The method.
    public let method: CatchmentMethod
    /// How much a point counts from afar.
    public let decay: Decay.Form
    /// The distance in kilometres beyond which nothing counts.
    public let distance: Double?
  }

  /// Where the next points should go.
  public struct Siting: Hashable, Sendable {
    /// What new points are to achieve.
    public enum Objective: String, CaseIterable, Hashable, Sendable {
      /// Most adults within reach.
      case reach
      /// The shortest mean distance.
      case mean
      /// The shortest longest distance.
      case worst
      /// The smallest gap in reach between the best and the worst served group.
      case gap
    }

    /// How many points are proposed at most.
    public let adding: Int
    /// The distance in kilometres that is within reach; the first of the report without it.
    public let within: Double?
    /// What they are to achieve.
    public let objective: Objective
    /// Greedy and improved by exchanges, or the best by an integer programme.
    public let isExact: Bool
    /// The table of candidates; the places without a point without it.
    public let candidates: PointColumns?
  }

  /// The title of the report.
  public let title: String
  /// One line below it.
  public let subtitle: String
  /// Where the data come from.
  public let source: String
  /// Whether the data are made up, which every page of the report then says.
  public let isMadeUp: Bool
  /// The places.
  public let places: PlaceColumns
  /// The points, if they are not only counted by place.
  public let points: PointColumns?
  /// The boundaries of the places.
  public let boundaries: Boundaries?
  /// The distances in kilometres within which reach is told, in ascending order.
  public let distances: [Double]
  /// The catchments, if the report is to have them.
  public let catchment: Catchment?
  /// The new points, if the report is to propose some.
  public let siting: Siting?
  /// What becomes of rows that lack something.
  public let missing: MissingAccessData
}
