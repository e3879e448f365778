// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// How text is dressed for where it is read.
public enum TextStyle: Hashable, Sendable {
  /// As it is, for files and pipes.
  case plain
  /// Bold headings, dim rules and notes, by the escape sequences of terminals.
  case terminal

  /// A line of headings.
  func heading(_ line: String) -> String { dressed(line, "1") }

  /// A line that stands back: a rule, a note.
  func aside(_ line: String) -> String { dressed(line, "2") }

  private func dressed(_ line: String, _ code: String) -> String {
    self == .plain || line.isEmpty ? line : "\u{1B}[\(code)m\(line)\u{1B}[0m"
  }
}
