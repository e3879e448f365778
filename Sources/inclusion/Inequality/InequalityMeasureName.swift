// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import FinancialInclusion

/// The measures of inequality, as the command names them.
enum InequalityMeasureName: String, CaseIterable {
  case gini, theilT, theilL, generalizedEntropy, atkinson, hoover, palma, shareRatio
  case coefficientOfVariation, herfindahl, lorenz, generalizedLorenz, fosterGreerThorbecke
  case wolfson, estebanRay
  case concentration, generalizedConcentration, erreygers, wagstaff

  /// How a person reads it.
  var title: String {
    switch self {
    case .gini: "Gini"
    case .theilT: "Theil T"
    case .theilL: "Theil L"
    case .generalizedEntropy: "Generalized entropy"
    case .atkinson: "Atkinson"
    case .hoover: "Hoover"
    case .palma: "Palma ratio"
    case .shareRatio: "Share ratio"
    case .coefficientOfVariation: "Coefficient of variation"
    case .herfindahl: "Herfindahl"
    case .lorenz: "Lorenz curve"
    case .generalizedLorenz: "Generalized Lorenz curve"
    case .fosterGreerThorbecke: "Foster–Greer–Thorbecke"
    case .wolfson: "Wolfson polarization"
    case .estebanRay: "Esteban–Ray polarization"
    case .concentration: "Concentration index"
    case .generalizedConcentration: "Generalized concentration"
    case .erreygers: "Erreygers index"
    case .wagstaff: "Wagstaff index"
    }
  }

  /// Whether it is an index of concentration, which needs a ranking.
  var needsRank: Bool {
    switch self {
    case .concentration, .generalizedConcentration, .erreygers, .wagstaff: true
    default: false
    }
  }

  /// The measures of a list of names.
  ///
  /// - Throws: `ValidationError` that lists them all if one is unknown.
  static func list(_ text: String) throws -> [InequalityMeasureName] {
    let names = Names.list(text)
    guard Set(names).count == names.count else {
      throw ValidationError("--measure names a measure twice; name each once.")
    }
    return try names.map { name in
      if let measure = InequalityMeasureName(rawValue: name) { return measure }
      throw ValidationError(
        "There is no measure '\(name)'; there are "
          + allCases.map(\.rawValue).joined(separator: ", ") + "."
      )
    }
  }
}
