// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// A request that was carried out and came to a bad end: exit status 1, with its sentence.
struct CommandFailure: Error, CustomStringConvertible {
  /// What a person reads.
  let description: String

  /// A failure with the sentence a person reads.
  init(_ description: String) { self.description = description }
}
