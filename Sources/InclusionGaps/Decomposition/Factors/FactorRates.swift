// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The rates of two or more populations, each the same function of the same factors.
///
///     let rates = try FactorRates(
///       factors: [.init("adults with a phone"), .init("phone owners with an account")],
///       populations: [.init("2017", numbers: [0.80, 0.50]), .init("2011", numbers: [0.65, 0.30])])
///     try rates.standardized().difference(from: "2017", to: "2011").effects
///
/// Without a function of its own the rate is the product of the factors, added up over cells.
public struct FactorRates: Sendable {
  /// What a factor is to a rate.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// A quantity that the rate is a function of.
    case factor
    /// The rates within the cells of a classification.
    case rate
    /// How a population is spread over the levels of one classification.
    case composition
  }

  /// A factor.
  public struct Factor: Hashable, Sendable {
    /// Its name, as a person reads it.
    public let name: String
    /// What it is to the rate.
    public let role: Role

    /// A factor by its name.
    public init(_ name: String, role: Role = .factor) {
      self.name = name
      self.role = role
    }
  }

  /// A population with the values of its factors.
  public struct Population: Hashable, Sendable {
    /// Its name: a group, a place or a year.
    public let name: String
    /// For each factor a number per cell.
    public let values: [[Double]]

    /// A population in cells.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - values: For each factor a number per cell.
    public init(_ name: String, _ values: [[Double]]) {
      self.name = name
      self.values = values
    }

    /// A population without cells.
    ///
    /// - Parameters:
    ///   - name: Its name.
    ///   - numbers: A number per factor.
    public init(_ name: String, numbers: [Double]) {
      self.init(name, numbers.map { [$0] })
    }
  }

  /// The factors.
  public let factors: [Factor]
  /// The populations, two or more.
  public let populations: [Population]
  /// The rate from a list of numbers for each factor.
  let rate: @Sendable (_ factors: [[Double]]) -> Double

  /// Populations and what their rates are made of.
  ///
  /// - Parameters:
  ///   - factors: The factors, at most ``ShapleyValue/mostFactors``.
  ///   - populations: At least two populations, each with as many values as there are factors.
  ///   - rate: The rate from a list of numbers for each factor, one for each cell; nil for
  ///     Σ over cells of the product of the factors.
  /// - Throws: ``GapError`` with code `noFactors`, `tooManyFactors`, `duplicateName`,
  ///   `tooFewPopulations`, `lengthsDiffer` or `badValue`.
  public init(
    factors: [Factor],
    populations: [Population],
    rate: (@Sendable (_ factors: [[Double]]) -> Double)? = nil
  ) throws(GapError) {
    try ShapleyValue.check(factors.count)
    try FactorRates.checkNames(factors.map(\.name), "factor")
    try FactorRates.checkNames(populations.map(\.name), "population")
    guard populations.count > 1 else {
      throw GapError(
        .tooFewPopulations,
        culprit: populations.first?.name ?? "populations",
        populations.isEmpty
          ? "There is no population; a difference is between two."
          : "'\(populations[0].name)' is the only population; a difference is between two."
      )
    }
    let shape = populations[0].values.map(\.count)
    for population in populations {
      guard population.values.count == factors.count, population.values.map(\.count) == shape else {
        throw GapError(
          .lengthsDiffer,
          culprit: population.name,
          "'\(population.name)' does not have a value for each of the \(factors.count) factors in "
            + "the same cells as '\(populations[0].name)'."
        )
      }
      for (factor, values) in zip(factors, population.values) {
        guard let value = values.first(where: { !$0.isFinite }) else { continue }
        throw GapError(
          .badValue,
          culprit: factor.name,
          "The factor '\(factor.name)' of '\(population.name)' "
            + (value.isNaN ? "is missing" : "is infinite") + "; every factor needs a number."
        )
      }
    }
    self.factors = factors
    self.populations = populations
    self.rate = rate ?? FactorRates.sumOfProducts
  }

  private static func checkNames(_ names: [String], _ what: String) throws(GapError) {
    var seen: Set<String> = []
    guard let twice = names.first(where: { !seen.insert($0).inserted }) else { return }
    throw GapError(
      .duplicateName,
      culprit: twice,
      "The \(what) '\(twice)' is given twice; name each once."
    )
  }

  /// Σ over cells of the product of the factors.
  private static func sumOfProducts(_ factors: [[Double]]) -> Double {
    factors[0].indices.reduce(0) { sum, cell in
      sum + factors.reduce(1) { $0 * $1[cell] }
    }
  }
}
