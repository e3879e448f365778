// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Double {
  /// The shortest text that reads back as the same number: `3` and not `3.0`, `0.1`, `1e+20`.
  var shortestText: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension String {
  /// The text, cut after 40 characters so that a message stays a sentence, on one line.
  var abridged: String {
    let line = String(map { $0.isNewline ? " " : $0 }.prefix(41))
    return line.count > 40 ? line.prefix(39) + "…" : line
  }
}
