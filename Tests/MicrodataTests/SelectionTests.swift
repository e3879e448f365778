// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Microdata
import Tabular
import TestSupport
import Testing

/// Reading some of the variables, and files without rows.
@Suite struct SelectionTests {
  @Test("Only the variables asked for are read, in that order", arguments: Fixture.names)
  func selection(name: String) throws {
    let whole = try Table(microdata: Fixture.url(name))
    let wanted = Array(whole.columnNames.reversed().filter { $0.lowercased() != "edad" })
    let options = MicrodataOptions(columns: wanted)
    let part = try SurveyFile(at: Fixture.url(name), options: options)
    #expect(part.table == (try whole.select(wanted)))
    #expect(part.variables.map(\.name) == wanted)
  }

  @Test("No variables at all are a table without rows")
  func nothing() throws {
    let options = MicrodataOptions(columns: [])
    let table = try Table(microdata: Fixture.url("people.sav"), options: options)
    #expect(table.columns.isEmpty)
  }

  @Test("A misspelt variable is an error that lists the near ones", arguments: Fixture.names)
  func misspelt(name: String) throws {
    let names = try Table(microdata: Fixture.url(name)).columnNames
    let first = try #require(names.first)
    let options = MicrodataOptions(columns: [first, first + "o"])
    let error = try #require(microdataError(Fixture.url(name), options))
    #expect(error.code == .unknownColumn)
    #expect(error.column == first + "o")
    #expect(error.description.contains("did you mean '\(first)'"))
    #expect(throws: error) { try SurveyFile.variables(at: Fixture.url(name), options: options) }
  }

  @Test("A file that ends before its variables do is called truncated, whatever is asked for")
  func truncatedNames() throws {
    let folder = try ScratchFolder()
    let url = try Fixture.changed("people.sav", in: folder) { $0.removeLast($0.count - 300) }
    let options = MicrodataOptions(columns: ["fecha"])
    #expect(microdataError(url, options)?.code == .truncatedFile)
  }

  @Test("A variable asked for twice is an error")
  func twice() throws {
    let options = MicrodataOptions(columns: ["edad", "sexo", "edad"])
    let error = try #require(microdataError(Fixture.url("people.sav"), options))
    #expect(error.code == .duplicateColumn)
    #expect(error.column == "edad")
  }

  @Test("A file without rows is a table without rows", arguments: ["no-rows.dta", "no-rows.sav"])
  func noRows(name: String) throws {
    let table = try Table(microdata: Fixture.url(name))
    #expect(table.rowCount == 0)
    #expect(table.columnNames == ["sexo", "edad", "cuenta", "ingreso", "lugar"])
    #expect(try table.column("sexo").kind == .number)
    #expect(try table.column("lugar").kind == .category)
  }

  @Test("The suffix tells the format, in capitals or not")
  func suffixes() {
    #expect(MicrodataFormat(suffix: "DTA") == .stata)
    #expect(MicrodataFormat(suffix: "sav") == .spss)
    #expect(MicrodataFormat(suffix: "zsav") == .spss)
    #expect(MicrodataFormat(suffix: "por") == .spssPortable)
    #expect(MicrodataFormat(suffix: "csv") == nil)
    #expect(MicrodataFormat(suffix: "") == nil)
  }
}
