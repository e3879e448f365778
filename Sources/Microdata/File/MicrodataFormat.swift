// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The formats of survey microdata that can be read.
public enum MicrodataFormat: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Stata data, `.dta`, of the versions 104 to 119 (Stata 4 to 18).
  case stata
  /// SPSS data, `.sav` or, compressed, `.zsav`.
  case spss
  /// SPSS portable data, `.por`.
  case spssPortable

  /// The suffixes of files in this format, without a dot.
  public var suffixes: [String] {
    switch self {
    case .stata: ["dta"]
    case .spss: ["sav", "zsav"]
    case .spssPortable: ["por"]
    }
  }

  /// The format of files with this suffix, or `nil` if there is none.
  ///
  ///     MicrodataFormat(suffix: "SAV")   // spss
  ///
  /// - Parameter suffix: The end of a file's name after its last dot, in capitals or not.
  public init?(suffix: String) {
    let suffix = suffix.lowercased()
    guard let format = Self.allCases.first(where: { $0.suffixes.contains(suffix) }) else {
      return nil
    }
    self = format
  }

  /// The format, as a person calls it.
  public var description: String {
    switch self {
    case .stata: "Stata"
    case .spss: "SPSS"
    case .spssPortable: "SPSS portable"
    }
  }
}
