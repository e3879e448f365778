// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Microdata
import TestSupport
import Testing

/// Files that cannot be read end in an error that names them and the way out.
@Suite struct ErrorTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> URL {
    let url = folder.url.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url
  }

  @Test("A file that is not there, a folder and an empty file are told apart")
  func noFile() throws {
    let missing = try #require(microdataError(folder.url.appendingPathComponent("a.dta")))
    #expect(missing.code == .fileMissing)
    #expect(missing.description.contains("a.dta: there is no such file; check the path."))
    let inside = folder.url.appendingPathComponent("b.sav")
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: false)
    #expect(microdataError(inside)?.code == .fileIsDirectory)
    #expect(microdataError(try file("c.por", []))?.code == .emptyFile)
    let device = MicrodataOptions(format: .stata)
    #expect(microdataError(URL(fileURLWithPath: "/dev/null"), device)?.code == .fileUnreadable)
  }

  @Test("An unknown suffix is an error that lists the known ones")
  func suffix() throws {
    let error = try #require(microdataError(try file("survey.xlsx", [1, 2, 3])))
    #expect(error.code == .unknownSuffix)
    #expect(error.description.contains(".dta, .sav, .zsav, .por"))
    #expect(microdataError(try file("survey", [1]))?.code == .unknownSuffix)
  }

  @Test("The format can be passed where the name does not tell it")
  func format() throws {
    let data = [UInt8](try Data(contentsOf: Fixture.url("people.sav")))
    let options = MicrodataOptions(format: .spss)
    #expect(microdataError(try file("people.bin", data), options) == nil)
  }

  @Test("A text named as microdata is called a text", arguments: ["dta", "sav", "zsav", "por"])
  func text(suffix: String) throws {
    // 'n' and 'i' are also the first bytes of Stata's versions 110 and 105.
    for text in ["name,age\nAna,31\n", "id;x\n1;2\n", "x"] {
      let error = try #require(microdataError(try file("people.\(suffix)", Array(text.utf8))))
      #expect(error.code == .foreignFile)
      #expect(error.description.contains("it looks like text"))
    }
  }

  @Test("A file of the other program is called by its name")
  func swapped() throws {
    let stata = [UInt8](try Data(contentsOf: Fixture.url("stata-118.dta")))
    let error = try #require(microdataError(try file("people.sav", stata)))
    #expect(error.code == .foreignFile)
    #expect(error.description.contains("it holds Stata data; name it .dta"))
    let spss = [UInt8](try Data(contentsOf: Fixture.url("people.sav")))
    #expect(microdataError(try file("people.dta", spss))?.code == .foreignFile)
    #expect(microdataError(try file("people.por", spss))?.code == .foreignFile)
  }

  @Test("Archives are called by their name")
  func archives() throws {
    let zip: [UInt8] = [0x50, 0x4B, 3, 4, 0, 0, 0, 0]
    #expect(microdataError(try file("a.dta", zip))?.description.contains("ZIP") == true)
    let gzip: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]
    #expect(microdataError(try file("a.sav", gzip))?.description.contains("gzip") == true)
  }

  @Test("A version that is not known yet, or not any more, is called so")
  func version() throws {
    let future = try Fixture.changed("stata-118.dta", in: folder) { bytes in
      // <stata_dta><header><release>118: the digits stand from byte 28 on.
      bytes.replaceSubrange(28..<31, with: Array("120".utf8))
    }
    let error = try #require(microdataError(future))
    #expect(error.code == .unsupportedVersion)
    #expect(error.description.contains("saveold"))
    let past = try Fixture.changed("stata-104.dta", in: folder) { $0[0] = 103 }
    #expect(microdataError(past)?.code == .unsupportedVersion)
  }

  @Test("An encoding that iconv does not know is an error")
  func encoding() throws {
    let options = MicrodataOptions(encoding: "KLINGON")
    #expect(microdataError(Fixture.url("stata-114.dta"), options)?.code == .unknownEncoding)
  }

  @Test("A text that is not in its encoding is an error, and another encoding mends it")
  func badText() throws {
    let options = MicrodataOptions(encoding: "UTF-8")
    #expect(microdataError(Fixture.url("stata-114.dta"), options)?.code == .badEncoding)
    let latin = MicrodataOptions(encoding: "ISO-8859-1")
    #expect(microdataError(Fixture.url("stata-114.dta"), latin) == nil)
  }

  @Test(
    "A file that lost its last byte is called truncated",
    arguments: Fixture.names.filter { !$0.hasSuffix(".por") }
  )
  func lostByte(name: String) throws {
    // Portable files are filled with as many Z as make a line.
    let url = try Fixture.changed(name, in: folder) { $0.removeLast() }
    #expect(microdataError(url)?.code == .truncatedFile)
  }

  @Test("A portable file without its end is called truncated")
  func portable() throws {
    let url = try Fixture.changed("labels.por", in: folder) { bytes in
      // Line ends are two bytes, and only the end of the data begins with Z.
      while let last = bytes.last, [0x5A, 0x0A, 0x0D].contains(last) { bytes.removeLast() }
    }
    #expect(microdataError(url)?.code == .truncatedFile)
  }
}
