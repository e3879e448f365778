// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Microdata
import Tabular
import Testing

/// What pandas, pyreadstat and Stata's own description of version 104 put into a file comes out.
@Suite struct StataTests {
  @Test(
    "Every version gives the same people",
    arguments: [
      "stata-114.dta", "stata-117.dta", "stata-118-big-endian.dta", "stata-118-long-texts.dta",
      "stata-118.dta",
    ]
  )
  func people(name: String) throws {
    let table = try Table(microdata: Fixture.url(name))
    #expect(table.rowCount == 8)
    #expect(same(try table.numbers("edad"), People.age))
    #expect(same(try table.numbers("ingreso"), People.income))
    #expect(try table.texts("lugar") == People.place)
    #expect(try table.categories("lugar").levels == ["Junín", "Lima", "Puno", "puno", "Áncash"])
    #expect(try table.column("edad").label == "Edad en años")
  }

  @Test(
    "The version and the title are those of the file",
    arguments: [
      ("stata-104.dta", 104), ("stata-113.dta", 113), ("stata-114.dta", 114),
      ("stata-117.dta", 117), ("stata-118.dta", 118), ("stata-118-big-endian.dta", 118),
    ]
  )
  func version(name: String, version: Int) throws {
    let file = try SurveyFile(at: Fixture.url(name))
    #expect(file.version == version)
    #expect(file.label == "Personas")
    #expect(file.format == .stata)
    #expect(file.weightColumn == nil)
  }

  @Test("A file of 1992's version 104 is read, with accents in Windows-1252")
  func earliest() throws {
    let table = try Table(microdata: Fixture.url("stata-104.dta"))
    #expect(same(try table.numbers("sexo"), [1, 2, .nan]))
    #expect(try table.numbers("ingreso") == [1025.5, -3, 0.1])
    #expect(try table.texts("lugar") == ["Áncash", "Junín", nil])
    #expect(try table.column("ingreso").label == "Ingreso mensual")
  }

  @Test("Labels of single numbers stay beside the numbers")
  func valueLabels() throws {
    let table = try Table(microdata: Fixture.url("stata-118.dta"))
    let sex = try table.column("sexo")
    #expect(sex.storage == .numbers([1, 2, 2, 1, 2, 1, 2, 2]))
    #expect(sex.valueLabels == [1: "hombre", 2: "mujer"])
    #expect(try table.column("edad").valueLabels == [98: "98 y más"])
    #expect(try table.column("ingreso").valueLabels.isEmpty)
  }

  @Test("Numbers become categories if each of them has a label")
  func categories() throws {
    let options = MicrodataOptions(labelledNumbers: .categories)
    let table = try Table(microdata: Fixture.url("stata-118.dta"), options: options)
    let (codes, levels) = try table.categories("sexo")
    #expect(levels == ["hombre", "mujer"])
    #expect(codes == [0, 1, 1, 0, 1, 0, 1, 1])
    // 98 = "98 y más" is the only label of an age: the others would be lost.
    #expect(try table.column("edad").kind == .number)
    // .a and .b are missing and need no label among the numbers.
    #expect(try table.texts("cuenta") == ["sí", "no", nil, nil, "no", nil, "no", nil])
  }

  @Test("Missing codes are missing, and kept where asked", arguments: ["113", "118"])
  func missingCodes(version: String) throws {
    let url = Fixture.url("stata-\(version).dta")
    let plain = try SurveyFile(at: url)
    #expect(same(try plain.table.numbers("cuenta"), [1, 0, .nan, .nan, 0, .nan, 0, .nan]))
    #expect(plain.missingCodes.columns.isEmpty)
    let kept = try SurveyFile(at: url, options: MicrodataOptions(userMissing: .missingWithCodes))
    #expect(kept.table == plain.table)
    #expect(kept.missingCodes.columnNames == ["cuenta"])
    // The fourth person is system-missing, which has no code.
    #expect(try kept.missingCodes.texts("cuenta") == [nil, nil, ".a", nil, nil, ".b", nil, ".a"])
    let account = try #require(kept.variables.first { $0.name == "cuenta" })
    #expect(account.missingLabels == [".a": "no sabe", ".b": "no responde"])
    #expect(account.valueLabels.keys.sorted() == [0, 1])
  }

  @Test("Long texts are whole", arguments: ["117", "118-big-endian", "118-long-texts"])
  func longTexts(version: String) throws {
    let table = try Table(microdata: Fixture.url("stata-\(version).dta"))
    let long = People.longText
    #expect(try table.texts("nota") == [long, nil, "corta", long, "corta", nil, "ñandú", long])
    let nine = String(repeating: "a", count: 9)
    #expect(try table.texts("barrio") == [nine, "b", "b", nil, "c", "d", nine, "e"])
  }

  @Test("Long texts of version 119 are an error, and the rest of the file is read")
  func longTexts119() throws {
    let url = Fixture.url("stata-119.dta")
    let error = try #require(microdataError(url))
    #expect(error.code == .unsupportedVersion)
    #expect(error.column == "nota")
    let options = MicrodataOptions(columns: ["lugar", "edad"])
    let table = try Table(microdata: url, options: options)
    #expect(try table.texts("lugar") == People.place)
    #expect(same(try table.numbers("edad"), People.age))
  }

  @Test("Dates stay days since 1960, and say so")
  func dates() throws {
    let file = try SurveyFile(at: Fixture.url("stata-118.dta"))
    // 1 June 2023: 63 years of 365 days, 16 leap days from 1960 to 2020, and 151 days of 2023.
    #expect(try file.table.numbers("fecha").first == 63 * 365 + 16 + 151)
    let date = try #require(file.variables.first { $0.name == "fecha" })
    #expect(date.timeScale == .daysSince1960)
    #expect(date.displayFormat == "%td")
    #expect(file.variables.filter { $0.timeScale != nil }.count == 1)
  }
}
