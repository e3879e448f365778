// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Replicate weights that came with the data: which columns hold them, and how their spread becomes
/// a variance.
///
///     V = scale · Σ_r scale_r (t_r − c)²
///
/// with t_r the estimate under the weights of replicate r, and c the ``ReplicateCenter``.
///
///     let adults = try Survey(people, design: SamplingDesign(weights: "w"))
///       .replicated(by: SuppliedReplicates(["repwt*"], method: .successiveDifferences))
///
/// Each column holds full analysis weights: factors have to be multiplied with the weight first.
public struct SuppliedReplicates: Hashable, Sendable {
  /// The columns, in the order of the replicates; `*` stands for any letters, and a name with one for
  /// all columns it fits, in the order of the table.
  public var columns: [String]
  /// How the replicates were made.
  public var method: ReplicateMethod
  /// What the spread is multiplied with; nil for what is customary: (R − 1)/R for `jk1`, 1/R for
  /// `brr`, 1/(R − 1) for `bootstrap`, 4/R for `sdr`, 1/(R (1 − coefficient)²) for `fay` with a
  /// coefficient.
  public var scale: Double?
  /// A factor for each replicate, in their order; nil for 1. With them, `jkn`, `fay` and `other`
  /// need no scale.
  public var scales: [Double]?
  /// What the replicates are compared with.
  public var center: ReplicateCenter
  /// The part of its weight that the half left out keeps, for `fay`; from 0 to below 1.
  public var fayCoefficient: Double?

  /// Replicate weights from their columns.
  ///
  /// - Parameters:
  ///   - columns: The columns, in the order of the replicates; a name with `*` stands for all it fits.
  ///   - method: How the replicates were made.
  ///   - scale: What the spread is multiplied with; nil for what is customary.
  ///   - scales: A factor for each replicate; nil for 1.
  ///   - center: What the replicates are compared with.
  ///   - fayCoefficient: The part of its weight that the half left out keeps, for `fay`.
  public init(
    _ columns: [String],
    method: ReplicateMethod,
    scale: Double? = nil,
    scales: [Double]? = nil,
    center: ReplicateCenter = .estimate,
    fayCoefficient: Double? = nil
  ) {
    self.columns = columns
    self.method = method
    self.scale = scale
    self.scales = scales
    self.center = center
    self.fayCoefficient = fayCoefficient
  }
}
