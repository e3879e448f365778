// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How the variance between areas is estimated.
public enum AreaVarianceMethod: String, CaseIterable, Hashable, Sendable {
  /// The likelihood of what the auxiliary variables leave over, which allows for the coefficients
  /// that were estimated; the usual choice.
  case restrictedMaximumLikelihood = "restricted-maximum-likelihood"
  /// The likelihood of the direct estimates; too small a variance with few areas.
  case maximumLikelihood = "maximum-likelihood"
  /// Fay and Herriot's moment equation, which needs no normal distribution:
  /// `Σ (yᵢ − xᵢᵀb)² / (A + Dᵢ) = m − p`.
  case moments
}
