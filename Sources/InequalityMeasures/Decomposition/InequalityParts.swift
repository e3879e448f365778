// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import RealModule
import SurveyStatistics

/// The parts of an inequality within and between groups, with how much each value moves them.
struct InequalityParts {
  /// A group: its members, and what it adds to the inequality within.
  struct Group {
    let places: [Int]
    let members: WeightedValues
    let populationShare: Double
    let valueShare: Double
    /// The measure among its members.
    let own: LinearizedMeasure
    /// What the measure among its members is multiplied with.
    let factor: Double

    var contribution: Double { factor * own.value }
  }

  let values: WeightedValues
  let groups: [Group]
  let total: LinearizedMeasure
  let within: LinearizedMeasure
  let between: LinearizedMeasure
  /// The third part of a Gini; nil for an entropy.
  let overlap: LinearizedMeasure?
  /// How a group's factor depends on its people and on its total: `p^people s^total`.
  private let powers: (people: Double, total: Double)

  init(
    _ values: WeightedValues,
    _ measure: InequalityMeasure,
    groupOfValue: [Int32],
    count: Int,
    influence: Bool
  ) throws(InequalityError) {
    let powers = try InequalityParts.powers(of: measure)
    let total = try values.computed(measure, influence: influence)
    var places = [[Int]](repeating: [], count: count)
    for (place, group) in groupOfValue.enumerated() { places[Int(group)].append(place) }
    var groups: [Group] = []
    for own in places where !own.isEmpty {
      let members = values.selecting(own)
      let people = members.sumOfWeights / values.sumOfWeights
      let share = people * members.mean / values.mean
      // A group that has nothing, or nobody under these weights, adds nothing.
      let isEmpty = !(people > 0) || (members.mean == 0 && powers.total > 0)
      let nothing = LinearizedMeasure(
        value: 0,
        influence: [Double](repeating: 0, count: influence ? own.count : 0)
      )
      groups.append(
        Group(
          places: own,
          members: members,
          populationShare: people,
          valueShare: share,
          own: isEmpty ? nothing : try members.computed(measure, influence: influence),
          factor: isEmpty ? 0 : .pow(people, powers.people) * .pow(share, powers.total)
        )
      )
    }
    self.values = values
    self.groups = groups
    self.total = total
    self.powers = powers
    within = InequalityParts.within(values, groups, powers, influence)
    if case .gini = measure {
      between = InequalityParts.betweenGini(values, groups, influence)
      overlap = total - within - between
    } else {
      let means = try WeightedValues(
        groups.map { $0.populationShare > 0 ? $0.members.mean : 0 },
        weights: groups.map { Swift.max(0, $0.members.sumOfWeights) },
        name: values.name
      )
      let value = try means.value(of: measure)
      between = LinearizedMeasure(value: value, influence: (total - within).influence)
      overlap = nil
    }
  }

  /// How much each value moves a group's contribution.
  func contribution(of group: Int) -> LinearizedMeasure {
    InequalityParts.within(values, [groups[group]], powers, true)
  }

  private static func powers(
    of measure: InequalityMeasure
  ) throws(InequalityError) -> (people: Double, total: Double) {
    switch measure {
    case .theilT: return (0, 1)
    case .theilL: return (1, 0)
    case .generalizedEntropy(let parameter): return (1 - parameter, parameter)
    case .gini(smallSample: false): return (1, 1)
    default:
      throw InequalityError(
        .parameterOutOfRange,
        culprit: measure.name,
        "The measure \(measure.name) does not fall into parts within and between groups that add up; "
          + "take theilT, theilL, generalizedEntropy, or a gini without the small-sample factor."
      )
    }
  }

  /// The sum of the groups' contributions c = p^a s^b m.
  ///
  ///     dc / dw = [own group] (p^a s^b dm / dw + c (a / W_g + b x / T_g)) − c (a / W + b x / T)
  private static func within(
    _ values: WeightedValues,
    _ groups: [Group],
    _ powers: (people: Double, total: Double),
    _ wantsInfluence: Bool
  ) -> LinearizedMeasure {
    let sum = groups.reduce(0) { $0 + $1.contribution }
    guard wantsInfluence else { return LinearizedMeasure(value: sum, influence: []) }
    var influence = values.values.map { own in
      -sum * (powers.people + powers.total * own / values.mean) / values.sumOfWeights
    }
    for group in groups where group.factor != 0 {
      let people = powers.people / group.members.sumOfWeights
      let total = powers.total / (group.members.sumOfWeights * group.members.mean)
      for (place, own) in zip(group.places, group.own.influence) {
        influence[place] +=
          group.factor * own + group.contribution * (people + total * values.values[place])
      }
    }
    return LinearizedMeasure(value: sum, influence: influence)
  }

  /// The Gini of the group means.
  ///
  ///     D / (2 W T),   D = Σ_g Σ_k |T_g W_k − T_k W_g|
  private static func betweenGini(
    _ values: WeightedValues,
    _ groups: [Group],
    _ wantsInfluence: Bool
  ) -> LinearizedMeasure {
    let scale = values.sumOfWeights * values.sumOfWeights * values.mean
    var sum = CompensatedSum()
    var influence = [Double](repeating: 0, count: wantsInfluence ? values.values.count : 0)
    var slopes: [(people: Double, total: Double)] = []
    for group in groups {
      var (people, total) = (0.0, 0.0)
      for other in groups {
        let difference = group.members.mean - other.members.mean
        let sign: Double = difference > 0 ? 1 : difference < 0 ? -1 : 0
        people += sign * other.members.sumOfWeights
        total += sign * other.members.sumOfWeights * other.members.mean
      }
      slopes.append((people, total))
      sum.add(group.members.sumOfWeights * (group.members.mean * people - total) / 2)
    }
    let value = sum.value / scale
    guard wantsInfluence else { return LinearizedMeasure(value: value, influence: []) }
    for (group, slope) in zip(groups, slopes) {
      for place in group.places {
        let own = values.values[place]
        influence[place] =
          (own * slope.people - slope.total) / scale
          - value * (1 + own / values.mean) / values.sumOfWeights
      }
    }
    return LinearizedMeasure(value: value, influence: influence)
  }
}
