// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Tabular

extension SitingRequest {
  /// Refuses an aim that its distances do not allow.
  static func check(_ limit: Double?, _ aim: SitingAim) throws(AccessError) {
    if let limit, !(limit >= 0 && limit.isFinite) {
      throw AccessError(
        .costOutOfRange,
        culprit: "\(limit)",
        "Nobody lives within \(limit); give a distance of zero or more."
      )
    }
    guard limit != nil || !aim.needsLimit else {
      throw AccessError(
        .argumentOutOfRange,
        culprit: "reaching",
        "Nothing says within which distance people count as reached; give it."
      )
    }
    if let beyond = aim.beyond, !(beyond > 0 && beyond.isFinite) {
      throw AccessError(
        .costOutOfRange,
        culprit: "\(beyond)",
        "People without a point cannot count with a distance of \(beyond); give a positive one."
      )
    }
  }

  /// The candidates that are not excluded, each checked.
  ///
  /// - Throws: ``AccessError`` with code `empty`, `duplicateIdentifier`, `budgetOutOfRange` and
  ///   `unknownIdentifier`.
  static func admitted(
    _ candidates: [SitingCandidate],
    _ excluded: Set<String>
  ) throws(AccessError) -> [SitingCandidate] {
    var seen: Set<String> = []
    for candidate in candidates {
      guard seen.insert(candidate.id).inserted else {
        throw AccessError(
          .duplicateIdentifier,
          culprit: candidate.id,
          """
          The candidate '\(candidate.id)' is listed twice; give each candidate an identifier of its \
          own.
          """
        )
      }
      guard candidate.cost > 0, candidate.cost.isFinite else {
        throw AccessError(
          .budgetOutOfRange,
          culprit: candidate.id,
          """
          The cost of the candidate '\(candidate.id)' is \
          \(candidate.cost.isNaN ? "missing" : "\(candidate.cost)"); give a positive number.
          """
        )
      }
    }
    for id in excluded.sorted() where !seen.contains(id) {
      throw AccessError(
        .unknownIdentifier,
        culprit: id,
        "'\(id)' is excluded, but no candidate\(NearNames.hint(to: id, among: seen.sorted()))."
      )
    }
    let admitted = candidates.filter { !excluded.contains($0.id) }
    guard !admitted.isEmpty else {
      throw AccessError(
        .empty,
        culprit: "candidates",
        candidates.isEmpty
          ? "There are no candidates; name at least one."
          : "All \(candidates.count) candidates are excluded; leave at least one."
      )
    }
    return admitted
  }

  func unreachable(_ place: Int) -> AccessError {
    AccessError(
      .argumentOutOfRange,
      culprit: places.ids[place],
      """
      No point is within reach of '\(places.ids[place])', so that its distance is infinite; say with \
      which distance such people count (beyond).
      """
    )
  }

  func everybodyReached() -> AccessError {
    AccessError(
      .nothingToGain,
      culprit: "places",
      aim.needsLimit
        ? "Everybody concerned is within reach of a point already; choose a shorter distance, or "
          + "another aim."
        : "Everybody has a point where they live; there is no distance to make shorter."
    )
  }

  func nobodyNear(_ place: Int) -> AccessError {
    AccessError(
      .nothingToGain,
      culprit: places.ids[place],
      """
      No candidate would bring a point nearer to '\(places.ids[place])' or to any other place that \
      counts; name candidates near to them, or choose a longer distance.
      """
    )
  }

  /// What is thrown if no choice within the limits gains anything.
  func nothingGained() -> AccessError {
    AccessError(
      .nothingToGain,
      culprit: "candidates",
      """
      No choice among the \(candidates.count) candidates within the limits gains anything; allow \
      more points, or choose another aim.
      """
    )
  }
}
