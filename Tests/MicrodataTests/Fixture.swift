// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Microdata
import Tabular
import TestSupport

/// The files of these tests. Tests/ReferenceTests/recipes/microdata.py wrote them with pandas 3.1.1
/// and pyreadstat 1.3.7, and says what is in them.
enum Fixture {
  /// Where a file is.
  static func url(_ name: String) -> URL {
    Bundle.module.resourceURL?.appendingPathComponent("Fixtures/\(name)")
      ?? URL(fileURLWithPath: name)
  }

  /// A copy of a file with other bytes, in a folder that goes with the answer.
  static func changed(
    _ name: String,
    in folder: ScratchFolder,
    _ change: (inout [UInt8]) -> Void
  ) throws -> URL {
    var bytes = [UInt8](try Data(contentsOf: url(name)))
    change(&bytes)
    let copy = folder.url.appendingPathComponent(name)
    try Data(bytes).write(to: copy)
    return copy
  }

  /// All files that can be read.
  static let names = [
    "stata-104.dta", "stata-113.dta", "stata-114.dta", "stata-117.dta", "stata-118.dta",
    "stata-118-big-endian.dta", "stata-118-long-texts.dta", "no-rows.dta", "people.sav",
    "plain.sav", "people.zsav", "unstated-rows.sav", "unstated-rows-compressed.sav", "no-rows.sav",
    "people.por", "labels.por",
  ]
}

/// The error that reading ends with, or `nil` if it ends well.
func microdataError(
  _ url: URL,
  _ options: MicrodataOptions = MicrodataOptions()
) -> MicrodataError? {
  do throws(MicrodataError) {
    _ = try SurveyFile(at: url, options: options)
    return nil
  } catch {
    return error
  }
}

/// The people of the recipe.
enum People {
  static let age: [Double] = [31, 45, .nan, 98, 17, 60, 23, 52]
  static let income = [1025.5, 0.1, -3, 1e9, .nan, 880, 12.25, 7]
  static let place: [String?] = [
    "Áncash", "Junín", "Puno", nil, "Puno", "Áncash", "Lima", "puno",
  ]
  static let longText = String(repeating: "El dinero móvil llegó al pueblo. ", count: 100)
}

/// Whether numbers are the same, missing ones included.
func same(_ left: [Double], _ right: [Double]) -> Bool {
  Column("x", numbers: left) == Column("x", numbers: right)
}
