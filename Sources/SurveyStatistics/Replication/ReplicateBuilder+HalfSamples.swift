// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension ReplicateBuilder {
  /// Half samples by the columns of a Hadamard matrix; a row of it, but the first, for each stratum.
  func halfSamples(coefficient: Double) throws(SurveyError) -> Product {
    try SurveyError.checkFay(coefficient)
    let wrong = (0..<first.strataCount).filter { first.sampled(in: $0) != 2 }
    if let stratum = wrong.first {
      let names = wrong.prefix(5).map {
        "'\(first.stratumNames[$0])' (\(first.sampled(in: $0)))"
      }
      throw SurveyError(
        .badDesign,
        culprit: first.stratumNames[stratum],
        "Half samples take one of two clusters, and these strata have another number of them: "
          + names.joined(separator: ", ")
          + (wrong.count > 5 ? " and \(wrong.count - 5) more" : "")
          + ". Use jkn or a bootstrap, or pair clusters by strata of your own."
      )
    }
    if let stratum = (0..<first.strataCount).first(where: { first.population[$0] < .infinity }) {
      throw SurveyError(
        .badDesign,
        culprit: first.stratumNames[stratum],
        "Half samples have no place for a finite population, which stratum "
          + "'\(first.stratumNames[stratum])' has; leave the population out, or use jkn."
      )
    }
    let matrix = HadamardMatrix(atLeast: first.strataCount + 1)
    let factors = units(matrix.order) { replicate, cluster in
      let stratum = Int(first.stratumOfCluster[cluster])
      let isSecond = cluster > Int(first.firstCluster[stratum])
      let sign = matrix[stratum + 1, replicate] * (isSecond ? -1 : 1)
      return sign > 0 ? 2 - coefficient : coefficient
    }
    let scale = 1 / (Double(matrix.order) * (1 - coefficient) * (1 - coefficient))
    return Product(
      factors: .units(factors),
      scales: [Double](repeating: scale, count: matrix.order)
    )
  }

  /// Successive differences by the columns of a Hadamard matrix; two rows of it, never the first,
  /// for each cluster.
  func successiveDifferences(_ wanted: Int?) throws(SurveyError) -> Product {
    if let wanted { try check(wanted) }
    // A second time round takes every second row, and so on, so that other rows are neighbours.
    let matrix = HadamardMatrix(atLeast: wanted ?? min(first.clusterCount + 1, 512))
    let cycle = matrix.order - 1
    var rows: [(Int, Int)] = []
    var used = 0
    for stratum in 0..<first.strataCount {
      let count = first.sampled(in: stratum)
      let taken = (0..<count).map { place in
        1 + row(used + place, cycle)
      }
      used += count
      for place in 0..<count { rows.append((taken[place], taken[(place + 1) % count])) }
    }
    let width = 1 / 8.0.squareRoot()
    let factors = units(matrix.order) { replicate, cluster in
      let (own, next) = rows[cluster]
      let difference = matrix[own, replicate] - matrix[next, replicate]
      return 1 + unsampledRoot(Int(first.stratumOfCluster[cluster])) * width * difference
    }
    return Product(
      factors: .units(factors),
      scales: [Double](repeating: 4 / Double(matrix.order), count: matrix.order)
    )
  }

  /// The row for a place in the order of clusters, when rows are used again with another stride.
  private func row(_ place: Int, _ cycle: Int) -> Int {
    var strides: [Int] = []
    var stride = 1
    while strides.count <= place / cycle, stride < cycle {
      var (larger, smaller) = (cycle, stride)
      while smaller > 0 { (larger, smaller) = (smaller, larger % smaller) }
      if larger == 1 { strides.append(stride) }
      stride += 1
    }
    let turn = place / cycle % max(1, strides.count)
    return place % cycle * (strides.isEmpty ? 1 : strides[turn]) % cycle
  }
}

extension SurveyError {
  /// Throws unless a number can be the part of its weight that a half left out keeps.
  static func checkFay(_ coefficient: Double) throws(SurveyError) {
    guard !(coefficient >= 0 && coefficient < 1) else { return }
    throw SurveyError(
      .parameterOutOfDomain,
      culprit: "\(coefficient)",
      "Fay's coefficient is \(coefficient); the part of its weight that the half left out keeps is "
        + "at least 0 and below 1, often 0.3 or 0.5."
    )
  }
}
