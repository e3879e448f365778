// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion report access")
struct ReportAccessTests {
  private let inclusion = BuiltProduct("inclusion")
  private let folder: ScratchFolder
  private var out: String { folder.url.appendingPathComponent("report").path }

  private static let header = "village,adults,zone,latitude,longitude,agents\n"
  private static let places = """
    "places": {"file": "v.csv", "id": "village", "adults": "adults", "group": "zone",
               "counts": ["agents"]}
    """

  init() throws { folder = try ScratchFolder() }

  /// Writes a specification and a table beside it, and asks for the report.
  private func run(
    _ rows: String?,
    _ members: String = places,
    title: String = "t",
    _ arguments: [String] = []
  ) throws -> BuiltProduct.Run {
    let spec = try folder.write(
      "spec.json",
      "{\"title\": \"\(title)\", \"source\": \"s\", \(members)}"
    )
    if let rows { _ = try folder.write("v.csv", Self.header + rows) }
    return try inclusion.run(["report", "access", "--spec", spec, "--out", out] + arguments)
  }

  private func page() throws -> String {
    try String(contentsOfFile: out + "/index.html", encoding: .utf8)
  }

  @Test("The guide's specification gives a page that loads nothing", arguments: ["en", "es"])
  func guide(_ language: String) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let text = try String(
      contentsOf: root.appending(path: "Guides/WhereTheNextPointShouldGo.md"),
      encoding: .utf8
    )
    let specification = try #require(text.firstMatch(of: /```json\n((?s:.)*?)```/)?.1)
    let command = try #require(text.firstMatch(of: /\ninclusion (report access .*)\n/)?.1)
    _ = try folder.write("network.json", String(specification))
    let words: [String] = command.split(separator: " ").map { word in
      word.hasPrefix("network")
        ? folder.url.appendingPathComponent(String(word)).path : String(word)
    }
    let run = try inclusion.run(words + ["--language", language])
    #expect(run.status == 0, "\(run.error)")
    let report = folder.url.appendingPathComponent("network-report").path
    let found = try FileManager.default.contentsOfDirectory(atPath: report).sorted()
    #expect(found == ["charts", "index.html", "report.md", "tables.xlsx"])
    let page = try String(contentsOfFile: report + "/index.html", encoding: .utf8)
      .replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    for banned in ["src=", "<script", "http://", "https://", "@import", "url("] {
      #expect(!page.contains(banned), "\(banned)")
    }
    // Bundled data that are made up are marked without being asked.
    #expect(page.contains(language == "en" ? "Made up:" : "Datos ficticios:"))
    let markdown = try String(contentsOfFile: report + "/report.md", encoding: .utf8)
    #expect(!markdown.contains("{"))
  }

  @Test(
    "A table that cannot be says what is wrong and writes nothing",
    arguments: [
      ("a,0,u,0,0,1\n", "Nobody lives"), ("a,10,u,,0,1\n", "no latitude of the place 'a'"),
      ("a,10,u,-110,12,1\nb,9,u,-120,-12,0\n", "swap the two columns"),
      ("a,10,u,500000,8600000,1\n", "UTM"), ("a,10,u,0,0,-1\n", "-1"),
      ("a,10,u,0,0,1.5\n", "1.5"), ("a,ten,u,0,0,1\n", "'ten'"),
      ("a,10,u,0,0,1\na,10,u,0,0,1\n", "listed twice"), ("", "no rows"),
      ("a,10,,0,0,1\n", "'zone'"), ("a,10,u,0,0,\n", "\"missing\": \"omit\""),
      ("a,-5,u,0,0,1\n", "-5"), ("a,1e300,u,0,0,9e15\nb,1e308,u,0,1,9e15\n", "1.8e+16"),
    ]
  )
  func badTable(_ rows: String, _ words: String) throws {
    let run = try run(rows)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(!FileManager.default.fileExists(atPath: out))
  }

  @Test("Files that are not there, folders and other boundaries are named")
  func badFiles() throws {
    #expect(try run(nil).error.contains("there is no such file"))
    let directory = folder.url.appendingPathComponent("v.csv")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    #expect(try run(nil).error.contains("this is a directory"))
    try FileManager.default.removeItem(at: directory)
    let nameless = #""places": {"id": "village", "adults": "adults", "counts": ["agents"]}"#
    #expect(try run("a,10,u,0,0,1\n", nameless).error.contains("pass --places"))
    let named = folder.url.appendingPathComponent("v.csv").path
    #expect(try run(nil, nameless, ["--places", named]).status == 0)
    let bounded = Self.places + #", "boundaries": {"file": "map.json", "id": "code"}"#
    #expect(try run(nil, bounded).error.contains("boundaries"))
    let ring = "[[[0,0],[1,0],[1,1],[0,0]]]"
    _ = try folder.write(
      "map.json",
      """
      {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "q"},
       "geometry": {"type": "Polygon", "coordinates": \(ring)}}]}
      """
    )
    #expect(try run(nil, bounded).error.contains("the first is 'q', the first place 'a'"))
    let error = try inclusion.run(["report", "access", "--spec", folder.url.path, "--out", out])
    #expect(error.status == 1 && error.error.contains("cannot be read"))
  }

  @Test("Nothing but a missing column: the near ones are named")
  func misspelt() throws {
    let places = #""places": {"file": "v.csv", "id": "vilage", "adults": "adults"}"#
    #expect(try run("a,10,u,0,0,1\n", places).error.contains("'village'"))
  }

  @Test(
    "One place, no points, places without adults: a report all the same",
    arguments: [
      ("a,10,u,0,0,1\n", "there is only one place"),
      ("a,10,u,0,0,0\nb,20,u,0,1,0\n", "no place has a point"),
      ("a,0,u,0,0,1\nb,20,u,0,1,3\n", "Places without adults: 1 (a)"),
      ("a,10,u,0,0,1\nb,20,u,0,0,3\n", "share their location"),
    ]
  )
  func bareNetworks(_ rows: String, _ words: String) throws {
    let more = #", "catchment": {"distance": 5}, "siting": {"adding": 3}"#
    let run = try run(rows, Self.places + more)
    #expect(run.status == 0, "\(run.error)")
    #expect(try page().contains(words))
  }

  @Test("Rows that lack something are left out on request, and counted")
  func omitting() throws {
    let rows = "a,10,u,,0,1\nb,20,u,0,1,0\nc,30,,0,2,1\nd,40,u,0,3,1\n"
    let run = try run(rows, Self.places + #", "missing": "omit""#)
    #expect(run.status == 0, "\(run.error)")
    #expect(try page().contains("Rows left out because a value is missing: 2."))
  }

  @Test("A report is replaced whole, or left as it was")
  func replacing() throws {
    #expect(try run("a,10,u,0,0,1\n", title: "first").status == 0)
    #expect(try run("a,10,u,0,0,-1\n", title: "second").status == 1)
    #expect(try page().contains("<h1>first</h1>"))
    #expect(try run("a,10,u,0,0,1\n", title: "third").status == 0)
    #expect(try page().contains("<h1>third</h1>"))
    _ = try folder.write("file", "mine")
    let taken = folder.url.appendingPathComponent("file").path
    let spec = folder.url.appendingPathComponent("spec.json").path
    let run = try inclusion.run(["report", "access", "--spec", spec, "--out", taken])
    #expect(run.status == 1 && run.error.contains("is a file"))
    #expect(try String(contentsOfFile: taken, encoding: .utf8) == "mine")
  }

  @Test("2,500 places fit on a few pages")
  func manyPlaces() throws {
    // Places on a grid, every third with points, in four groups; adults and points without a pattern.
    let rows: [String] = (0..<2_500).map { place in
      let (row, column) = (place / 50, place % 50)
      let adults: Int = 100 + place * 7_919 % 4_001
      let points: Int = place % 3 == 0 ? 1 + place * 31 % 9 : 0
      let spot: String = "\(Double(row) / 10),\(Double(column) / 10)"
      return "p\(place),\(adults),g\(place % 4),\(spot),\(points)\n"
    }
    let more = #", "catchment": {"distance": 30}, "siting": {"adding": 5}"#
    let run = try run(rows.joined(), Self.places + more)
    #expect(run.status == 0, "\(run.error)")
    #expect(try page().utf8.count < 3_000_000)
  }
}
