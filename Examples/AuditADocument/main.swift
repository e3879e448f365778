// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Do the printed figures of a document hold together? Declare what should be true of them; every
// verdict follows from a relation that is evaluated with all that the printed digits can mean.

import FinancialInclusion

let figures = [
  Figure("interviews", "Interviews", 63, qualifier: .exact),
  Figure("women", "Women interviewed", 15, qualifier: .exact),
  Figure("men", "Men interviewed", 48, qualifier: .exact),
  Figure("asked", "People who answered", 33, qualifier: .exact),
  Figure("apps", "Confident with apps, percent", 73),
  Figure("navigate", "Confident navigating, percent", 66),
  Figure("users", "Users of a wallet", 7_400_000, precision: 100_000),
  Figure("banked", "… who are bank customers", 4_000_000, precision: 100_000),
  Figure("card", "… with the card only", 2_500_000, precision: 100_000),
  Figure("partners", "… through partner banks", 700_000, precision: 100_000),
  Figure("accounts", "Adults with an account, percent", 43),
  Figure("languages", "Languages of the radio programme", 9, qualifier: .exact),
]

let audit = try Audit(figures, tables: { try Dataset($0).table() }) {
  Relation("interviews = women + men", "Women and men are all who were interviewed.")
  Relation("apps = share(apps, asked)", "A count of the people asked rounds to the percentage.")
  Relation(
    "navigate = share(navigate, asked)",
    "A count of the people asked rounds to the percentage.",
    finding: "22 of 33 is 66.67 percent: cut off, not rounded."
  )
  Relation(
    "users = banked + card + partners",
    "The three groups are all users.",
    finding: "At least 200,000 users belong to none of the groups."
  )
  Relation(
    """
    accounts = 100 * data('findex-latin-america', 'account', \
    code='PER', year=2017, edition=2021, group='all')
    """,
    "The share is that of Global Findex 2017."
  )
}

let result = try audit.result()
for verdict in result.verdicts {
  print("\(verdict.figure.indicator): \(verdict.verdict.rawValue). \(verdict.reason)")
}
print("Everything that fails is explained: \(result.passes)")
