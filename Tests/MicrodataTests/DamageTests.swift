// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Microdata
import Tabular
import TestSupport
import Testing

/// Damaged files end in an error or, where nothing is lost, in the table; never in a shorter one.
@Suite struct DamageTests {
  /// Of these, no file can tell how many rows it should have.
  private static let uncounted: Set = ["unstated-rows.sav", "unstated-rows-compressed.sav"]

  @Test("A file that ends early is never a shorter table", arguments: Fixture.names)
  func truncation(name: String) throws {
    let folder = try ScratchFolder()
    let whole = try SurveyFile(at: Fixture.url(name))
    let length = try Data(contentsOf: Fixture.url(name)).count
    for kept in stride(from: 0, to: length, by: 50) {
      let url = try Fixture.changed(name, in: folder) { $0.removeLast(length - kept) }
      do throws(MicrodataError) {
        let part = try SurveyFile(at: url)
        if Self.uncounted.contains(name) {
          #expect(part.table.isBeginning(of: whole.table), "\(kept) of \(length) bytes")
        } else {
          #expect(part.table == whole.table, "\(kept) of \(length) bytes")
          #expect(part.variables == whole.variables, "\(kept) of \(length) bytes")
        }
      } catch {
        // What a portable file begins with may be any text, up to its own words at byte 88.
        let isUnknown = error.code == .foreignFile && url.pathExtension == "por" && kept <= 100
        #expect(
          isUnknown || [.truncatedFile, .damagedFile, .emptyFile].contains(error.code),
          "\(kept) of \(length) bytes: \(error)"
        )
      }
    }
  }

  @Test("Bytes that are changed at random end in an error or a table", arguments: Fixture.names)
  func randomBytes(name: String) throws {
    let folder = try ScratchFolder()
    let options = MicrodataOptions(userMissing: .missingWithCodes)
    for seed in UInt64(1)...100 {
      var generator = SeededGenerator(seed: seed)
      let url = try Fixture.changed(name, in: folder) { bytes in
        for _ in 0..<Int.random(in: 1...8, using: &generator) {
          let place = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      // The process is still there, and what was made is a table.
      do throws(MicrodataError) {
        let file = try SurveyFile(at: url, options: options)
        #expect(file.variables.count == file.table.columns.count, "seed \(seed)")
      } catch {
        #expect(error.description.contains(url.lastPathComponent), "seed \(seed)")
      }
    }
  }
}

extension Table {
  /// Whether these are the first rows of another table.
  fileprivate func isBeginning(of whole: Table) -> Bool {
    guard columnNames == whole.columnNames else { return false }
    return zip(columns, whole.columns).allSatisfy { $0.texts[...] == $1.texts.prefix(rowCount) }
  }
}
