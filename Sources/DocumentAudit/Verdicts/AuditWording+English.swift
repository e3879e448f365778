// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AuditWording {
  /// The words of an audit in English, with the relations' own statements and findings.
  public static let english = AuditWording(englishPhrases)

  /// What each phrase says in English.
  static let englishPhrases: [Phrase: String] = [
    .printed: "Printed {number}",
    .derived: "Derived, not printed: {number}",
    .noNumber: "no number",
    .about: "about {number}",
    .nearly: "nearly {number}",
    .moreThan: "more than {number}",
    .lessThan: "less than {number}",
    .atLeast: "at least {number}",
    .atMost: "at most {number}",
    .anyNumber: "any number",
    .range: "{lower} to {upper}",
    .withinRounding: "{computed} ({range} within rounding)",
    .reproducedAlike: "{figure}; computed {computed}.",
    .reproduced: "{figure}; computed {computed}, which rounds to it.",
    .agrees: "{figure}; the relation gives {computed}, which agrees.",
    .disagrees: "{figure}; the relation gives {computed}.",
    .holds: "As printed: {chain}.",
    .holdsWithinRounding: "As printed: {chain}; holds within rounding.",
    .fails: "As printed: {chain}; that does not hold.",
    .failsWithinRounding: """
    As printed: {chain}; that does not hold, even within rounding ({left} against {right}).
    """,
    .lessOrEqual: "<=",
    .greaterOrEqual: ">=",
    .undecided: """
    Nothing can be said, because one side could be any number: it divides by what may be zero, \
    takes a root, a power or a logarithm that does not exist, or counts so many cases that every \
    percentage is possible.
    """,
    .ofTarget: "With {target}: {reason}",
    .notANumber: "Not a number; no relation can check it.",
    .unchecked: "Nothing in the document or the data to check it against.",
    .othersBlamed: """
    The relations it takes part in do not hold and blame other figures; nothing else checks it.
    """,
  ]
}
