// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension AccessInventory {
  /// The density of every kind in every place, and of all kinds together.
  ///
  /// Edge cases: without a place's count of one kind there is no total for it either. A total sums
  /// kinds of very different number and use; print it beside them, not in their stead.
  ///
  /// - Parameters:
  ///   - base: What the densities are per.
  ///   - includingTotal: Whether each place also gets a record of all kinds together, if there is
  ///     more than one.
  ///   - missing: What to do where a count or a denominator is missing.
  ///   - confidence: The confidence of the intervals.
  /// - Returns: The records, place by place and in each place kind by kind, and what was omitted.
  /// - Throws: ``AccessError`` with code `denominatorMissing` if the inventory does not have the
  ///   denominator of the base, or with `.reject` if a place lacks it; `countMissing` with
  ///   `.reject`; `duplicateIdentifier` for a place with two rows; `countNotWhole` if a total is too large; `baseNotPositive`, `densityOutOfRange`
  ///   and `confidenceOutOfRange`.
  /// - Complexity: O(*n* · *k*) for *n* places and *k* kinds; the interval of each different count
  ///   is worked out once.
  public func densities(
    per base: DensityBase,
    includingTotal: Bool = true,
    missing: MissingAccessData = .reject,
    confidence: Double = 0.95
  ) throws(AccessError) -> PlaceDensities {
    try base.check()
    try checkPlacesDiffer()
    guard let amounts = amounts[base.denominator] else {
      let known = denominators.map(\.rawValue).joined(separator: ", ")
      throw AccessError(
        .denominatorMissing,
        culprit: base.denominator.rawValue,
        "The inventory has no \(base.denominator.unit); it has \(known)."
      )
    }
    let columns = kinds.map { (kind: $0, counts: counts[$0, default: []]) }
    var intervals = try PoissonIntervals(confidence: confidence)
    var answer = PlaceDensities(base: base)
    answer.records.reserveCapacity(places.count * (columns.count + 1))
    for row in places.indices {
      let amount = amounts[row]
      if amount.isNaN, missing == .omit {
        answer.omitted.append(OmittedDensity(place: places[row], kind: nil, of: base.denominator))
        continue
      }
      try Density.check(amount, of: base.denominator, in: places[row])
      var total = 0.0
      for (kind, counts) in columns {
        let count = counts[row]
        total += count
        if count.isNaN {
          if missing == .reject {
            try Density.check(count: count, of: AccessInventory.name(kind, places[row]))
          }
          answer.omitted.append(OmittedDensity(place: places[row], kind: kind, of: nil))
          continue
        }
        try answer.append(places[row], kind, count, amount, &intervals)
      }
      if includingTotal, columns.count > 1, !total.isNaN {
        try answer.append(places[row], nil, total, amount, &intervals)
      }
    }
    return answer
  }
}
