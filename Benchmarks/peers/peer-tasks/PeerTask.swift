// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

/// A piece of work. The names are also those of the Python tasks.
enum PeerTask: String, CaseIterable, ExpressibleByArgument {
  case makeFile = "make-file"
  case product
  case square
  case tallSquare = "tall-square"
  case weightedSquare = "weighted-square"
  case cholesky
  case eigen
  case singularValues = "singular-values"
  case weightedMean = "weighted-mean"
  case gini
  case weightedGini = "weighted-gini"
  case taylor
  case regression
  case oaxaca
  case catchment
  case nearest
  case csvRead = "csv-read"
  case csvStream = "csv-stream"
  case csvWrite = "csv-write"
  case about

  /// Makes the data, or takes them from a file, and hands back the work itself.
  func prepared(reading input: URL, writing output: URL) throws -> () throws -> TaskResult {
    switch self {
    case .makeFile, .about: { TaskResult(byteCount: 0) { 0 } }
    case .product: AlgebraTasks.product(order: 1_500)
    case .square: AlgebraTasks.square(order: 1_500)
    case .tallSquare: AlgebraTasks.tallSquare(rows: 1_000_000, columns: 50)
    case .weightedSquare: AlgebraTasks.weightedSquare(rows: 1_000_000, columns: 50)
    case .cholesky: AlgebraTasks.cholesky(order: 1_500)
    case .eigen: AlgebraTasks.eigen(order: 500)
    case .singularValues: AlgebraTasks.singularValues(rows: 2_000, columns: 200)
    case .weightedMean: MeanTasks.weightedMean(respondents: 10_000_000)
    case .gini: InequalityTasks.gini(people: 1_000_000, isWeighted: false)
    case .weightedGini: InequalityTasks.gini(people: 1_000_000, isWeighted: true)
    case .taylor: try SurveyTasks.taylor(variables: 20)
    case .regression: try SurveyTasks.regression(factors: 10)
    case .oaxaca: try SurveyTasks.oaxaca(factors: 10)
    case .catchment: try AccessTasks.catchment(places: 50_000, points: 20_000)
    case .nearest: try AccessTasks.nearest(places: 1_000_000, points: 100_000)
    case .csvRead: CSVTasks.read(input)
    case .csvStream: CSVTasks.stream(input)
    case .csvWrite: try CSVTasks.write(input, to: output)
    }
  }
}
