// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import FinancialInclusion

struct RowCondition {
  init(_ text: String) throws {}
  func rows(of table: Table) throws -> Table { table }
}
