// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@Suite("The links of the guides")
struct GuideLinkTests {
  private static let pages = Guide.all + Guide.landingPages

  /// What the links of a page lead to, pictures included.
  private func targets(of guide: Guide) -> [(place: Int, target: String, isPicture: Bool)] {
    guide.text.flatMap { place, line in
      line.matches(of: /(!?)\[[^\]]*\]\(([^)]+)\)/).map {
        (place, String($0.output.2), $0.output.1 == "!")
      } + line.matches(of: /<img src="([^"]+)"/).map { (place, String($0.output.1), true) }
    }
  }

  @Test("Every link leads to a file that is there", arguments: pages)
  func targets(_ guide: Guide) {
    let folder = guide.url.deletingLastPathComponent()
    for (place, target, _) in targets(of: guide) where !target.hasPrefix("http") {
      let file = folder.appending(path: target.prefix { $0 != "#" }.description)
      #expect(
        FileManager.default.fileExists(atPath: file.path),
        "\(guide.name), line \(place + 1): \(target)"
      )
    }
  }

  @Test("A guide's pictures lie beside it, as DocC finds them by their name alone, and are small")
  func pictures() throws {
    for guide in Guide.all where guide.url.deletingLastPathComponent().lastPathComponent == "Guides"
    {
      for (place, target, isPicture) in targets(of: guide) where isPicture {
        #expect(!target.contains("/"), "\(guide.name), line \(place + 1): \(target)")
        let file = guide.url.deletingLastPathComponent().appending(path: target)
        #expect(try Data(contentsOf: file).count < 200_000)
      }
    }
  }

  @Test("Every guide is an article of one module, listed on its landing page, and in the README")
  func articles() throws {
    let readme = try String(
      contentsOf: Guide.package.appending(path: "README.md"),
      encoding: .utf8
    )
    for guide in Guide.all where guide.url.deletingLastPathComponent().lastPathComponent == "Guides"
    {
      let homes = Guide.landingPages.filter {
        let article = $0.url.deletingLastPathComponent().appending(path: "\(guide.name).md")
        return article.resolvingSymlinksInPath().path == guide.url.resolvingSymlinksInPath().path
      }
      #expect(homes.count == 1, "\(guide.name) is an article of \(homes.map(\.name))")
      let isListed = homes.first?.lines.contains("- <doc:\(guide.name)>")
      #expect(isListed == true, "\(guide.name) is not listed on its landing page")
      #expect(readme.contains("(Guides/\(guide.name).md)"), "\(guide.name) is not in the README")
    }
  }
}
