// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

public import Foundation
public import Tabular

extension Table {
  /// Reads the answers in a Stata (`.dta`) or SPSS file (`.sav`, `.zsav`, `.por`).
  ///
  ///     let people = try Table(microdata: url)
  ///     try people.column("sexo").label         // "Sex"
  ///     try people.column("sexo").valueLabels   // [1.0: "man", 2.0: "woman"]
  ///
  /// ``SurveyFile`` says how a file becomes a table, and also gives what else it tells.
  ///
  /// - Parameters:
  ///   - url: The file.
  ///   - options: How it is to be read.
  /// - Throws: ``MicrodataError``.
  /// - Complexity: O(*n*) for *n* bytes. Beside the columns asked for, memory holds one row.
  public init(
    microdata url: URL,
    options: MicrodataOptions = MicrodataOptions()
  ) throws(MicrodataError) {
    self = try SurveyFile(at: url, options: options).table
  }
}
