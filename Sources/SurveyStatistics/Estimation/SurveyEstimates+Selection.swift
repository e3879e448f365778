// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension SurveyEstimates {
  /// Some of the estimates, with the covariances between them.
  ///
  /// - Parameter places: The places of the records, in the order wanted.
  /// - Returns: Those records; notes and inference stay.
  /// - Throws: ``SurveyError`` with code `unknownGroup` if there is no record in one of the places.
  public func selecting(_ places: [Int]) throws(SurveyError) -> SurveyEstimates {
    for place in places where !records.indices.contains(place) {
      throw SurveyError(
        .unknownGroup,
        culprit: "\(place)",
        "There is no estimate in place \(place); there are \(records.count), counted from 0."
      )
    }
    let unitTotals = unitTotals
    return SurveyEstimates(
      records: places.map { records[$0] },
      notes: notes,
      inference: inference,
      variance: variance,
      unitTotals: { unitTotals(places[$0]) }
    )
  }

  /// These estimates and others of the same survey, with the covariances between all of them: a
  /// group beside the whole, or one domain beside another.
  ///
  ///     let whole = try adults.means(of: ["account"])
  ///     let rural = try adults.restricted(to: "area", equals: "rural").means(of: ["account"])
  ///     try rural.joined(with: whole).contrast(.difference, from: 0, to: 1)
  ///
  /// - Parameter others: Estimates from the same survey or a domain of it.
  /// - Returns: The records of both, these first, under the inference of these.
  /// - Throws: ``SurveyError`` with code `totalsDiffer` if the two come from different designs.
  public func joined(with others: SurveyEstimates) throws(SurveyError) -> SurveyEstimates {
    let clusters = variance.stages.map(\.clusterCount)
    guard clusters == others.variance.stages.map(\.clusterCount) else {
      throw SurveyError(
        .totalsDiffer,
        culprit: "\(clusters.first ?? 0) clusters",
        "The estimates come from samples with different clusters; join estimates of one survey, or "
          + "of domains of it."
      )
    }
    let (own, other, count) = (unitTotals, others.unitTotals, records.count)
    return SurveyEstimates(
      records: records + others.records,
      notes: notes + others.notes.filter { !notes.contains($0) },
      inference: inference,
      variance: variance,
      unitTotals: { $0 < count ? own($0) : other($0 - count) }
    )
  }
}
