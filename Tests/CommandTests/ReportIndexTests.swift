// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion report index")
struct ReportIndexTests {
  let inclusion = BuiltProduct("inclusion")

  static let index = """
    {"name": "I", "children": [{"indicator": "a", "goalposts": [0, 10]},
                               {"indicator": "b", "goalposts": [0, 10]}]}
    """

  static let data = "u,n,a,b\nu1,N1,8,6\nu2,N2,6,4\nu3,N3,2,6\nu4,N4,4,0\n"

  /// A specification from its members beside title, source and runs.
  static func specification(_ members: String) -> String {
    #"{"title": "T", "source": "S", \#(members)}"#
  }

  private func run(
    _ specification: String,
    on data: String,
    in folder: ScratchFolder,
    _ further: [String] = []
  ) throws -> BuiltProduct.Run {
    let spec = try folder.write("report.json", specification)
    let csv = try folder.write("data.csv", data)
    let out = folder.url.appendingPathComponent("report").path
    return try inclusion.run(
      ["report", "index", "--spec", spec, "--data", csv, "--out", out] + further
    )
  }

  @Test(
    "A page, its Markdown and a workbook are written, and replaced whole",
    arguments: ["en", "es"]
  )
  func written(_ language: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write("index.json", Self.index)
    let forms = ["--format", "html", "--format", "xlsx", "--language", language]
    let first = Self.specification(
      #""index": "index.json", "units": "u", "highlight": ["u3", "u4"], "sensitivity": {"runs": 8}"#
    )
    #expect(try run(first, on: Self.data, in: folder, forms).status == 0)
    let second = Self.specification(
      #""index": "index.json", "units": "u", "sensitivity": {"runs": 8}"#
    )
    #expect(try run(second, on: Self.data, in: folder, forms).status == 0)
    let out = folder.url.appendingPathComponent("report")
    let names = try FileManager.default.contentsOfDirectory(atPath: out.path).sorted()
    #expect(names == ["charts", "index.html", "report.md", "tables.xlsx"])
    // The pictures of the first report, which had a profile more, are gone.
    let text = try String(contentsOf: out.appendingPathComponent("report.md"), encoding: .utf8)
    let charts = try FileManager.default.contentsOfDirectory(
      atPath: out.appendingPathComponent("charts").path
    )
    #expect(text.components(separatedBy: "](charts/").count - 1 == charts.count)
    let page = try String(contentsOf: out.appendingPathComponent("index.html"), encoding: .utf8)
      .replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    for banned in ["src=", "<script", "http://", "https://", "@import", "url("] {
      #expect(!page.contains(banned), "\(banned)")
    }
  }

  @Test("Names with markup, quotes, formulas, emoji and right-to-left letters stay text")
  func hostileNames() throws {
    let folder = try ScratchFolder()
    let data =
      "u,n,a,b\nu1,<script>alert(1)</script>,8,6\nu2,\"A & \"\"B\"\" 'c'\",6,4\n"
      + "u3,=cmd()|x,2,6\nu4,🦙 العربية,4,0\nu5,עברית,1,1\n"
    let members = """
      "index": \(Self.index), "units": {"column": "u", "names": "n"}, "highlight": ["u1"],
      "sensitivity": {"runs": 8}
      """
    let done = try run(Self.specification(members), on: data, in: folder, ["--format", "html"])
    #expect(done.status == 0, "\(done.error)")
    let page = try String(
      contentsOf: folder.url.appendingPathComponent("report/index.html"),
      encoding: .utf8
    )
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("A &amp; &quot;B&quot; &#39;c&#39;"))
  }

  private static let whole = #""index": \#(index), "units": "u""#

  @Test(
    "A specification that does not fit names the place and the way out",
    arguments: [
      (#""index": "nope.json", "units": "u""#, "no such file beside the specification"),
      (#""index": ".", "units": "u""#, "it is a folder"),
      (#""index": 3, "units": "u""#, "$.index"),
      (#""units": "u""#, "'index' is missing"),
      (
        #""index": {"name": "I", "children": [{"indicators": "a"}]}, "units": "u""#,
        "$.index.children[0]"
      ),
      (whole + #", "highlights": ["u1"]"#, "near it: highlight"),
      (whole + #", "highlight": "u1""#, "$.highlight"),
      (whole + #", "highlight": ["u9"]"#, "near it: u1"),
      (whole + #", "highlight": ["u1", "u1"]"#, "each unit once"),
      (whole + #", "year": "n""#, "n"),
      (whole + #", "sensitivity": {"confidence": 95}"#, "95 percent is 0.95"),
      (
        whole + #", "sensitivity": {"plan": {"factors": [{"vary": "weight"}]}}"#,
        "$.sensitivity.plan"
      ),
      (#""index": \#(index), "units": {"column": "u", "names": "m"}"#, "no column 'm'"),
      (#""index": \#(index), "units": {"column": "u", "one": "x"}"#, "go together"),
    ]
  )
  func badSpecification(_ members: String, _ words: String) throws {
    let folder = try ScratchFolder()
    let run = try run(Self.specification(members), on: Self.data, in: folder)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(try !folder.contents().contains("report"))
  }

  @Test(
    "Data that do not fit are named; nothing is written",
    arguments: [
      ("u,n,a,b\nu1,N,1,2\n,M,3,4\n", "row 2 names no unit"),
      ("u,n,a,b\nu1,N,,2\nu2,M,,4\n", "no unit has a value"),
      ("u,n,a,b\nu1,N,1,2\nu1,M,3,4\n", "has two rows"),
      ("u,n,a,b\nu1,N,,2\nu2,M,3,4\n", "a"),
      ("u,n,b\nu1,N,2\n", "no column 'a'"),
    ]
  )
  func badData(_ data: String, _ words: String) throws {
    let folder = try ScratchFolder()
    let run = try run(Self.specification(Self.whole), on: data, in: folder)
    #expect(run.status == 1)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(try !folder.contents().contains("report"))
  }

  @Test("A constant indicator is reported where goalposts give it a scale")
  func constant() throws {
    let folder = try ScratchFolder()
    let data = "u,n,a,b\nu1,N,5,2\nu2,M,5,4\nu3,O,5,1\n"
    let run = try run(
      Self.specification(Self.whole + #", "sensitivity": {"runs": 8}"#),
      on: data,
      in: folder
    )
    #expect(run.status == 0, "\(run.error)")
    let text = try String(
      contentsOf: folder.url.appendingPathComponent("report/report.md"),
      encoding: .utf8
    )
    #expect(text.contains("a is the same everywhere, and tells nobody apart."))
  }

  @Test("A file in place of the folder is left alone")
  func fileInTheWay() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("report", "mine")
    let run = try run(Self.specification(Self.whole), on: Self.data, in: folder)
    #expect(run.status == 1)
    #expect(run.error.contains("is a file"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }
}
