// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// Whether a text is dressed for a terminal.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto, always, never

  /// Whether a text is dressed where it goes.
  ///
  /// - Parameter stream: The stream it goes to; nil for a file.
  /// - Returns: With `auto`, whether the stream is a terminal that can show it and the environment
  ///   does not hold `NO_COLOR`.
  func isOn(for stream: StandardStream?) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let environment = ProcessInfo.processInfo.environment
      guard let stream, stream.isTerminal else { return false }
      return (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
