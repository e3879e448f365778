// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics
import Tabular

/// What every decomposition is asked: a gap, and the factors that may explain it.
struct DecompositionRequest: Sendable {
  let survey: Survey
  let outcome: String
  let column: String
  let from: String
  let to: String
  let factors: [String]
  let groups: [FactorGroup]
  let missing: MissingPolicy
  let inference: Inference

  /// Whether the outcome is 0 and 1, so that gaps are of shares.
  var isOfShares: Bool {
    guard case .numbers(let numbers)? = try? survey.table.column(outcome).storage else {
      return false
    }
    return numbers.allSatisfy { $0 == 0 || $0 == 1 || $0.isNaN }
  }

  /// Throws unless the request makes sense by itself.
  func check() throws(GapError) {
    guard from != to else {
      throw GapError(
        .sameGroup,
        culprit: from,
        "The gap from '\(from)' to '\(to)' is one of a group with itself, which is nothing; name two "
          + "groups."
      )
    }
    guard !factors.isEmpty else {
      throw GapError(
        .noFactors,
        culprit: outcome,
        "Nothing is named that may explain the gap; name at least one column."
      )
    }
    var seen: Set<String> = []
    for factor in factors {
      guard factor != outcome, factor != column else {
        throw GapError(
          .badFactor,
          culprit: factor,
          factor == outcome
            ? "'\(factor)' is what the groups are compared by and cannot explain itself; leave it out "
              + "of the factors."
            : "'\(factor)' tells the groups apart and is the same within each of them; leave it out "
              + "of the factors."
        )
      }
      guard seen.insert(factor).inserted else {
        throw GapError(
          .badFactor,
          culprit: factor,
          "'\(factor)' is named twice among the factors; name it once."
        )
      }
    }
    try checkGroups()
  }

  private func checkGroups() throws(GapError) {
    var names = Set(factors)
    var grouped: Set<String> = []
    for group in groups {
      guard !group.factors.isEmpty, !group.name.isEmpty else {
        throw GapError(
          .badFactor,
          culprit: group.name,
          "A group of factors has a name and at least one factor: name=a,b."
        )
      }
      // A group may be called like its only member.
      if group.factors != [group.name], !names.insert(group.name).inserted {
        throw GapError(
          .badFactor,
          culprit: group.name,
          "'\(group.name)' is the name of a factor or of another group of factors; take another."
        )
      }
      for factor in group.factors {
        guard factors.contains(factor) else {
          throw GapError(
            .badFactor,
            culprit: factor,
            "The group '\(group.name)' names '\(factor)', which is not one of the factors "
              + "\(factors.joined(separator: ", "))\(NearNames.hint(to: factor, among: factors))."
          )
        }
        guard grouped.insert(factor).inserted else {
          throw GapError(
            .badFactor,
            culprit: factor,
            "'\(factor)' is in two groups of factors; its contribution can be counted once."
          )
        }
      }
    }
  }
}
