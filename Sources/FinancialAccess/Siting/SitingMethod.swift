// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How new access points are looked for.
public enum SitingMethod: Hashable, Sendable {
  /// One after the other, each where it gains most, with lazy evaluation; then, until nothing
  /// improves any more, one is exchanged for another.
  ///
  /// `exchanges` is the most goes through all candidates; zero leaves the greedy choice as it is.
  ///
  /// For reach and the mean distance the greedy choice alone is at least 1 − 1/e = 63 % of the best
  /// if a number limits it, 1/2 with quotas, (1 − 1/e)/2 = 32 % with a budget alone. For the worst
  /// distance and for gaps nothing is guaranteed. How far the answer at hand can be from the best is
  /// computed for each: ``SitingProposal/bound``.
  ///
  /// Reference: G. L. Nemhauser, L. A. Wolsey, M. L. Fisher (1978), Mathematical Programming 14,
  /// DOI 10.1007/BF01588971; J. Leskovec et al. (2007), Cost-effective outbreak detection in
  /// networks, KDD, DOI 10.1145/1281192.1281239. As commonly stated; not checked against the papers.
  case greedy(exchanges: Int = 50)
  /// The best, by an integer programme. For small cases; `seconds` of processor time and `nodes` of
  /// the search tree end the search early, with what was found so far and how far it may be off.
  case exact(seconds: Double? = nil, nodes: Int? = nil)
}
