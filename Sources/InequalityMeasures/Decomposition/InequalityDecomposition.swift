// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How much of an inequality lies within groups, and how much between them.
///
///     let parts = try places.decomposition(of: .theilT, by: localityTypes)
///     parts.within + parts.between   // parts.total
///
/// A Gini has a third part, the overlap of the groups; it is 0 where their ranges do not overlap.
public struct InequalityDecomposition: Hashable, Sendable {
  /// One group's part.
  public struct Group: Hashable, Sendable {
    /// The name of the group.
    public let name: String
    /// How many values it has.
    public let observations: Int
    /// Its part of the weights.
    public let populationShare: Double
    /// Its part of the total.
    public let valueShare: Double
    /// The mean of its values, in their unit.
    public let mean: Double
    /// The measure among its members.
    public let value: Double
    /// What it adds to ``InequalityDecomposition/within``.
    public let contribution: Double
  }

  /// The measure of all values.
  public let total: Double
  /// What is left if all groups had the same mean, in the weighting of the measure.
  public let within: Double
  /// What is left if all members had their group's mean.
  public let between: Double
  /// What the overlap of the groups adds to a Gini; 0 for an entropy.
  public let overlap: Double
  /// The groups, in the order of their names.
  public let groups: [Group]
}

extension WeightedValues {
  /// How much of an inequality lies within groups, and how much between them.
  ///
  ///     GE(α) = Σ_g p_g^(1 − α) s_g^α GE_g(α) + GE(α) of the group means
  ///     Gini = Σ_g p_g s_g G_g + Gini of the group means + overlap
  ///
  /// with p and s the groups' parts of people and total. Theil T weighs groups by what they have,
  /// Theil L by how many they are.
  ///
  /// - Parameters:
  ///   - measure: `theilT`, `theilL`, a generalized entropy, or a Gini without small-sample factor;
  ///     the others do not fall into parts that add up.
  ///   - groups: The name of each row's group.
  /// - Returns: The parts, which add up to the total.
  /// - Throws: ``InequalityError`` as ``value(of:)`` does; with code `parameterOutOfRange` for a
  ///   measure that does not fall apart, `lengthsDiffer` unless each row has a name.
  /// - Complexity: O(*n* + *g*²) for *n* values and *g* groups.
  ///
  /// Reference: Shorrocks (1980), The class of additively decomposable inequality measures,
  /// Econometrica 48, doi:10.2307/1913126, as commonly stated; not checked against the paper.
  public func decomposition(
    of measure: InequalityMeasure,
    by groups: [String]
  ) throws(InequalityError) -> InequalityDecomposition {
    guard groups.count == rowCount else {
      throw InequalityError(
        .lengthsDiffer,
        culprit: "\(groups.count) groups",
        "There are \(rowCount) rows and \(groups.count) names of groups; give a name for each row."
      )
    }
    let names = Set(rows.map { groups[Int($0)] }).sorted()
    let codes = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    let parts = try InequalityParts(
      self,
      measure,
      groupOfValue: rows.map { codes[groups[Int($0)]] ?? 0 },
      count: names.count,
      influence: false
    )
    return InequalityDecomposition(
      total: parts.total.value,
      within: parts.within.value,
      between: parts.between.value,
      overlap: parts.overlap?.value ?? 0,
      groups: zip(names, parts.groups).map { name, part in
        InequalityDecomposition.Group(
          name: name,
          observations: part.members.values.count,
          populationShare: part.populationShare,
          valueShare: part.valueShare,
          mean: part.members.mean,
          value: part.own.value,
          contribution: part.contribution
        )
      }
    )
  }

  /// The values in some places.
  func selecting(_ places: [Int]) -> WeightedValues { WeightedValues(self, places) }
}
