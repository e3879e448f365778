// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import InclusionData

@Suite("Every data set is inside the binary")
struct EmbeddingTests {
  @Test("every file in datasets/ is embedded, and nothing else is")
  func embeddedFilesAreTheFiles() throws {
    let embedded = EmbeddedFile.all.map { "\($0.folder)/\($0.name)" }
    #expect(embedded.sorted() == (try DatasetFolders.paths()))
    #expect(Set(embedded).count == embedded.count)
  }

  @Test("an embedded file is the file, byte for byte")
  func bytesAreTheFilesBytes() throws {
    for file in EmbeddedFile.all {
      let path = DatasetFolders.root.appending(path: file.folder).appending(path: file.name)
      #expect(try Data(contentsOf: path) == Data(file.bytes), "\(file.folder)/\(file.name)")
    }
  }

  @Test("files are UTF-8 with plain line feeds", arguments: Dataset.all)
  func filesAreUTF8(dataset: Dataset) throws {
    for name in dataset.fileNames {
      let text = try dataset.text(of: name)
      #expect(!text.utf8.contains(UInt8(ascii: "\r")) && !text.hasPrefix("\u{FEFF}"))
      #expect(text.utf8.last == UInt8(ascii: "\n"), "\(dataset.slug)/\(name)")
    }
  }

  @Test("all of them together stay under three million bytes")
  func theyAreSmall() {
    #expect(EmbeddedFile.all.map(\.bytes.count).reduce(0, +) < 3_000_000)
  }
}
