// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion
import Foundation
import LinearProgramming

/// What the program finds on the machine it runs on.
enum Machine {
  /// One thing that was looked for.
  struct Finding {
    let part: String
    let name: String
    /// `ok`, `missing` or what is wrong.
    let status: String
    let detail: String
  }

  /// The program and the libraries it cannot start without.
  static var libraries: [Finding] {
    let algebra = BLASInformation.current
    return [
      Finding(
        part: "program",
        name: "inclusion",
        status: "ok",
        detail: Inclusion.configuration.version
      ),
      Finding(part: "program", name: "Swift", status: "ok", detail: compiler),
      Finding(
        part: "library",
        name: "linear algebra",
        status: "ok",
        detail: "\(algebra)"
      ),
      Finding(
        part: "library",
        name: "linear algebra, file",
        status: "ok",
        detail: algebra.path ?? "unknown"
      ),
      Finding(
        part: "library",
        name: "linear programmes",
        status: "ok",
        detail: "\(SolverInformation.current)"
      ),
      Finding(
        part: "library",
        name: "ReadStat",
        status: "ok",
        detail: "Stata .dta, SPSS .sav, .zsav and .por"
      ),
    ]
  }

  /// Programs that are used where they are installed.
  static var programs: [Finding] {
    [
      program(
        "rsvg-convert",
        of: ["rsvg-convert"],
        for: "charts as PNG and PDF",
        in: "librsvg2-bin"
      ),
      program(
        "chromium",
        of: ["chromium", "chromium-browser", "google-chrome"],
        for: "reports as PDF",
        in: "chromium"
      ),
    ]
  }

  /// A data set, read whole.
  static func finding(on dataset: Dataset, isForPeople: Bool) throws -> Finding {
    let card = try dataset.card()
    let rows = try dataset.table().rowCount
    let hash = isForPeople ? "\(card.sha256.prefix(12))…" : card.sha256
    return Finding(
      part: "data",
      name: dataset.slug,
      status: rows == card.rows ? "ok" : "\(rows) rows, its card says \(card.rows)",
      detail: "\(rows) rows, SHA-256 on its card \(hash)"
    )
  }

  private static func program(
    _ name: String,
    of names: [String],
    for use: String,
    in package: String
  ) -> Finding {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in names {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
      {
        return Finding(
          part: "optional",
          name: name,
          status: "ok",
          detail: "\(folder)/\(name), for \(use)"
        )
      }
    }
    return Finding(
      part: "optional",
      name: name,
      status: "missing",
      detail: "for \(use); on Debian: apt-get install \(package)"
    )
  }

  /// The compiler that the program was built with, as far as a program can tell.
  private static var compiler: String {
    #if compiler(>=6.5)
      "built with 6.5 or newer"
    #elseif compiler(>=6.4)
      "built with 6.4"
    #else
      "built with 6.3"
    #endif
  }
}
