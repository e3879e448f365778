// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the values of one indicator look like, and what about them deserves a second look.
///
///     let agents = IndicatorStatistics(of: [2, 3, .nan, 3, 40], name: "agents")
///     agents.median   // 3
///     agents.flags    // [.missingValues, .outliers]
///
/// Edge cases: a number that too few values leave undefined is nil (a standard deviation of one value,
/// a skewness of two or of constants); of no values, all are.
public struct IndicatorStatistics: Hashable, Sendable {
  /// Something that deserves a second look.
  public enum Flag: String, CaseIterable, Hashable, Sendable {
    /// Fewer values are there than the limit asks for.
    case missingValues
    /// All values are the same.
    case constant
    /// Too many values are zero.
    case zeros
    /// Too many units share a value.
    case fewValues
    /// Skewness and kurtosis both pass their limits: a few units stand far off.
    case outliers
  }

  /// From where on a flag is raised.
  public struct Limits: Hashable, Sendable {
    /// The least share of values that are there.
    public let availability: Double
    /// The least share of values other than zero.
    public let nonzero: Double
    /// The least share of values that differ from each other.
    public let unique: Double
    /// The largest skewness, whatever its sign.
    public let skewness: Double
    /// The largest excess kurtosis.
    public let kurtosis: Double

    /// Limits; those of the defaults are in common use.
    ///
    /// - Parameters:
    ///   - availability: The least share of values that are there.
    ///   - nonzero: The least share of values other than zero.
    ///   - unique: The least share of values that differ from each other.
    ///   - skewness: The largest skewness, whatever its sign.
    ///   - kurtosis: The largest excess kurtosis; an outlier passes both.
    public init(
      availability: Double = 0.65,
      nonzero: Double = 0.5,
      unique: Double = 0.5,
      skewness: Double = 2,
      kurtosis: Double = 3.5
    ) {
      self.availability = availability
      self.nonzero = nonzero
      self.unique = unique
      self.skewness = skewness
      self.kurtosis = kurtosis
    }
  }

  /// The name of the indicator.
  public let name: String
  /// How many units have a value.
  public let observations: Int
  /// The share of units that have a value.
  public let availability: Double
  /// The smallest value.
  public let minimum: Double?
  /// The largest value.
  public let maximum: Double?
  /// The mean.
  public let mean: Double?
  /// The middle value, or the mean of the middle two.
  public let median: Double?
  /// The standard deviation, with denominator n − 1.
  public let standardDeviation: Double?
  /// The skewness, corrected for bias.
  public let skewness: Double?
  /// The excess kurtosis, corrected for bias: 0 for a normal distribution.
  public let kurtosis: Double?
  /// How many values differ from each other.
  public let uniqueValues: Int
  /// How many values are other than zero.
  public let nonzeroValues: Int
  /// How many units share the most frequent value.
  public let mostFrequent: Int
  /// What deserves a second look.
  public let flags: Set<Flag>

  /// Looks at the values of an indicator.
  ///
  /// - Parameters:
  ///   - values: Finite values, NaN where one is missing.
  ///   - name: The name of the indicator.
  ///   - limits: From where on a flag is raised.
  /// - Complexity: O(*n* log *n*).
  public init(of values: [Double], name: String, limits: Limits = Limits()) {
    let present = values.filter { !$0.isNaN }.sorted()
    let moments = Moments(present)
    let size = present.count
    self.name = name
    observations = size
    availability = values.isEmpty ? 0 : Double(size) / Double(values.count)
    minimum = present.first
    maximum = present.last
    mean = size > 0 ? moments.mean : nil
    median = size > 0 ? present[(size - 1) / 2] / 2 + present[size / 2] / 2 : nil
    standardDeviation = moments.sampleDeviation
    skewness = moments.knownSkewness
    kurtosis = moments.knownKurtosis
    nonzeroValues = present.count { $0 != 0 }
    var (unique, longest, run) = (0, 0, 0)
    for index in present.indices {
      let isNew = index == 0 || present[index] != present[index - 1]
      unique += isNew ? 1 : 0
      run = isNew ? 1 : run + 1
      longest = max(longest, run)
    }
    uniqueValues = unique
    mostFrequent = longest
    var flags: Set<Flag> = []
    if availability < limits.availability { flags.insert(.missingValues) }
    if unique == 1, size > 1 { flags.insert(.constant) }
    if size > 0, Double(nonzeroValues) < limits.nonzero * Double(size) { flags.insert(.zeros) }
    if size > 0, Double(unique) < limits.unique * Double(size) { flags.insert(.fewValues) }
    if let skewness, let kurtosis, abs(skewness) > limits.skewness, kurtosis > limits.kurtosis {
      flags.insert(.outliers)
    }
    self.flags = flags
  }
}
