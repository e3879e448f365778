// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular
import Testing

@Suite("Names near to a misspelt one")
struct NearNamesTests {
  @Test(
    "A few letters apart, or begun by it; a letter alone is near to nothing",
    arguments: [
      ("acount", "; near it: account"), ("acc", "; near it: account"), ("aeg", "; near it: age"),
      ("f", ""), ("zebra", ""), ("AGE", "; near it: age"), ("in", "; near it: id, income"),
    ]
  )
  func hints(_ name: String, _ hint: String) {
    #expect(NearNames.hint(to: name, among: ["id", "account", "age", "income", "m"]) == hint)
  }

  @Test("Three names at most, the nearest first")
  func few() {
    let names = ["agent", "agents", "agentes", "aget", "agen"]
    #expect(NearNames.hint(to: "agent", among: names) == "; near it: agent, aget, agen")
  }
}
