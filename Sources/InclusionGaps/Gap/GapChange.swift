// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import SurveyStatistics

/// How a gap differs from another: from one wave to a later one, or from one place to another.
///
///     let change = try before.change(to: after)
///     change.description   // The gap rose in points (13.2 pp to 16.5 pp) and fell in relative terms …
///
/// Differences and relative gaps are compared by subtraction, later − earlier, both in percentage
/// points; ratio-like measures by division, later / earlier. A change above 0 (above 1 for the odds
/// ratio and the exclusion ratio, below 1 for the ratio) means that the group measured to lags more.
///
/// The two scales can disagree: while both rates grow, a gap can widen in points and narrow in
/// relative terms. ``disagrees`` and ``notes`` say so.
public struct GapChange: Hashable, Sendable, CustomStringConvertible {
  /// The name of the wave or place that comes first.
  public let first: String
  /// The name of the wave or place that it is compared with.
  public let second: String
  /// The measures of the first gap.
  public let before: [GapEstimate]
  /// The measures of the second gap.
  public let after: [GapEstimate]
  /// The changes, by measure: difference, ratio, relative gap and, for shares, odds ratio and
  /// exclusion ratio. The change of a relative gap is in percentage points.
  public let changes: [GapEstimate]
  /// What was assumed, in sentences.
  public let assumptions: [String]

  /// The change of the difference; in percentage points for shares.
  public var difference: GapEstimate { changes[0] }

  /// The change of the relative gap, in percentage points; nil where it is not defined.
  public var relativeGap: GapEstimate? { changes.first { $0.measure == .relativeGap } }

  /// Whether the gap rose in points and fell in relative terms, or the other way round.
  public var disagrees: Bool {
    guard let points = difference.value, let relative = relativeGap?.value else { return false }
    return points * relative < 0
  }

  /// What is to be said of the change, in sentences.
  public var notes: [String] {
    (disagrees ? [description + " Say which of the two is meant."] : []) + assumptions
  }

  /// Both scales in a sentence, in the unit of each.
  public var description: String {
    let scale = difference.unit == .amount ? "in its own unit" : "in points"
    guard let points = GapChange.clause(scale, .difference, before, after) else {
      return "The gap is not defined."
    }
    guard let relative = GapChange.clause("in relative terms", .relativeGap, before, after) else {
      return "The gap \(points.verb) \(points.rest)."
    }
    let second = relative.verb == points.verb ? relative.rest : relative.verb + " " + relative.rest
    return "The gap \(points.verb) \(points.rest) and \(second)."
  }

  private static func clause(
    _ scale: String,
    _ measure: GapMeasure,
    _ before: [GapEstimate],
    _ after: [GapEstimate]
  ) -> (verb: String, rest: String)? {
    guard let first = before.first(where: { $0.measure == measure }),
      let second = after.first(where: { $0.measure == measure }),
      let old = first.value, let new = second.value
    else { return nil }
    let verb = new > old ? "rose" : new < old ? "fell" : "stayed"
    return (verb, "\(scale) (\(first.unit.text(old)) to \(second.unit.text(new)))")
  }
}
