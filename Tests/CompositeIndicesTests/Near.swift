// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Whether numbers agree to a relative difference, absolute below 1; a missing one never does.
func near(_ found: [Double?], _ expected: [Double], _ tolerance: Double = 1e-9) -> Bool {
  guard found.count == expected.count else { return false }
  return zip(found, expected).allSatisfy { pair in
    abs((pair.0 ?? .nan) - pair.1) <= tolerance * max(1, abs(pair.1))
  }
}

/// Whether a number agrees to a relative difference, absolute below 1.
func near(_ found: Double?, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  near([found], [expected], tolerance)
}
