// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

internal import FinancialInclusion

extension IndexReport {
  /// What a method of normalisation is called.
  func name(of method: NormalizationMethod) -> String {
    switch method {
    case .none: say(.indexScaleNone)
    case .minMax: say(.indexScaleMinMax)
    case .goalposts: say(.indexScaleGoalposts)
    case .zScore: say(.indexScaleZScore)
    case .rank: say(.indexScaleRank)
    case .percentileRank: say(.indexScalePercentile)
    case .borda: say(.indexScaleBorda)
    case .distance(let reference): say(.indexScaleDistance, ["reference": name(of: reference)])
    case .ratio(let reference): say(.indexScaleRatio, ["reference": name(of: reference)])
    case .centred(let reference, _): say(.indexScaleCentred, ["reference": name(of: reference)])
    case .exponentialEfficacy: say(.indexScaleExponential)
    case .bands: say(.indexScaleBands)
    }
  }

  private func name(of reference: NormalizationReference) -> String {
    switch reference {
    case .best: say(.indexReferenceBest)
    case .mean: say(.indexReferenceMean)
    case .target: say(.indexReferenceTarget)
    case .unit(let unit): units.names[unit] ?? unit
    }
  }

  /// What a method of aggregation is called; one that only code knows by its own name.
  func name(of aggregation: NodeAggregation) -> String {
    switch aggregation.method {
    case .ofEachUnit(let method):
      switch method {
      case is ArithmeticMean: say(.indexMeanArithmetic)
      case is GeometricMean: say(.indexMeanGeometric)
      case is HarmonicMean: say(.indexMeanHarmonic)
      case let mean as PowerMean:
        say(.indexMeanPower, ["order": NumberStyle.upTo(2).text(mean.order)])
      case is WeightedMedian: say(.indexMeanMedian)
      case is SmallestPart: say(.indexMeanSmallest)
      case is IdealDistance: say(.indexMeanIdeal)
      case is MeanMin: say(.indexMeanMin)
      case is OrderedMean: say(.indexMeanOrdered)
      case is MazziottaPareto: say(.indexMeanMazziotta)
      default: aggregation.name
      }
    case .ofAllUnits(let method):
      switch method {
      case is Copeland: say(.indexMeanCopeland)
      case is Borda: say(.indexMeanBorda)
      case is KemenyYoung: say(.indexMeanKemeny)
      case is BenefitOfTheDoubt: say(.indexMeanDoubt)
      case is IdealPointDistance: say(.indexMeanTopsis)
      case is TaxonomicDistance: say(.indexMeanTaxonomic)
      default: aggregation.name
      }
    }
  }

  /// What is done about missing values.
  func name(of missing: MissingData) -> String {
    switch missing {
    case .reject: say(.indexMissingReject)
    case .omit: say(.indexMissingOmit)
    case .impute(let imputation, let otherwise):
      name(of: imputation) + (otherwise == .omit ? "; " + say(.indexMissingRest) : "")
    }
  }

  private func name(of imputation: Imputation) -> String {
    switch imputation {
    case .mean(let group):
      group.map { say(.indexImputeGroupMean, ["group": $0]) } ?? say(.indexImputeMean)
    case .median(let group):
      group.map { say(.indexImputeGroupMedian, ["group": $0]) } ?? say(.indexImputeMedian)
    case .withinDimension: say(.indexImputeDimension)
    case .expectationMaximization: say(.indexImputeExpectation)
    case .lastValue: say(.indexImputeLast)
    case .linear: say(.indexImputeLinear)
    }
  }

  /// What is done about outliers.
  func name(of treatment: OutlierTreatment?) -> String {
    switch treatment {
    case nil: say(.indexTreatmentNone)
    case .skewness(let rule):
      say(
        .indexTreatmentSkewness,
        [
          "skewness": NumberStyle.upTo(2).text(rule.skewness),
          "kurtosis": NumberStyle.upTo(2).text(rule.kurtosis), "steps": whole(rule.winsorize),
        ]
      )
    case .quantiles(let lower, let upper):
      say(
        .indexTreatmentQuantiles,
        [
          "lower": NumberStyle.percent(0).text(lower), "upper": NumberStyle.percent(0).text(upper),
        ]
      )
    case .transform(.log): say(.indexTreatmentLog)
    case .transform(.boxCox): say(.indexTreatmentBoxCox)
    }
  }

  /// How a choice is varied.
  func words(for kind: Assumption.Kind) -> String {
    switch kind {
    case .weights(.within(let width)):
      say(
        .indexVaryWeights,
        [
          "lower": NumberStyle.upTo(2).text(1 - width),
          "upper": NumberStyle.upTo(2).text(1 + width),
        ]
      )
    case .weights(.dirichlet(let concentration)):
      say(.indexVaryDirichlet, ["concentration": NumberStyle.upTo(1).text(concentration)])
    case .weights(.sets(let sets)): say(.indexVarySets, ["count": whole(sets.count)])
    case .aggregation(let methods, _):
      say(.indexVaryAmong, ["names": methods.map { name(of: $0) }.joined(separator: "; ")])
    case .normalization(let methods):
      say(.indexVaryAmong, ["names": methods.map { name(of: $0) }.joined(separator: "; ")])
    case .treatment(let ways):
      say(.indexVaryAmong, ["names": ways.map { name(of: $0) }.joined(separator: "; ")])
    case .missing(let ways):
      say(.indexVaryAmong, ["names": ways.map { name(of: $0) }.joined(separator: "; ")])
    case .leavingOut(let parts):
      say(.indexVaryLeftOut, ["names": list(parts, most: 12)])
    case .goalposts(let width):
      say(.indexVaryGoalposts, ["share": NumberStyle.percent(0).text(width)])
    case .measurement: say(.indexVaryMeasurement)
    }
  }
}
