// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension AccessReport {
  /// What is conspicuous in the data, so that a reader can judge the rest.
  func checks() -> ReportDocument.Section {
    var sentences: [String] = []
    let places: Places = evidence.places
    if evidence.omittedRows > 0 {
      sentences.append(say(.networkCheckOmitted, ["count": count(Double(evidence.omittedRows))]))
    }
    sentences += emptyPlaces() + sharedLocations()
    if let counts = evidence.counts {
      let few: Int = evidence.settled.count { counts[$0] < 5 }
      if few > 0 {
        sentences.append(
          say(
            .networkCheckFew,
            ["few": count(Double(few)), "places": count(Double(evidence.settled.count))]
          )
        )
      }
      sentences += outliers(counts)
    }
    if let stray = evidence.strayPoints, stray > 0 {
      sentences.append(say(.networkCheckStray, ["count": count(Double(stray))]))
    }
    if let counts = evidence.counts, let own = evidence.network, specification.points != nil,
      !specification.places.counts.isEmpty
    {
      let (counted, listed) = (counts.reduce(0, +), Double(own.points.count))
      if counted != listed {
        sentences.append(
          say(.networkCheckDiffer, ["counted": count(counted), "listed": count(listed)])
        )
      }
    }
    if let fault = evidence.boundaryFault {
      sentences.append(say(.networkCheckBoundary, ["reason": fault]))
    }
    let unknown: Int =
      evidence.areas.isEmpty
      ? 0 : Set(places.ids).subtracting(evidence.areas.map(\.id)).count
    if unknown > 0 {
      sentences.append(say(.networkCheckUnmatched, ["count": count(Double(unknown))]))
    }
    let blocks: [ReportDocument.Block] =
      sentences.isEmpty ? [.paragraph(say(.networkCheckNothing))] : [.list(sentences)]
    return .init(say(.networkCheckTitle), blocks)
  }

  /// Places in which no adults live.
  private func emptyPlaces() -> [String] {
    let empty: [Int] = evidence.adults.indices.filter { evidence.adults[$0] == 0 }
    guard !empty.isEmpty else { return [] }
    let points: Double = empty.reduce(0) { $0 + (evidence.counts?[$1] ?? 0) }
    return [
      say(
        .networkCheckEmpty,
        ["count": count(Double(empty.count)), "names": names(empty), "points": count(points)]
      )
    ]
  }

  /// Places that stand on one spot.
  private func sharedLocations() -> [String] {
    guard let locations = evidence.places.locations else { return [] }
    let shared: Int = Dictionary(grouping: locations, by: { $0 }).values
      .filter { $0.count > 1 }.reduce(0) { $0 + $1.count }
    guard shared > 0 else { return [] }
    return [say(.networkCheckShared, ["count": count(Double(shared))])]
  }

  /// Places with many times the density of all, which may be a wrong count or a wrong population.
  private func outliers(_ counts: [Double]) -> [String] {
    let points: Double = evidence.settled.reduce(0) { $0 + counts[$1] }
    let adults: Double = evidence.settled.reduce(0) { $0 + evidence.adults[$1] }
    guard points > 0 else { return [] }
    let many: [Int] = evidence.settled.filter { place in
      counts[place] >= 5 && counts[place] / evidence.adults[place] > 10 * points / adults
    }.sorted { counts[$0] / evidence.adults[$0] > counts[$1] / evidence.adults[$1] }
    guard !many.isEmpty else { return [] }
    return [
      say(.networkCheckOutliers, ["count": count(Double(many.count)), "names": names(many)])
    ]
  }

  /// The names of places; of many the first and an ellipsis.
  private func names(_ places: [Int]) -> String {
    let first: [String] = places.prefix(5).map { evidence.places.names[$0] }
    return first.joined(separator: ", ") + (places.count > 5 ? ", …" : "")
  }
}
