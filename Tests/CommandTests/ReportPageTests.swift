// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import TestSupport
import Testing

/// Reports in a real browser. Skipped, and listed as skipped, where Chromium or poppler is missing;
/// `Scripts/check-report` does the same for every report and language.
@Suite("Report pages in a browser", .serialized)
struct ReportPageTests {
  static let tools: [String] = [
    "/usr/bin/chromium", "/usr/bin/python3", "/usr/bin/pdftotext", "/usr/bin/pdftoppm",
  ]
  static let areThere: Bool = tools.allSatisfy(FileManager.default.isExecutableFile)
  static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(
    "Nothing overflows or overlaps, every chart is there, every printed page has its number",
    .enabled(if: ReportPageTests.areThere, "Chromium, python3 and poppler-utils are needed"),
    arguments: [
      ["peru", "--language", "es"],
      [
        "survey", "--spec", "Schemas/examples/survey-report.json",
        "--data", "bundled:enaho-like-synthetic",
      ],
    ]
  )
  func page(_ report: [String]) throws {
    let folder = try ScratchFolder()
    let arguments: [String] = report.map { word in
      word.hasPrefix("Schemas/") ? Self.package.appending(path: word).path : word
    }
    let run = try BuiltProduct("inclusion").run(
      ["report"] + arguments + ["--out", folder.url.path, "--quiet"]
    )
    #expect(run.status == 0, "\(run.error)")
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    check.arguments = [
      Self.package.appending(path: "Scripts/check_report_page.py").path,
      folder.url.appending(path: "index.html").path,
    ]
    let output = Pipe()
    check.standardOutput = output
    check.standardError = output
    try check.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    check.waitUntilExit()
    #expect(check.terminationStatus == 0, "\(words)")
    #expect(words.contains(" 0 faults"), "\(words)")
  }
}
