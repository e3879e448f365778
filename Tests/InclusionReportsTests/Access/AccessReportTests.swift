// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion
import InclusionReports
import Testing

/// Worked by hand from ``SmallNetwork``: 3 agents, 870 adults, 50 km².
@Suite("A report on access points")
struct AccessReportTests {
  /// So many adults as shares of so many.
  private func shares(_ adults: [Double], of all: [Double]) -> [Double] {
    zip(adults, all).map { $0 / $1 }
  }

  @Test("Densities are points over adults and over land, by group and by place")
  func densities() throws {
    let document = try SmallNetwork.document()
    // 3 / 870 · 100,000 = 344.8; 3 / 50 · 1,000 = 60.
    #expect(
      document.sentences.contains {
        $0.hasPrefix("3 access points serve 870 adults in 5 places: 344.8 per 100,000 adults")
          && $0.hasSuffix("60.0 per 1,000 km².")
      }
    )
    let groups = try #require(document.table("name", "points", "adults"))
    #expect(groups.texts("name") == ["urban", "rural", "all"])
    #expect(groups.numbers("points") == [3, 0, 3])
    // 3 / 650 of the urban adults; 3 / 20 of their land.
    #expect(groups.texts("density") == ["461.5", "0.0", "344.8"])
    #expect(groups.texts("perArea") == ["150.0", "0.0", "60.0"])
    let places = try #require(document.table("place", "adults", "points"))
    // 1 / 150 is more than 2 / 500; places alike stay as they were given.
    #expect(places.texts("place") == ["d", "a", "b", "c", "e"])
  }

  @Test("Inequality is that of the densities, weighted by adults")
  func inequality() throws {
    let document = try SmallNetwork.document()
    let table = try #require(document.table("kind", "gini"))
    // The curve goes through (220/870, 0), (720/870, 2/3) and (1, 1): twice the area below it is
    // 500/870 · 2/3 + 150/870 · 5/3, and at one half it is 215/500 · 2/3 high.
    let below: Double = (500.0 * 2 + 150.0 * 5) / 3 / 870
    let gini: Double = 1 - below
    let measured: [Double] = ["gini", "half", "without", "toMove"].map { table.numbers($0)[0] }
    let half: Double = 0.43 * 2 / 3
    let without: Double = 220.0 / 870
    // a has 2/3 of the points and 500/870 of the adults, d 1/3 and 150/870: 220/870 of 3 points.
    let expected: [Double] = [gini, half, without, 3 * without]
    for (one, other) in zip(measured, expected) { #expect(abs(one - other) < 1e-12) }
  }

  @Test("Reach is the share of adults within a distance, by group")
  func reach() throws {
    let document = try SmallNetwork.document(#""distances": [12, 5, 10.5]"#)
    let table = try #require(document.table("group", "adults", "within5", "within10.5"))
    #expect(table.texts("group") == ["rural", "urban", "All adults"])
    // a and d have an agent; c is 0.09° from one, b 0.1°, e 0.3°.
    let people: [Double] = [220, 650, 870]
    #expect(table.numbers("within5") == shares([0, 650, 650], of: people))
    #expect(table.numbers("within10.5") == shares([80, 650, 730], of: people))
    #expect(table.numbers("within12") == shares([180, 650, 830], of: people))
    let degree: Double = 2 * .pi * 6371.0088 / 360
    let degrees: Double = 100 * 0.1 + 80 * 0.09 + 40 * 0.3
    let mean: Double = degrees * degree / 870
    let difference: Double = abs(table.numbers("mean")[2] - mean)
    // Distances go through sines: 1e-9 relative leaves room for their rounding.
    #expect(difference < 1e-9 * mean)
    #expect(
      document.sentences.contains("Within 5 km: urban 100.0 %, rural 0.0 %; a gap of 100.0 pp.")
    )
    let far = try #require(document.table("place", "group", "adults", "nearest"))
    #expect(far.texts("place") == ["b", "c", "e"])
  }

  @Test("A catchment shares points with all who reach them")
  func catchment() throws {
    let document = try SmallNetwork.document(#""catchment": {"distance": 12}"#)
    // a's two agents are shared by a and b (600), d's by d, c and b (330): b finds 2/600 + 1/330.
    let table = try #require(document.table("place", "group", "adults", "supply"))
    #expect(table.texts("place") == ["e", "d", "c", "a", "b"])
    #expect(table.texts("supply") == ["0.0", "303.0", "303.0", "333.3", "636.4"])
    // All three agents are given out: 344.8 for 100,000 adults; only e has less than half of that.
    #expect(
      document.sentences.contains {
        $0.contains("come to 344.8 per 100,000 adults; 4.6 % of adults find less than half")
          && $0.contains("4.6 % find none within 12 km")
      }
    )
  }

  @Test("The next point goes where it brings most adults within reach")
  func siting() throws {
    let document = try SmallNetwork.document(#""siting": {"adding": 1, "within": 5}"#)
    let table = try #require(document.table("step", "site", "gain"))
    // b and c are 1.1 km apart: either brings both, and b stands first.
    #expect(table.texts("site") == ["b"])
    #expect(table.numbers("gain") == [180])
    #expect(table.numbers("reached") == shares([830], of: [870]))
    let change = try #require(document.table("group", "before", "after"))
    let people: [Double] = [220, 650, 870]
    #expect(change.numbers("before") == shares([0, 650, 650], of: people))
    #expect(change.numbers("after") == shares([180, 650, 830], of: people))
    #expect(document.sentences.contains { $0.hasPrefix("One new point raises the share") })
    #expect(document.sentences.contains { $0.contains("No other choice of as many points") })
  }

  @Test("Other objectives tell distances or the gap", arguments: ["mean", "worst", "gap"])
  func objectives(_ objective: String) throws {
    let document = try SmallNetwork.document(
      #""siting": {"adding": 2, "within": 5, "objective": "\#(objective)", "method": "exact"}"#
    )
    let table = try #require(document.table("step", "site", "gain"))
    #expect(table.rows.count == 2)
    #expect(table.numbers("gain").allSatisfy { $0 >= 0 })
    #expect(
      document.sentences.contains { $0.hasPrefix("The mean distance goes") } == (objective != "gap")
    )
  }

  @Test("What the data do not say is left out, with the reason")
  func leftOut() throws {
    let table = "village,adults,agents\na,500,2\nb,100,0\n"
    let places = #""places": {"id": "village", "adults": "adults", "counts": ["agents"]}"#
    let sentences = try SmallNetwork.document(places: places, table).sentences
    for reason in [
      "Distances: the places have no coordinates.",
      "Supply within reach: the specification asks for no catchment.",
      "Neighbours: fewer than ten places say too little.",
      "New points: the specification asks for none.",
    ] { #expect(sentences.contains(reason)) }
    #expect(!sentences.contains("How far they are"))
  }

  @Test("Points of a list stand where they are, kind by kind")
  func pointList() throws {
    let places = """
      "places": {"id": "village", "adults": "adults"},
      "points": {"id": "shop", "kind": "kind", "capacity": "tills"}
      """
    let points = """
      shop,kind,tills,latitude,longitude
      one,agent,2,0,0.05
      two,atm,1,0,0.5
      three,kiosk,1,0,0.5

      """
    let document = try SmallNetwork.document(places: places, points: points)
    let kinds = try #require(document.table("kind", "within5"))
    #expect(kinds.texts("kind") == ["ATMs", "Agents", "kiosk"])
    // An agent 5.6 km from a and b, and 6.7 km from c; d has 16.7 km. The others are in e.
    let people: [Double] = [870, 870, 870]
    #expect(kinds.numbers("within10") == shares([40, 680, 40], of: people))
    #expect(kinds.numbers("within20") == shares([40, 830, 40], of: people))
    #expect(document.sentences.contains("Densities: the data do not count points by place."))
  }

  @Test("Points of a list are counted within boundaries, which the maps show")
  func boundaries() throws {
    func square(_ id: String, _ west: Double) -> String {
      let ring = "[[\(west),-1],[\(west + 1),-1],[\(west + 1),1],[\(west),1],[\(west),-1]]"
      return """
        {"type": "Feature", "properties": {"code": "\(id)"},
         "geometry": {"type": "Polygon", "coordinates": [\(ring)]}}
        """
    }
    let map = """
      {"type": "FeatureCollection", "features": [\(square("a", 0)), \(square("b", 1))]}
      """
    let places = """
      "places": {"id": "district", "adults": "adults"},
      "points": {"id": "shop"}, "boundaries": {"file": "map.geojson", "id": "code"}
      """
    let document = try SmallNetwork.document(
      places: places,
      "district,adults,latitude,longitude\na,1000,0,0.5\nb,2000,0,1.5\n",
      points: "shop,latitude,longitude\none,0,0.2\ntwo,0.5,0.3\nthree,0,1.2\nfour,0,9\n",
      boundaries: map
    )
    let table = try #require(document.table("place", "adults", "points"))
    #expect(table.texts("place") == ["a", "b"])
    #expect(table.numbers("points") == [2, 1])
    #expect(document.sentences.contains { $0.contains("within no boundary") && $0.contains("1") })
  }
}
