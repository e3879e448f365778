// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// What new points are to achieve, what they have to keep to, and how they are looked for.
struct SitingOptions: ParsableArguments {
  /// What new points are to achieve.
  enum Objective: String, CaseIterable, ExpressibleByArgument {
    case reach, mean, worst, gap
  }

  /// How new points are looked for.
  enum Method: String, CaseIterable, ExpressibleByArgument {
    case greedy, exact
  }

  @Option(help: ArgumentHelp("How many points to add, at most.", valueName: "number"))
  var adding: Int?

  @Option(
    help: ArgumentHelp(
      "The distance in km, or the cost of --od, that is within reach, inside included.",
      valueName: "distance"
    )
  )
  var reaching: Double?

  @Option(
    help: "Most people within reach, shortest mean or worst distance, or smallest gap in reach."
  )
  var objective: Objective = .reach

  @Option(
    help: ArgumentHelp(
      "For mean and worst: who has farther, or no point at all, counts with this distance.",
      valueName: "distance"
    )
  )
  var beyond: Double?

  @Option(help: ArgumentHelp("The columns that group the places.", valueName: "column,…"))
  var by: String?

  @Option(help: ArgumentHelp("For gap: the group it is measured from.", valueName: "group"))
  var from: String?

  @Option(help: ArgumentHelp("For gap: the group it is measured to.", valueName: "group"))
  var to: String?

  @Option(help: ArgumentHelp("What the new points may cost together.", valueName: "amount"))
  var budget: Double?

  @Option(
    help: ArgumentHelp(
      "How many points a group of candidates gets: 'Lima<=3', 'Puno>=2'; repeatable.",
      valueName: "group<=number"
    )
  )
  var quota: [QuotaArgument] = []

  @Option(help: "Greedy and improved by exchanges, or the best by an integer programme.")
  var method: Method = .greedy

  @Option(
    help: ArgumentHelp(
      "For greedy: how often all candidates are gone through for exchanges.",
      valueName: "count"
    )
  )
  var exchanges = 50

  @Option(help: ArgumentHelp("For exact: processor time to stop after.", valueName: "seconds"))
  var seconds: Double?

  @Option(help: ArgumentHelp("For exact: nodes of the search to stop after.", valueName: "number"))
  var nodes: Int?

  func validate() throws {
    guard adding != nil || budget != nil else {
      throw ValidationError("--adding says how many points to add, or --budget what they may cost.")
    }
    switch objective {
    case .reach, .gap:
      guard reaching != nil else {
        throw ValidationError("--reaching gives the distance that is within reach.")
      }
    case .mean, .worst: break
    }
    guard objective != .gap || (by != nil && from != nil && to != nil) else {
      throw ValidationError("--objective gap needs --by, --from and --to.")
    }
    guard objective == .gap || (from == nil && to == nil) else {
      throw ValidationError("--from and --to belong to --objective gap.")
    }
    guard beyond == nil || objective == .mean || objective == .worst else {
      throw ValidationError("--beyond belongs to --objective mean or worst.")
    }
    guard exchanges >= 0 else { throw ValidationError("--exchanges takes zero or more.") }
    guard method == .exact || (seconds == nil && nodes == nil) else {
      throw ValidationError("--seconds and --nodes belong to --method exact.")
    }
    guard seconds ?? 1 > 0, nodes ?? 1 > 0 else {
      throw ValidationError("--seconds and --nodes take positive numbers.")
    }
  }

  var columns: [String] { (by ?? "").split(separator: ",").map(String.init) }

  var aim: SitingAim {
    switch objective {
    case .reach: .reach
    case .mean: .meanDistance(beyond: beyond)
    case .worst: .worstDistance(beyond: beyond)
    case .gap: .gap(from: from ?? "", to: to ?? "", in: GroupedPlaces.grouping)
    }
  }

  var sitingMethod: SitingMethod {
    method == .greedy ? .greedy(exchanges: exchanges) : .exact(seconds: seconds, nodes: nodes)
  }

  /// The limits; what is said of one group in several places is one quota.
  func limits(excluding excluded: Set<String>) -> SitingLimits {
    var quotas: [SitingQuota] = []
    for one in quota.map(\.quota) {
      guard let known = quotas.firstIndex(where: { $0.group == one.group }) else {
        quotas.append(one)
        continue
      }
      let most = [quotas[known].most, one.most].compactMap { $0 }.min()
      let least = max(quotas[known].least, one.least)
      quotas[known] = SitingQuota(one.group, atLeast: least, atMost: most)
    }
    return SitingLimits(budget: budget, quotas: quotas, excluding: excluded)
  }
}

/// A quota as a person writes it: `Lima<=3`, `Puno>=2`, `Tacna==1`.
struct QuotaArgument: ExpressibleByArgument {
  let quota: SitingQuota

  init?(argument: String) {
    for sign in ["<=", ">=", "=="] {
      guard let range = argument.firstRange(of: sign) else { continue }
      let group = argument[..<range.lowerBound].trimmingPrefix { $0 == " " }
      let text = argument[range.upperBound...].filter { $0 != " " }
      let name = String(String(group.reversed()).trimmingPrefix { $0 == " " }.reversed())
      guard !name.isEmpty, let number = Int(text), number >= 0 else { return nil }
      quota = SitingQuota(
        name,
        atLeast: sign == "<=" ? 0 : number,
        atMost: sign == ">=" ? nil : number
      )
      return
    }
    return nil
  }
}
