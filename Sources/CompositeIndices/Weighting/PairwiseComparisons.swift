// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Weights from judgements how many times more one part counts than another: the analytic hierarchy
/// process.
///
///     A w = λ w,   CI = (λ − k) / (k − 1),   CR = CI / RI
///
///     let judged = try PairwiseComparisons(
///       [[1, 2, 3], [0.5, 1, 2], [1.0 / 3, 0.5, 1]], of: ["access", "usage", "quality"])
///     judged.weights.shares        // [0.540, 0.297, 0.163]
///     judged.consistencyRatio      // 0.008
///
/// Edge cases:
/// - Judgements whose consistency ratio passes 0.10 are an error, unless they are let through.
/// - One part has weight 1; two are always consistent: the ratio of one or two parts is 0.
/// - The index RI of random judgements is known for up to 9 parts; of more, group them.
///
/// Reference: Saaty, T. L. (1980), The Analytic Hierarchy Process; as commonly stated, not checked
/// against the book.
public struct PairwiseComparisons: Hashable, Sendable {
  /// The names of the parts.
  public let names: [String]
  /// The weights: the eigenvector of the largest eigenvalue.
  public let weights: IndexWeights
  /// The largest eigenvalue λ; the number of parts if the judgements are consistent.
  public let largestEigenvalue: Double
  /// CI, how far the judgements are from consistent.
  public let consistencyIndex: Double
  /// CR, that beside the index of random judgements.
  public let consistencyRatio: Double

  /// The mean consistency index of random judgements of 1 to 9 parts.
  static let randomIndices = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45]

  /// Weighs parts by judgements.
  ///
  /// - Parameters:
  ///   - judgements: Row i, column j: how many times more part i counts than part j.
  ///   - names: A name per part.
  ///   - allowsInconsistency: Whether a consistency ratio above 0.10 is let through.
  /// - Throws: ``IndexError`` with code `noValues`, `lengthsDiffer` unless there is a row and a column
  ///   per part, `parameterOutOfDomain` for more than 9 parts, `inconsistentJudgements` if a
  ///   judgement is not positive or not the inverse of its opposite (within a thousandth), or if
  ///   the consistency ratio passes 0.10.
  public init(
    _ judgements: [[Double]],
    of names: [String],
    allowsInconsistency: Bool = false
  ) throws(IndexError) {
    try Self.check(judgements, names)
    let count = names.count
    var vector = [Double](repeating: 1 / Double(count), count: count)
    var eigenvalue = Double(count)
    // All judgements are positive, so that repeated multiplication leads to the one positive
    // eigenvector.
    for _ in 0..<10_000 {
      let next = judgements.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      eigenvalue = next.reduce(0, +)
      let change = zip(next, vector).reduce(0) { max($0, abs($1.0 / eigenvalue - $1.1)) }
      vector = next.map { $0 / eigenvalue }
      if change < 1e-16 { break }
    }
    let index = count > 2 ? max(0, (eigenvalue - Double(count)) / Double(count - 1)) : 0
    let ratio = count > 2 ? index / Self.randomIndices[count - 1] : 0
    guard ratio <= 0.10 || allowsInconsistency else {
      throw IndexError(
        .inconsistentJudgements,
        culprit: "consistency ratio \(ratio)",
        "The judgements contradict each other: their consistency ratio is \(ratio), above 0.10. "
          + "Judge again, or pass `allowsInconsistency: true`."
      )
    }
    self.names = names
    weights = try IndexWeights(vector)
    largestEigenvalue = count > 2 ? eigenvalue : Double(count)
    consistencyIndex = index
    consistencyRatio = ratio
  }

  private static func check(_ judgements: [[Double]], _ names: [String]) throws(IndexError) {
    let count = names.count
    guard count > 0 else {
      throw IndexError(.noValues, culprit: "judgements", "There is no part to weigh.")
    }
    guard judgements.count == count, judgements.allSatisfy({ $0.count == count }) else {
      throw IndexError(
        .lengthsDiffer,
        culprit: "\(judgements.count) rows",
        "\(count) parts are compared in \(count) rows of \(count) judgements."
      )
    }
    guard count <= randomIndices.count else {
      throw IndexError(
        .parameterOutOfDomain,
        culprit: "\(count) parts",
        "Nobody can compare \(count) parts with each other consistently; group them in dimensions "
          + "of at most \(randomIndices.count)."
      )
    }
    for i in 0..<count {
      for j in 0..<count {
        let (judgement, opposite) = (judgements[i][j], judgements[j][i])
        guard judgement > 0, judgement.isFinite, abs(judgement * opposite - 1) <= 1e-3 else {
          throw IndexError(
            .inconsistentJudgements,
            culprit: "\(names[i]) and \(names[j])",
            "'\(names[i])' counts \(judgement) times '\(names[j])', and that \(opposite) times the "
              + "first; judgements are positive, and one over the other."
          )
        }
      }
    }
  }
}
