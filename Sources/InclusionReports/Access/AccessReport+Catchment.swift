// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// What people find within reach once they share it with everybody else who reaches it.
  func catchmentPart() throws -> AccessReportPart {
    guard let catchment = specification.catchment else {
      return .leftOut(say(.networkCatchmentNotAsked))
    }
    guard let network = reachableNetwork else { return .leftOut(say(.networkCatchmentNowhere)) }
    let decay = try Decay(catchment.decay, within: catchment.distance)
    let supply: [Double] = try self.supply(of: network, catchment, decay)
    let living: [Int] = evidence.settled
    let everyone = CrowdedGroup(say(.columnAllAdults), living, supply, evidence.adults)
    var groups: [CrowdedGroup] = []
    if let own = evidence.groups, groupNames.count > 1 {
      groups = groupNames.compactMap { name in
        let members: [Int] = living.filter { own[$0] == name }
        return members.isEmpty ? nil : CrowdedGroup(name, members, supply, evidence.adults)
      }
    }
    var words: [String: String] = [
      "mean": NumberStyle.decimal(1).text(everyone.mean), "nothing": percent(everyone.nothing),
      "few": percent(everyone.few), "method": say(methodName(catchment.method)),
    ]
    var spoken: Phrase = .networkCatchmentSentenceEverywhere
    if decay.reach.isFinite {
      words["distance"] = kilometres(decay.reach)
      spoken = .networkCatchmentSentence
    }
    let sentence: String = say(spoken, words)
    var blocks: [ReportDocument.Block] = [.paragraph(sentence)]
    let unit: Phrase =
      specification.points?.capacity == nil ? .networkSupplyUnit : .networkCapacityUnit
    blocks.append(
      .exhibit(
        try exhibit(
          heading(.networkSupplyChart, unit: unit),
          places: living,
          values: living.map { supply[$0] },
          leastServed(living, supply),
          caption: say(.networkSupplyCaption)
        )
      )
    )
    if !groups.isEmpty {
      var table = ResultTable(columns: [
        .init("group", groupHeading), .init("mean", say(.networkColumnSupply)),
        .init("few", say(.networkColumnFew)), .init("nothing", say(.networkColumnNothing)),
      ])
      for (index, group) in (groups + [everyone]).enumerated() {
        table.append(
          [
            .text(group.name), .number(group.mean, .decimal(1)),
            .number(group.adultsWithFewerThan(half: everyone.mean), .percent(1)),
            .number(group.nothing, .percent(1)),
          ],
          emphasized: index == groups.count
        )
      }
      blocks.append(.table(table, caption: say(.networkCrowdCaption), source: source))
    }
    blocks.append(.note(say(.networkCatchmentNote, words)))
    return .written(
      .init(say(.networkCatchmentTitle), blocks),
      findings: [sentence],
      keys: [KeyNumber(words["few"] ?? "", say(.networkKeyCrowd))]
    )
  }

  /// What each place finds within reach, for 100,000 adults.
  func supply(
    of network: AccessNetwork,
    _ catchment: AccessReportSpecification.Catchment,
    _ decay: Decay
  ) throws -> [Double] {
    try network.accessibility(
      of: evidence.places,
      by: catchment.method,
      decay: decay,
      people: .adults
    ).values.map { ($0 ?? 0) * 100_000 }
  }

  /// The places with the least supply, of those alike the ones with most adults.
  private func leastServed(_ living: [Int], _ supply: [Double]) -> ResultTable {
    let adults: [Double] = evidence.adults
    let order: [Int] = living.sorted { first, second in
      if supply[first] != supply[second] { return supply[first] < supply[second] }
      return adults[first] == adults[second] ? first < second : adults[first] > adults[second]
    }
    var table = ResultTable(
      columns: placeColumns + [
        .init("adults", say(.columnAdults)), .init("supply", say(.networkColumnSupply)),
      ]
    )
    for place in order.prefix(12) {
      table.append(
        placeCells(place) + [
          .number(adults[place], .count), .number(supply[place], .decimal(1)),
        ]
      )
    }
    return table
  }

  private func methodName(_ method: CatchmentMethod) -> Phrase {
    switch method {
    case .modifiedTwoStep: .networkMethodModified
    case .threeStep: .networkMethodThreeStep
    default: .networkMethodTwoStep
    }
  }
}

/// The supply that a group of people finds within reach.
private struct CrowdedGroup {
  let name: String
  private let supply: [Double]
  private let adults: [Double]
  private let everyone: Double

  init(_ name: String, _ places: [Int], _ supply: [Double], _ adults: [Double]) {
    self.name = name
    self.supply = places.map { supply[$0] }
    self.adults = places.map { adults[$0] }
    everyone = self.adults.reduce(0, +)
  }

  /// The mean over adults.
  var mean: Double { zip(supply, adults).reduce(0) { $0 + $1.0 * $1.1 } / everyone }

  /// The share of the adults who reach nothing.
  var nothing: Double { share { $0 == 0 } }

  /// The share of the adults who find less than half of the mean.
  var few: Double { adultsWithFewerThan(half: mean) }

  /// The share of the adults who find less than half of a mean.
  func adultsWithFewerThan(half mean: Double) -> Double { share { $0 < mean / 2 } }

  private func share(_ isCounted: (Double) -> Bool) -> Double {
    zip(supply, adults).reduce(0) { isCounted($1.0) ? $0 + $1.1 : $0 } / everyone
  }
}
