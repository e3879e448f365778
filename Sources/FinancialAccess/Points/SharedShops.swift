// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How a shop counts that serves customers of several institutions.
///
/// Supervisors usually publish the first: a corner shop that is agent of four banks is four points.
/// To somebody who needs to reach a point it is one.
public enum SharedShops: String, CaseIterable, Hashable, Sendable {
  /// Once for each institution: as many points as rows.
  case perProvider
  /// Once: rows with one identifier and one kind are one point, whose supply is the sum of theirs.
  case once
}
