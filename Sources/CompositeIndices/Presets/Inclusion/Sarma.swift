// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The upper goalposts of Sarma's Index of Financial Inclusion; the lower ones are 0, and values above
/// the upper ones count as those.
public struct SarmaGoalposts: Hashable, Sendable {
  /// Deposit accounts per 1,000 adults.
  public var accounts: Double
  /// Branches per 100,000 adults.
  public var branches: Double
  /// Automated teller machines per 100,000 adults.
  public var machines: Double
  /// Credit and deposits in percent of the gross domestic product.
  public var usage: Double

  /// Goalposts.
  ///
  /// - Parameters:
  ///   - accounts: Deposit accounts per 1,000 adults.
  ///   - branches: Branches per 100,000 adults.
  ///   - machines: Automated teller machines per 100,000 adults.
  ///   - usage: Credit and deposits in percent of the gross domestic product.
  public init(accounts: Double, branches: Double, machines: Double, usage: Double) {
    self.accounts = accounts
    self.branches = branches
    self.machines = machines
    self.usage = usage
  }

  /// Those of the paper of 2016: 2,500 accounts, 60 branches, 120 machines, 300 percent.
  public static let asia2016 = SarmaGoalposts(
    accounts: 2_500,
    branches: 60,
    machines: 120,
    usage: 300
  )
}

extension CompositeIndex {
  /// Sarma's index of 2008: the inverse distance from the ideal point, dimensions alike.
  ///
  ///     IFI = 1 − √( Σ (1 − dᵢ)² / 3 )
  ///
  /// Columns, here and in the later editions: `accounts`, `branches`, `machines`, `usage`.
  ///
  /// - Parameter goalposts: The upper goalposts; the paper takes the largest of the sample.
  /// - Returns: The index.
  ///
  /// Reference: Sarma, M. (2008). Index of Financial Inclusion. ICRIER Working Paper 215; as commonly
  /// stated, not checked against the paper.
  public static func sarma2008(_ goalposts: SarmaGoalposts) -> CompositeIndex {
    sarma("Sarma 2008", goalposts, weights: [1, 1, 1], aggregation: .distanceToIdeal)
  }

  /// Sarma's index of 2010: as that of 2008, with weights 1, ½ and ½ inside the distance.
  ///
  /// - Parameter goalposts: The upper goalposts.
  /// - Returns: The index.
  ///
  /// Reference: Sarma, M. (2010). Index of Financial Inclusion. Jawaharlal Nehru University, CITD
  /// Discussion Paper 10-05; as commonly stated, not checked against the paper.
  public static func sarma2010(_ goalposts: SarmaGoalposts) -> CompositeIndex {
    sarma("Sarma 2010", goalposts, weights: [1, 0.5, 0.5], aggregation: .distanceToIdeal)
  }

  /// Sarma's index since 2012: the mean of the distance from the worst and of the inverse distance
  /// from the ideal point, with weights 1, ½ and ½ inside the distances.
  ///
  ///     IFI = (X₁ + X₂) / 2
  ///
  /// - Parameter goalposts: The upper goalposts; the paper of 2012 takes a quantile of the sample,
  ///   that of 2016 ``SarmaGoalposts/asia2016``.
  /// - Returns: The index.
  ///
  /// Reference: Sarma, M. (2012). Index of Financial Inclusion: A measure of financial sector
  /// inclusiveness. HTW Berlin, Working Paper 07/2012; Sarma, M. (2016). Measuring Financial Inclusion
  /// for Asian Economies.
  public static func sarma2012(_ goalposts: SarmaGoalposts) -> CompositeIndex {
    sarma("Sarma 2012", goalposts, weights: [1, 0.5, 0.5], aggregation: .idealDistance)
  }

  private static func sarma(
    _ name: String,
    _ goalposts: SarmaGoalposts,
    weights: [Double],
    aggregation: NodeAggregation
  ) -> CompositeIndex {
    CompositeIndex(name, aggregation: aggregation) {
      Dimension("Penetration", weight: weights[0]) { capped("accounts", goalposts.accounts) }
      Dimension("Availability", weight: weights[1]) {
        capped("branches", goalposts.branches, weight: 2)
        capped("machines", goalposts.machines, weight: 1)
      }
      Dimension("Usage", weight: weights[2]) { capped("usage", goalposts.usage) }
    }
  }

  /// An indicator from 0 to an upper goalpost; one that is no goalpost is reported with the index.
  static func capped(_ column: String, _ upper: Double, weight: Double = 1) -> Indicator {
    Indicator(
      column,
      weight: weight,
      goalposts: upper > 0 ? 0...upper : 0...0,
      isClamped: true
    )
  }
}
