// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import DocumentAudit
import Tabular
import Testing

@Suite struct TableTests {
  func table(_ text: String) throws -> Table { try Table(csvBytes: Array(text.utf8)) }

  // MARK: - Figures and relations

  @Test func `Figures and relations are read from tables`() throws {
    let figures = try [Figure](
      table(
        """
        id,indicator,value,precision,qualifier,unit,year,population,breakdown,source,document,\
        location,printed,note
        F1,Sites,198,1,exact,sites,2021,Amazon,total,operator,report,Box 1,,a note
        F2,3G sites,6,1,,sites,2021,Amazon,3G,,,,,
        F3,4G sites,192,1,nearly,sites,2016-2021,Amazon,4G,,,,,
        F4,Date,,,,,,,,,,,June 2020,
        """
      )
    )
    #expect(figures.map(\.id) == ["F1", "F2", "F3", "F4"])
    #expect(figures.map(\.value) == [198, 6, 192, nil])
    #expect(figures.map(\.qualifier) == [.exact, .rounded, .nearly, .rounded])
    #expect(figures[0].location == "Box 1" && figures[0].note == "a note")
    #expect(figures[2].year == "2016-2021" && figures[3].printed == "June 2020")
    let relations = try [Relation](
      table(
        """
        id,relation,statement,finding,blames
        sum,"F1 = sum(F2, F3)",The row is the sum.,,
        ,F2 < F3,There is more 4G.,None.,F2 F3
        """
      )
    )
    #expect(relations[0].finding.isEmpty && relations[0].blames.isEmpty)
    #expect(relations[1].blames == ["F2", "F3"] && relations[1].finding == "None.")
    let result = try Audit(figures, relations: relations).result()
    #expect(
      result.verdicts.map(\.verdict) == [.reproduced, .consistent, .consistent, .inputOnly]
    )
    #expect(result.unexplained.map(\.relation.id) == ["R2"])
  }

  @Test func `Every problem of a table of figures is reported, with its row`() throws {
    let faulty = try table(
      """
      id,indicator,value,precision,qualifier
      F1,Sites,many,1,exact
      F2,Sites,0x10,1,exact
      ,Sites,inf,1,exact
      F3,Sites,1,1,roughly
      """
    )
    let error = #expect(throws: AuditError.self) { try [Figure](faulty) }
    #expect(
      error?.problems.map { "\($0.culprit) \($0.code)" } == [
        "F1 notANumber", "F2 notANumber", "row 3 notANumber", "F3 unknownQualifier",
      ]
    )
    let checked = try table(
      """
      id,indicator,value,precision,qualifier
      F1,Sites,1,0,exact
      F1,Sites,1,,exact
      2,Sites,1,-1,mostly
      """
    )
    let other = #expect(throws: AuditError.self) { try [Figure](checked) }
    #expect(
      other?.problems.map { "\($0.culprit) \($0.code)" } == [
        "2 unknownQualifier", "F1 badPrecision", "F1 badPrecision", "F1 duplicateIdentifier",
        "2 badIdentifier", "2 badPrecision",
      ]
    )
  }

  @Test func `Missing columns are named, with near ones`() throws {
    let error = #expect(throws: AuditError.self) {
      try [Figure](table("id,indicator,values,qualifier\nF1,Sites,1,exact\n"))
    }
    #expect(error?.problems.map(\.code) == [.unreadableTable, .unreadableTable])
    #expect(error?.description.contains("'values'") == true)
    let relations = #expect(throws: AuditError.self) {
      try [Relation](table("id,relations\nR1,a = b\n"))
    }
    #expect(relations?.problems.count == 2)
  }

  @Test func `A table without rows declares nothing`() throws {
    let columns = ["id", "indicator", "value", "precision", "qualifier", "relation", "statement"]
    let empty = try Table(columns.map { Column($0, texts: []) })
    #expect(throws: AuditError.self) { try [Figure](empty) }
    let error = #expect(throws: AuditError.self) { try [Relation](empty) }
    #expect(error?.code == .empty)
  }

  // MARK: - data()

  static let findex = """
    economy,year,group,account,code,note
    PER,2014,all,28.98,001,a
    PER,2017,all,42.60,002,b
    PER,2017,women,34.44,003,c
    COL,2017,all,45.76,004,d
    COL,2014,all,,005,e
    """

  func outcome(_ expression: String) throws -> RelationOutcome {
    let figures = [Figure("account", "", 43), Figure("half", "", 0)]
    let table = try table(Self.findex)
    return try Audit(figures, tables: { _ in table }) { Relation("account = \(expression)", "") }
      .result().outcomes[0]
  }

  func problem(_ expression: String) -> AuditError.Problem? {
    do {
      _ = try outcome(expression)
      return nil
    } catch {
      return (error as? AuditError)?.problems.first
    }
  }

  @Test(arguments: [
    ("data('findex', 'account', economy='PER', year=2017, group='all')", 42.6),
    ("data('findex', 'account', economy='PER', year='2017', group='all')", 42.6),
    ("data('findex', 'account', code='002')", 42.6),
    ("data('findex', 'account', 'code'='001')", 28.98),
    ("dataSum('findex', 'account', economy='PER')", 28.98 + 42.6 + 34.44),
    ("dataMean('findex', 'account', year=2017, group='all')", (42.6 + 45.76) / 2),
    ("2 * data('findex', 'year', code='002') / 2", 2017),
  ])
  func `A cell is found by its keys`(expression: String, value: Double) throws {
    let computed = try #require(try outcome(expression).computed?.point)
    #expect(abs(computed - value) < 1e-9)
  }

  @Test func `A figure computed from data is reproduced`() throws {
    let outcome = try outcome("data('findex', 'account', economy='PER', year=2017, group='all')")
    #expect(outcome.isReproduced)
    #expect(outcome.reason == "Printed 43; computed 42.6, which rounds to it.")
  }

  @Test(arguments: [
    ("data('findex', 'account', economy='PER')", AuditError.Code.severalMatchingRows, "3 rows"),
    ("data('findex', 'account', economy='PEX')", .noMatchingRow, "near it: PER"),
    ("data('findex', 'account', economy='PER', year=2021)", .noMatchingRow, "check the keys"),
    ("data('findex', 'account', year='soon')", .noMatchingRow, "check the keys"),
    ("data('findex', 'account', code=2)", .noMatchingRow, "code = 2"),
    ("data('findex', 'acount', code='002')", .unreadableTable, "account"),
    ("data('findex', 'account', cod='002')", .unreadableTable, "code"),
    ("data('findex', 'account', code='005')", .cellWithoutNumber, "row 5"),
    ("data('findex', 'note', code='005')", .unreadableTable, "note"),
    ("dataSum('findex', 'account', economy='COL')", .cellWithoutNumber, "row 5"),
    ("dataMean('findex', 'account', year=1900)", .noMatchingRow, "check the keys"),
    ("data('findex', 'account')", .severalMatchingRows, "5 rows"),
  ])
  func `A cell that cannot be had is a problem of the relation`(
    expression: String,
    code: AuditError.Code,
    hint: String
  ) {
    let problem = problem(expression)
    #expect(problem?.code == code)
    #expect(problem?.culprit == "R1")
    #expect(problem?.message.contains(hint) == true, "\(problem?.message ?? "")")
  }

  @Test func `A table that cannot be read is reported once, and nothing traps without tables`()
    throws
  {
    let figures = [Figure("a", "", 1)]
    let audit = try Audit(figures) {
      Relation("a = data('findex', 'account', code='1')", "")
      Relation("a = data('findex', 'account', code='2')", "")
      Relation("a = data('egdi', 'index', code='2')", "")
    }
    let error = #expect(throws: AuditError.self) { try audit.result() }
    #expect(error?.problems.map(\.culprit) == ["R1", "R3"])
    #expect(error?.problems.allSatisfy { $0.code == .unreadableTable } == true)
  }
}
