// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

@Suite("inclusion report peru")
struct ReportTests {
  let inclusion = BuiltProduct("inclusion")

  @Test(
    "The report is one HTML file that loads nothing, with Markdown beside it",
    arguments: ["en", "es"]
  )
  func report(_ language: String) throws {
    let folder = try ScratchFolder()
    let run = try inclusion.run([
      "report", "peru", "--language", language, "--format", "html", "--format", "xlsx", "--out",
      folder.url.path,
    ])
    #expect(run.status == 0)
    #expect(try folder.contents() == ["charts", "index.html", "report.md", "tables.xlsx"])
    // The name of SVG's language is no address that is loaded.
    let page = try String(
      contentsOf: folder.url.appendingPathComponent("index.html"),
      encoding: .utf8
    ).replacing("xmlns=\"http://www.w3.org/2000/svg\"", with: "")
    for banned in ["src=", "<script", "http://", "https://", "@import", "url("] {
      #expect(!page.contains(banned), "\(banned)")
    }
    // No place of a phrase was left unfilled.
    let text = try String(
      contentsOf: folder.url.appendingPathComponent("report.md"),
      encoding: .utf8
    )
    #expect(!text.contains("{"))
    #expect(!text.lowercased().split { !$0.isLetter }.contains("nan"))
  }

  @Test("A file in place of the folder is left alone")
  func fileInTheWay() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("report", "mine")
    let run = try inclusion.run(["report", "peru", "--out", path])
    #expect(run.status == 1)
    #expect(run.error.contains("is a file"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test("A survey of one's own is reported from a specification; hostile names stay text")
  func survey() throws {
    let folder = try ScratchFolder()
    let spec = try folder.write(
      "spec.json",
      """
      {"title": "<script>alert(1)</script> \u{202E}emoji 🦙", "source": "=cmd()", "missing": "omit",
       "design": {"weights": "factor07", "strata": "estrato", "clusters": ["conglome"],
                  "nested": true},
       "outcomes": [{"column": "cuenta", "name": "An <b>account</b>"}, "digital"],
       "gap": {"by": "sexo", "from": "hombre", "to": {"level": "mujer", "name": "Women"},
               "explainedBy": ["educ", "area"]},
       "places": {"column": "departamento", "name": "department"}}
      """
    )
    let out = folder.url.appendingPathComponent("report").path
    let run = try inclusion.run([
      "report", "survey", "--spec", spec, "--data", "bundled:enaho-like-synthetic", "--out", out,
    ])
    #expect(run.status == 0, "\(run.error)")
    let page = try String(contentsOfFile: out + "/index.html", encoding: .utf8)
    #expect(!page.contains("<script") && !page.contains("<b>"))
    #expect(page.contains("An &lt;b&gt;account&lt;/b&gt;"))
  }

  @Test(
    "A specification that does not fit names the place and the way out",
    arguments: [
      (#"{"title": "t", "source": "s", "outcome": ["a"]}"#, "near it: outcomes"),
      (#"{"title": "t", "source": "s"}"#, "'outcomes' is missing"),
      (#"{"title": "t", "source": "s", "outcomes": []}"#, "1 to 20 outcomes"),
      (#"{"title": 1, "source": "s", "outcomes": ["a"]}"#, "$.title"),
      (#"{"title": "t", "source": "s", "outcomes": ["cuent"]}"#, "cuenta"),
      ("no JSON", "Schemas/survey-report.schema.json"),
    ]
  )
  func badSpecification(_ json: String, _ words: String) throws {
    let folder = try ScratchFolder()
    let spec = try folder.write("spec.json", json)
    let out = folder.url.appendingPathComponent("report").path
    let run = try inclusion.run([
      "report", "survey", "--spec", spec, "--data", "bundled:enaho-like-synthetic", "--out", out,
    ])
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.error.contains(words), "\(run.error)")
    #expect(!FileManager.default.fileExists(atPath: out))
  }
}
