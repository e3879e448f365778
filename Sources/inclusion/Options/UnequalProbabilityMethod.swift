// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation

/// The variances with unequal probabilities, as the command names them.
enum UnequalProbabilityMethod: String, CaseIterable, ExpressibleByArgument {
  case overton, brewer
  case hartleyRao = "hartley-rao"
  case horvitzThompson = "horvitz-thompson"
  case yatesGrundy = "yates-grundy"

  /// The method, with the joint probabilities of a file where it needs them.
  func method(joint path: String?) throws -> UnequalProbabilities {
    switch self {
    case .overton: return .overton
    case .brewer: return .brewer
    case .hartleyRao: return .hartleyRao
    case .horvitzThompson, .yatesGrundy:
      guard let path else {
        throw ValidationError("--pps \(rawValue) needs --joint-probabilities.")
      }
      let table = try Table(csv: URL(fileURLWithPath: path))
      let joint = try Matrix(columns: table.columnNames.map { try table.numbers($0) })
      return self == .horvitzThompson ? .horvitzThompson(joint: joint) : .yatesGrundy(joint: joint)
    }
  }
}
