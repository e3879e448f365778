// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReportSpecification {
  /// Reads a specification.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: [
        "$schema", "title", "subtitle", "source", "madeUp", "places", "points", "boundaries",
        "distances", "catchment", "siting", "missing",
      ]
    )
    title = try members.required("title")
    subtitle = try members.optional("subtitle") ?? ""
    source = try members.required("source")
    isMadeUp = try members.optional("madeUp") ?? false
    places = try members.required("places")
    points = try members.optional("points")
    boundaries = try members.optional("boundaries")
    let distances: [Double] = try members.optional("distances") ?? [5, 10, 20]
    guard (1...6).contains(distances.count), Set(distances).count == distances.count,
      distances.allSatisfy({ $0 > 0 && $0 < 20_100 })
    else {
      throw members.corrupted(
        "distances",
        "give 1 to 6 different distances in kilometres, above 0 and on the globe"
      )
    }
    self.distances = distances.sorted()
    catchment = try members.optional("catchment")
    siting = try members.optional("siting")
    let policies: [(String, MissingAccessData)] = MissingAccessData.allCases.map {
      ($0.rawValue, $0)
    }
    missing = try members.choice("missing", among: policies) ?? .reject
  }
}

extension AccessReportSpecification.PlaceColumns: Decodable {
  /// Reads which columns describe the places.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: [
        "file", "id", "name", "adults", "area", "group", "levels", "latitude", "longitude",
        "counts",
      ]
    )
    file = try members.optional("file")
    id = try members.required("id")
    name = try members.optional("name")
    adults = try members.required("adults")
    area = try members.optional("area")
    group = try members.optional("group")
    levels = try members.optional("levels") ?? []
    latitude = try members.optional("latitude")
    longitude = try members.optional("longitude")
    counts = try members.optional("counts") ?? []
    guard (latitude == nil) == (longitude == nil) else {
      throw members.corrupted("latitude", "name both columns of coordinates, or neither")
    }
    guard counts.count <= 5, Set(counts.map(\.kind)).count == counts.count else {
      throw members.corrupted("counts", "name at most 5 kinds of points, each once")
    }
  }
}

extension AccessReportSpecification.CountColumn: Decodable {
  /// Reads a column of counts; a bare text is the column and its kind.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    if let column = try? decoder.singleValueContainer().decode(String.self) {
      self.column = column
      kind = AccessPointKind(named: column)
      name = nil
      return
    }
    let members = try SpecificationMembers(decoder, keys: ["kind", "column", "name"])
    column = try members.required("column")
    kind = AccessPointKind(named: try members.optional("kind") ?? column)
    name = try members.optional("name")
  }
}

extension AccessReportSpecification.PointColumns: Decodable {
  /// Reads which columns describe points.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(
      decoder,
      keys: ["file", "id", "kind", "latitude", "longitude", "capacity"]
    )
    file = try members.optional("file")
    id = try members.required("id")
    kind = try members.optional("kind")
    latitude = try members.optional("latitude") ?? "latitude"
    longitude = try members.optional("longitude") ?? "longitude"
    capacity = try members.optional("capacity")
  }
}

extension AccessReportSpecification.Boundaries: Decodable {
  /// Reads where the boundaries are.
  ///
  /// - Parameter decoder: Where it is read from.
  /// - Throws: `DecodingError` that names the place.
  public init(from decoder: any Decoder) throws {
    let members = try SpecificationMembers(decoder, keys: ["file", "id"])
    file = try members.optional("file")
    id = try members.optional("id")
  }
}
