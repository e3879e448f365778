// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import TestSupport
import Testing

@Test func `a column cannot be made with codes that point nowhere`() throws {
  for codes in [[0, 2], [-2], [Int32.max]] as [[Int32]] {
    let error = try #require(throws: TableError.self) {
      try Column("area", codes: codes, levels: ["rural", "urban"])
    }
    #expect(error.code == .codeOutOfRange)
    #expect(error.column == "area")
  }
  let twice = try #require(throws: TableError.self) {
    try Column("area", .categories(codes: [0], levels: ["Jos\u{E9}", "Jose\u{301}"]))
  }
  #expect(twice.code == .duplicateLevel)
}

@Test func `columns are equal by value, and missing equals missing`() throws {
  #expect(Column("x", numbers: [1, .nan]) == Column("x", numbers: [1, .nan]))
  #expect(Column("x", numbers: [1, .nan]) != Column("x", numbers: [1, 2]))
  #expect(Column("x", numbers: [1]) != Column("y", numbers: [1]))
  #expect(Column("x", numbers: [1]) != Column("x", texts: ["1"]))
  #expect(Column("x", texts: ["a", nil]) == (try Column("x", codes: [0, -1], levels: ["a"])))
  #expect(Column("x", numbers: [1], label: "age") != Column("x", numbers: [1]))
}

@Test func `texts become levels in an order that the rows do not decide`() {
  let column = Column("x", texts: ["b", "A", nil, "a", "B", "b"])
  #expect(
    column.storage == .categories(codes: [3, 0, -1, 1, 2, 3], levels: ["A", "a", "B", "b"])
  )
  #expect(column.missingCount == 1)
}

@Test func `numbers become categories by label or by value`() {
  let column = Column("x", numbers: [10, 2, .nan, 2, 0.5], valueLabels: [2: "two"])
  #expect(
    column.categorized().storage
      == .categories(codes: [2, 1, -1, 1, 0], levels: ["0.5", "two", "10"])
  )
}

@Test func `comparisons select rows, and a missing value fulfils none`() throws {
  let age = Column("age", numbers: [10, 20, .nan, 30])
  #expect(try (age >= 20).rows == [1, 3])
  #expect(try (age > 20).rows == [3])
  #expect(try (age < 20).rows == [0])
  #expect(try (age <= 20).rows == [0, 1])
  #expect(try (age == 20).rows == [1])
  #expect(try (age != 20).rows == [0, 3])
  let area = Column("area", texts: ["rural", "urban", nil, "rural"])
  #expect(try (area == "rural").rows == [0, 3])
  #expect(try (area != "rural").rows == [1])
  #expect(try (age >= 20 && area == "rural").rows == [3])
  #expect(try (age >= 30 || area == "urban").rows == [1, 3])
  #expect(try (!(area == "rural")).rows == [1, 2])
}

@Test func `a value that does not occur is an error that lists the near ones`() throws {
  let area = Column("area", texts: ["rural", "urban"])
  let error = try #require(throws: TableError.self) { try area == "urbn" }
  #expect(error.code == .unknownLevel)
  #expect(error.description.contains("did you mean 'urban'?"))
  let size = try #require(throws: TableError.self) { try area >= 3 }
  #expect(size.code == .wrongKind)
  let text = try #require(throws: TableError.self) {
    try Column("age", numbers: [1]).rows(.equal, "old")
  }
  #expect(text.code == .wrongKind)
}

@Test func `a number can be named by its value label`() throws {
  let sex = Column("sex", numbers: [1, 2, 1], valueLabels: [1: "man", 2: "woman"])
  #expect(try (sex == "man").rows == [0, 2])
  let error = try #require(throws: TableError.self) { try sex == "womn" }
  #expect(error.description.contains("'woman'"))
}

@Test(arguments: 0..<50 as Range<UInt64>)
func `levels stand in their order, long ones and letters beyond ASCII too`(seed: UInt64) {
  var generator = SeededGenerator(seed: seed)
  let letters =
    ["a", "A", "b", "B", "0", " ", "\t", "~"] + (seed % 2 == 0 ? ["é", "E\u{301}", "日"] : [])
  let texts = (0..<60).map { _ in
    let count = [1, 2, 15, 16, 17, 20].randomElement(using: &generator) ?? 1
    return (0..<count).map { position in
      position < 13 ? "a" : letters.randomElement(using: &generator) ?? ""
    }.joined()
  }
  guard case .categories(_, let levels) = Column("x", texts: texts).storage else { return }
  for (left, right) in zip(levels, levels.dropFirst()) {
    #expect(Column.levelOrder(left, right), "seed \(seed)")
  }
  #expect(Set(levels) == Set(texts), "seed \(seed)")
}
