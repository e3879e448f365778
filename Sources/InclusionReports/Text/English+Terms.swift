// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension English {
  /// What the bundled data call in Spanish, by their own words: types of locality in Mexico.
  static let terms: [String: String] = [
    "En Transición": "In transition",
    "Semi-urbano": "Semi-urban",
    "Urbano": "Urban",
    "Metrópoli": "Metropolis",
    "Semi-metrópoli": "Semi-metropolis",
  ]
}
