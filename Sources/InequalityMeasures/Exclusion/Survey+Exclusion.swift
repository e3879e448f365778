// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import SurveyStatistics

extension Survey {
  /// Who is excluded in several ways at once, how deeply, and by what, with design-based errors.
  ///
  ///     c = Σ w_j g_j,   ρ = [c ≥ k]
  ///     H = mean of ρ,   A = Σ ρ c / Σ ρ,   M0 = H A = mean of ρ c
  ///
  /// `headcount` H is the share of excluded people, `intensity` A how much of all indicators they lack
  /// on average, `adjustedHeadcount` M0 both together. Of each indicator: `rawHeadcount`, the share who
  /// lack it; `censoredHeadcount`, the share who lack it and are excluded; `contribution`, its part
  /// of M0. Of each group: `groupContribution`, its part of everyone's M0.
  ///
  ///     let excluded = try adults.exclusion(question, by: ["area"])
  ///
  /// All indicators have to be known of the same person; M0 cannot be made from published rates.
  ///
  /// Edge cases: where nobody is excluded there is no intensity and no contribution; they are left out
  /// and noted.
  ///
  /// - Parameters:
  ///   - question: The indicators, their weights and the cut-off.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing indicator is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: A record per group and measure; `variable` is the indicator, or `exclusion`,
  ///   `parameter` the cut-off.
  /// - Throws: ``InequalityError`` with code `notAnIndicator`, `missingValue` or `noValues`, and
  ///   `survey` for what the survey refuses.
  /// - Complexity: O(*n d* (1 + *g*)) for *n* rows, *d* indicators and *g* groups, times the
  ///   replicates.
  ///
  /// Reference: Alkire and Foster (2011), Counting and multidimensional poverty measurement, Journal
  /// of Public Economics 95, doi:10.1016/j.jpubeco.2010.11.006, as commonly stated; not checked
  /// against the paper.
  public func exclusion(
    _ question: MultidimensionalExclusion,
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(InequalityError) -> InequalityEstimates {
    let indices = question.indicators.indices
    let kinds: [ExclusionStatistic.Kind] =
      [.headcount, .intensity, .adjustedHeadcount]
      + indices.map { .rawHeadcount($0) } + indices.map { .censoredHeadcount($0) }
      + indices.map { .contribution($0) }
    return try ExclusionRequest(self, question, by: groups, missing: missing, inference: inference)
      .estimates(kinds, at: [question.cutoff], withGroupContributions: !groups.isEmpty)
  }

  /// How many are excluded, and how deeply, at every cut-off: whether a ranking of groups hangs on k.
  ///
  /// - Parameters:
  ///   - question: The indicators and their weights; its own cut-off does not matter.
  ///   - cutoffs: The cut-offs; nil for every score that somebody has.
  ///   - groups: The columns by whose levels groups are made.
  ///   - missing: Whether a missing indicator is an error or its row is left out, as a domain is.
  ///   - inference: How errors are made.
  /// - Returns: Headcount, intensity and adjusted headcount of each group at each cut-off.
  /// - Throws: ``InequalityError`` as ``exclusion(_:by:missing:inference:)`` does.
  public func exclusionAcrossCutoffs(
    _ question: MultidimensionalExclusion,
    cutoffs: [Double]? = nil,
    by groups: [String] = [],
    missing: MissingPolicy = .reject,
    inference: Inference = Inference()
  ) throws(InequalityError) -> InequalityEstimates {
    let request = try ExclusionRequest(
      self,
      question,
      by: groups,
      missing: missing,
      inference: inference
    )
    var checked: [Double] = []
    for cutoff in cutoffs ?? request.scores {
      checked.append(try question.with(cutoff: cutoff).cutoff)
    }
    return try request.estimates(
      [.headcount, .intensity, .adjustedHeadcount],
      at: checked,
      withGroupContributions: false
    )
  }
}
