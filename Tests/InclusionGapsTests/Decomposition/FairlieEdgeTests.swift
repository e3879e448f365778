// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import InclusionGaps
import SurveyStatistics
import Tabular
import TestSupport
import Testing

@Suite struct FairlieEdgeTests {
  private func code(
    _ table: Table? = nil,
    from: String = "men",
    to: String = "women",
    explainedBy factors: [String] = ["phone", "schooling", "age"],
    method: SimulatedDecompositionMethod = .fairlie(draws: 3),
    groupedAs groups: [FactorGroup] = []
  ) -> (code: GapError.Code?, text: String) {
    do throws(GapError) {
      let survey: Survey
      do {
        survey = try VillageSurvey.survey(table)
      } catch {
        return (nil, "\(error)")
      }
      _ = try villageGap(
        survey,
        from: from,
        to: to,
        explainedBy: factors,
        method,
        groupedAs: groups
      )
      return (nil, "no error")
    } catch {
      return (error.code, error.description)
    }
  }

  @Test func `no draw at all and too many draws are refused`() {
    #expect(code(method: .fairlie(draws: 0)).code == .drawsOutOfRange)
    #expect(code(method: .fairlie(draws: -5)).code == .drawsOutOfRange)
    #expect(code(method: .fairlie(draws: 1_000_001)).code == .drawsOutOfRange)
  }

  @Test func `a request that makes no sense names what is wrong`() {
    #expect(code(explainedBy: []).code == .noFactors)
    #expect(code(explainedBy: ["phone", "sex"]).code == .badFactor)
    #expect(code(to: "men").code == .sameGroup)
    let misspelt = code(to: "woman")
    #expect(misspelt.code == .unknownLevel && misspelt.text.contains("women"))
    #expect(code(explainedBy: ["fone"]).code == .survey(.unknownColumn))
    #expect(code(method: .fairlie(draws: 3, reference: .weight(1.5))).code == .referenceOutOfRange)
    #expect(code(method: .fairlie(draws: 3, link: .log)).code == .notAShare)
    let outside = FactorGroup("all", of: ["phone", "income"])
    #expect(code(groupedAs: [outside]).code == .badFactor)
  }

  @Test func `data that cannot be explained name the factor and the group`() throws {
    let people = try VillageSurvey.people()
    let accounts = try people.numbers("account")
    let sexes = try people.texts("sex")
    func replacing(_ name: String, _ numbers: [Double]) throws -> Table {
      try people.replacing(Column(name, numbers: numbers))
    }
    // A factor that tells the outcome without error.
    let separated = code(try replacing("age", accounts.map { 20 + 30 * $0 }))
    #expect(separated.code == .survey(.separation) && separated.text.contains("age"))
    // An outcome that is no share, and one that nobody has.
    #expect(code(try replacing("account", accounts.map { $0 * 2 })).code == .notAShare)
    #expect(
      code(try replacing("account", accounts.map { _ in 0 })).code == .survey(.constantOutcome)
    )
    // A factor without variation, and one that another explains.
    #expect(code(try replacing("phone", accounts.map { _ in 1 })).code == .constantFactor)
    let ages = try people.numbers("age")
    let doubled = code(try replacing("phone", ages.map { 2 * $0 }))
    #expect(doubled.code == .collinearFactors)
    // A missing value without leave to omit it.
    var missing = ages
    missing[4] = .nan
    let absent = code(try replacing("age", missing))
    #expect(absent.code == .survey(.missingValue) && absent.text.contains("Row 5"))
    // One woman, and none.
    for (kept, expected) in [(1, GapError.Code.tooFewInGroup), (0, .unknownLevel)] {
      var left = kept
      let few = sexes.map { sex -> String in
        guard sex == "women" else { return "men" }
        left -= 1
        return left >= 0 ? "women" : "others"
      }
      let table = try people.replacing(Column("sex", texts: few.map { $0 }))
      #expect(code(table).code == expected)
    }
  }

  @Test func `rows with a missing value can be omitted, and a level in one group is refused`()
    throws
  {
    let people = try VillageSurvey.people()
    var ages = try people.numbers("age")
    ages[4] = .nan
    let survey = try VillageSurvey.survey(people.replacing(Column("age", numbers: ages)))
    let why = try villageGap(survey, missing: .omit)
    #expect(why.decomposition.gap.observations == 89)
    #expect(why.decomposition.notes.contains { $0.contains("omitted") })
    let sexes = try people.texts("sex")
    let levels = zip(try people.texts("schooling"), sexes).map { level, sex in
      level == "tertiary" && sex == "women" ? "secondary" : level
    }
    let lacking = code(try people.replacing(Column("schooling", texts: levels)))
    #expect(lacking.code == .levelInOneGroup && lacking.text.contains("tertiary"))
  }
}
