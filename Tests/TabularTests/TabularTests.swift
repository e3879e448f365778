// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import Testing

@Test func `a small file is read`() throws {
  let table = try Table(csvBytes: Array("code,age\n011,31\n012,NA\n".utf8))
  #expect(table.columnNames == ["code", "age"])
  #expect(try table.texts("code") == ["011", "012"])
  #expect(try table.numbers("age")[0] == 31)
}
