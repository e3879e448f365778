// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Microdata
import Tabular
import Testing

/// What pyreadstat put into a file comes out.
@Suite struct SPSSTests {
  static let files = [
    "people.sav", "plain.sav", "people.zsav", "unstated-rows.sav", "unstated-rows-compressed.sav",
  ]

  @Test("However it is packed, a file gives the same people", arguments: files)
  func people(name: String) throws {
    let file = try SurveyFile(at: Fixture.url(name))
    #expect(file.label == "Personas")
    #expect(file.format == .spss)
    let table = file.table
    #expect(table.rowCount == 8)
    #expect(try table.numbers("sexo") == [1, 2, 2, 1, 2, 1, 2, 2])
    #expect(same(try table.numbers("ingreso"), People.income))
    #expect(try table.column("sexo").valueLabels == [1: "hombre", 2: "mujer"])
    #expect(try table.column("cuenta").label == "¿Tiene una cuenta?")
    let long = String(People.longText.prefix(600))
    #expect(
      try table.texts("nota") == [long, nil, "corta", long, "corta", "NS", "ñandú", "x"]
    )
  }

  @Test("Declared values, ranges and texts are missing", arguments: files)
  func userMissing(name: String) throws {
    let table = try Table(microdata: Fixture.url(name))
    #expect(same(try table.numbers("cuenta"), [1, 0, .nan, .nan, 0, .nan, 0, .nan]))
    #expect(try table.column("cuenta").valueLabels == [0: "no", 1: "sí"])
    // Everything from 90 to 99 is declared missing.
    #expect(same(try table.numbers("edad"), [31, 45, .nan, .nan, 17, 60, 23, 52]))
    #expect(
      try table.texts("lugar") == ["Áncash", "Junín", "Puno", nil, "Puno", "Áncash", nil, "puno"]
    )
    #expect(try table.categories("lugar").levels == ["Junín", "Puno", "puno", "Áncash"])
  }

  @Test("The codes of missing answers are kept where asked")
  func missingCodes() throws {
    let options = MicrodataOptions(userMissing: .missingWithCodes)
    let file = try SurveyFile(at: Fixture.url("people.sav"), options: options)
    let codes = file.missingCodes
    #expect(codes.columnNames == ["edad", "cuenta", "lugar"])
    #expect(try codes.texts("edad") == [nil, nil, nil, "98", nil, nil, nil, nil])
    #expect(try codes.texts("cuenta") == [nil, nil, "8", nil, nil, "9", nil, "8"])
    #expect(try codes.texts("lugar") == [nil, nil, nil, nil, nil, nil, "Lima", nil])
    let account = try #require(file.variables.first { $0.name == "cuenta" })
    #expect(account.missingLabels == ["8": "no sabe", "9": "no responde"])
    let table = try Table(microdata: Fixture.url("people.sav"))
    #expect(file.table == table)
  }

  @Test("Declared answers are values where asked")
  func valuesKept() throws {
    let options = MicrodataOptions(userMissing: .values)
    let file = try SurveyFile(at: Fixture.url("people.sav"), options: options)
    #expect(same(try file.table.numbers("cuenta"), [1, 0, 8, .nan, 0, 9, 0, 8]))
    #expect(same(try file.table.numbers("edad"), People.age))
    #expect(try file.table.texts("lugar") == People.place)
    #expect(try file.table.column("cuenta").valueLabels[9] == "no responde")
    #expect(file.missingCodes.columns.isEmpty)
  }

  @Test("The file's own words on a variable are kept")
  func variables() throws {
    let variables = try SurveyFile.variables(at: Fixture.url("people.sav"))
    #expect(
      variables.map(\.name) == ["sexo", "edad", "cuenta", "ingreso", "lugar", "fecha", "nota"]
    )
    #expect(variables[0].measurement == .nominal)
    #expect(variables[3].measurement == .scale)
    #expect(variables[4].textLabels == ["Puno": "Puno (sierra)"])
    #expect(variables[5].timeScale == .secondsSince1582)
    #expect(variables[6].label == nil)
    let file = try SurveyFile(at: Fixture.url("people.sav"))
    #expect(file.variables == variables)
    // From 14 October 1582 to 1 June 2023: their Modified Julian Days are −100,841 and 60,096.
    #expect(try file.table.numbers("fecha").first == 160_937 * 86_400)
  }

  @Test("A portable file, whose rows nobody has counted, is read to its end")
  func portable() throws {
    let file = try SurveyFile(at: Fixture.url("people.por"))
    #expect(file.format == .spssPortable)
    #expect(file.label == "Personas")
    #expect(same(try file.table.numbers("EDAD"), People.age))
    #expect(same(try file.table.numbers("CUENTA"), [1, 0, 8, .nan, 0, 9, 0, 8]))
    #expect(same(try file.table.numbers("INGRESO"), People.income))
    #expect(
      try file.table.texts("LUGAR")
        == ["Ancash", "Junin", "Puno", nil, "Puno", "Ancash", "Lima", "puno"]
    )
    #expect(try file.table.column("LUGAR").label == "Departamento")
  }

  @Test("A portable file has labels, declared values and dates too")
  func portableLabels() throws {
    let options = MicrodataOptions(userMissing: .missingWithCodes)
    let file = try SurveyFile(at: Fixture.url("labels.por"), options: options)
    #expect(try file.table.numbers("SEX") == [1, 2, 2, 1])
    #expect(try file.table.column("SEX").valueLabels == [1: "man", 2: "woman"])
    #expect(same(try file.table.numbers("HAS"), [1, .nan, .nan, 0]))
    #expect(try file.missingCodes.texts("HAS") == [nil, "8", nil, nil])
    #expect(same(try file.table.numbers("DAY"), [13_904_956_800, .nan, 86_400, 0]))
    #expect(file.variables[1].label == "Has an account")
    #expect(file.variables[1].missingLabels == ["8": "refused"])
    #expect(file.variables[2].timeScale == .secondsSince1582)
  }
}
