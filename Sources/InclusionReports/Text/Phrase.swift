// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Everything a report can say, by name. The words stand in one file per language.
enum Phrase: String, CaseIterable, Sendable {
  // Column headings
  case columnYear, columnAllAdults, columnMen, columnWomen, columnDifference, columnRelativeGap,
    columnPoorest, columnRichest, columnEconomy,
    columnRankOf152, columnInternetUsers, columnAccounts, columnSecureServers,
    columnPostalReliability, columnMeanOfFour, columnRate, columnReferenceGroup,
    columnComparisonGroup, columnRatio, columnOddsRatio, columnExclusionRatio, columnOperator,
    columnShare, columnMeasure, columnValue, columnBranches, columnATMs, columnAgents,
    columnAllPoints, columnAdults, columnLocality, columnPoints, columnPerAdults, columnInterval,
    columnItem, columnPrinted, columnCount, columnAnswer, columnWilson, columnExact, columnScale,
    columnProjection, columnYearReached, columnNeeded, columnAchieved, columnFigure,
    columnIndicator, columnReason, columnVerdict, columnFigures

  // The cover
  case title, subtitle, findingsTitle, findingAccounts, findingGender, findingTarget,
    findingMarket, findingAccess, findingAudit

  // The frame of a report
  case contentsTitle, colophon, keyAccount, keyGap, keyShortfall, keyAgents, keyMarket, keyAudit,
    findingMobileMoney, findingGovernment

  // Headings of tables beside charts
  case columnMobileMoney, columnService, columnPart, columnContribution,
    columnShareOfGap, columnRank, columnRatedStates, columnScore, columnOnlineService,
    columnInfrastructure, columnHumanCapital, columnPossibleRanks, columnDepartment,
    columnArea, columnAdultsPerArea, columnGini, columnKind

  // Ownership and use
  case useIntroduction, useChart, useUnit, useCaption, useNote, serviceAccount,
    serviceInstitution, servicePayment, serviceSaved, serviceBorrowed, ownershipSentence,
    ownershipChart, ownershipUnit, sourceCells, seriesMobileMoney

  // Gaps
  case gapTitle, gapChart, gapCaption, incomeChart, incomeCaption, changeIndistinct,
    changeIntervals, connectionChart

  // Causes
  case causeTitle, causeMadeUp, causeIntroduction, causeSentence, causeChart, causeUnit,
    causeCaption,
    causeNote, causeGap, causeUnexplained, factorSchooling, factorAge, factorIncome, factorArea,
    sourceMadeUp

  // Readiness
  case readinessTitle, governmentSentence, governmentChart, governmentCaption, governmentNote,
    sourceEGDI, unitScore, businessChart, rankChart, rankNote

  // Access
  case accessChart, accessUnit, departmentSentence, departmentChart, departmentUnit,
    departmentCaption, sourceDepartments, mexicoChart, inequalitySentence, inequalityChart,
    inequalityAcross, inequalityUp, inequalityCaption, inequalityCurve

  // Market, affordability, target, audit
  case marketChart, affordabilityChart, targetChart, targetMeasured, targetProjected,
    targetBandNote, paceLinear, paceLogOdds, paceExclusion, paceCompound, auditChart, auditUnit,
    verdictNameReproduced, verdictNameConsistent, verdictNameInconsistent,
    verdictNameInputOnly, unitAdults, unitLines, intervalText

  // Sources
  case sourceFindex, sourceFigures, sourceUNCTAD, sourceFAS, sourceMexico, sourceComputed,
    sourcePrinted, sourceCounts

  // Accounts
  case accountTitle, accountIntroduction, accountCaption, accountError, accountNote,
    pointsWidenedRelativeNarrowed, pointsNarrowedRelativeWidened

  // Phones, internet, payments
  case connectionIntroduction, connectionCaption, connectionNote, ratePhone,
    rateInternet, rateRuralInternet, ratePaymentSex, ratePaymentArea, groupMen, groupWomen,
    groupUrban, groupRural

  // Readiness for e-commerce
  case businessPeruAgainstRegion, businessOrderHolds, businessOrderFails,
    businessCaption, businessNote

  // Mobile market
  case marketTitle, marketCaption, marketConcentrationCaption, marketHHI, marketNormalized,
    marketEffective, marketLargestTwo, marketLargestThree, marketNote

  // Affordability
  case affordabilityTitle, affordabilityMet, affordabilityMissed, affordabilityCaption,
    affordabilityNote

  // Access points
  case accessTitle, accessPeruCaption, accessPeruNote, accessMexicoIntroduction,
    accessMexicoCaption

  // Focus groups
  case focusTitle, focusIntroduction, focusCaption, focusNote, countNone

  // An index: findings
  case indexUnit, indexUnits, indexAnd, indexAndBeforeI, indexMore, indexLeads, indexLeadTogether,
    indexAlone, indexLast, indexStands, indexStandsAt, indexStandsBetween, indexUnscored,
    indexAbsent, indexAbsentScreened, indexStrengths, indexRobustNone, indexRobustOne,
    indexRobustMany, indexMoves, indexNothingMoves, indexWithout, indexFarthest,
    indexMissingNoneOne, indexMissingNone, indexMissingOne, indexMissingMany, indexImputedNone,
    indexImputedOne, indexImputedMany, indexKeyUnit, indexKeyUnits, indexKeyRank, indexKeyRankAt,
    indexKeyRankBetween, indexKeyRobustOne, indexKeyRobust, indexKeyMoves, indexKeyImputedOne,
    indexKeyImputed

  // An index: scores and ranks
  case indexPart, indexScore, indexRankingTitle, indexRankingChart, indexUnitScore, indexMedian,
    indexMedianTitle, indexExcerpt, indexExcerptPlain, indexFirstParts, indexInWorkbook,
    indexWithoutScore, indexWholeRanking, indexWholeIntervals

  // An index: profiles and origins
  case indexProfileTitle, indexProfileChart, indexUnitNormalized, indexBest, indexPlaceOf,
    indexIndicatorExtremes, indexOriginTitle, indexOriginChart, indexOriginUnknown,
    indexOriginNote, indexSameScore, indexScoresLess, indexScoresMore

  // An index: comparison
  case indexComparisonTitle, indexNothingShared, indexVersionChart, indexSinceChart, indexRankIn,
    indexScoreIn, indexClimb, indexUnitClimb, indexMoversNote, indexMoversPlain,
    indexChangeChart, indexChange, indexAgrees, indexAgreesSince, indexClimbs, indexFalls

  // An index: framework
  case indexFrameworkTitle, indexFrameworkChart, indexTree, indexWeightWithin, indexWeightInIndex,
    indexImportance, indexImportanceShort, indexWeight, indexHow, indexLessIsBetter,
    indexMoreIsBetter, indexUnitShare, indexMadeOf, indexOfIndicatorsOne, indexOfIndicators,
    indexInDimensionsOne, indexInDimensions, indexFrameworkNote

  // An index: data
  case indexDataTitle, indexDataCaption, indexObserved, indexMissing, indexImputed, indexTreated,
    indexSkewness, indexMissingChart, indexUnitMissing, indexTreatedLog, indexTreatedBoxCox,
    indexTreatedNot, indexTreatedPointsOne, indexTreatedPoints, indexScreenedOne,
    indexScreenedMany, indexConstantOne, indexConstantMany, indexStaysSkewed

  // An index: structure
  case indexStructureTitle, indexFewUnits, indexReliabilityCaption, indexNoWarning,
    indexStructureNote, indexCorrelationChart, indexCorrelationOfParts, indexUnitCorrelation,
    indexDimension, indexParts, indexAlpha, indexStandardizedAlpha, indexAdequacy,
    indexRedundant, indexOpposed, indexAgainst, indexSilent, indexMoreWarningsOne,
    indexMoreWarnings

  // An index: trust
  case indexTrustTitle, indexRunsExactOne, indexRunsExact, indexRunsSampledOne, indexRunsSampled,
    indexRunsFailedOne, indexRunsFailed, indexNothingVaried, indexIntervalChart,
    indexUnitInterval, indexLower, indexUpper, indexOutputShift, indexOutputRank,
    indexOutputScore, indexOutputFixed, indexChoice, indexByItself, indexTogether,
    indexIntervalTitle, indexSplitChart, indexSampledNote, indexUnitVariance, indexWithoutChart,
    indexWithoutTitle, indexMeanShift, indexLargestShift, indexRankWith, indexRankWithout,
    indexUnitShift

  // An index: method
  case indexMethodIntroduction, indexMethodCaption, indexStep, indexWhatWasDone, indexFormula,
    indexPlanOwn, indexPlanCommon, indexMethodRanks, indexMethodPanel, indexSources,
    indexSourceUnread, indexStepMissing, indexStepScreening, indexStepTreatment,
    indexStepNormalization, indexStepWeights, indexStepAggregation, indexScreeningNone,
    indexScreeningPresent, indexScreeningObserved, indexWeightsEqual, indexWeightsGiven,
    indexWeightsComponents, indexWeightsFactors, indexWeightsVariation, indexWeightsEntropy,
    indexWeightsCritic, indexWeightsComparisons, indexWeightsBudget, indexWeightsBalanced

  // An index: factors
  case indexFactorWeights, indexFactorAggregation, indexFactorNormalization, indexFactorTreatment,
    indexFactorMissing, indexFactorLeftOut, indexFactorGoalposts, indexFactorMeasurement,
    indexVaryWeights, indexVaryDirichlet, indexVarySets, indexVaryAmong, indexVaryLeftOut,
    indexVaryGoalposts, indexVaryMeasurement

  // An index: normalisation
  case indexScaleNone, indexScaleMinMax, indexScaleGoalposts, indexScaleZScore, indexScaleRank,
    indexScalePercentile, indexScaleBorda, indexScaleDistance, indexScaleRatio,
    indexScaleCentred, indexScaleExponential, indexScaleBands, indexReferenceBest,
    indexReferenceMean, indexReferenceTarget

  // An index: aggregation
  case indexMeanArithmetic, indexMeanGeometric, indexMeanHarmonic, indexMeanPower, indexMeanMedian,
    indexMeanSmallest, indexMeanIdeal, indexMeanMin, indexMeanOrdered, indexMeanMazziotta,
    indexMeanCopeland, indexMeanBorda, indexMeanKemeny, indexMeanDoubt, indexMeanTopsis,
    indexMeanTaxonomic

  // An index: missing values
  case indexMissingReject, indexMissingOmit, indexMissingRest, indexImputeMean,
    indexImputeGroupMean, indexImputeMedian, indexImputeGroupMedian, indexImputeDimension,
    indexImputeExpectation, indexImputeLast, indexImputeLinear

  // An index: outliers
  case indexTreatmentNone, indexTreatmentSkewness, indexTreatmentQuantiles, indexTreatmentLog,
    indexTreatmentBoxCox

  // The target
  case targetTitle, targetIntroduction, targetCaption, scaleLinear, scaleLogOdds, scaleExclusion,
    scaleCompound, targetClosest, targetNote

  // The audit
  case auditTitle, auditIntroduction, auditCountCaption, auditInconsistentCaption,
    verdictReproduced, verdictConsistent, verdictInconsistent, verdictInputOnly, auditNote

  // Ranks of a regional index, published indices, reach
  case edition, findingIndistinct, findingRank, indexTitle, indexIntroduction, indexSentence,
    indexRankChart, indexRankUnit,
    indexRankCaption, indexRankNote, indexDriverChart, indexDriverUnit, indexDriverCaption,
    indexPartCaption, indexNote, columnIndexScore, columnMedianRank, columnRankInterval,
    columnChoice, columnAlone, columnInvolved, columnIndexPart, columnIndicators,
    columnMedianEconomy, choiceWeights, choiceMean, choiceScale, choiceLeftOut, partAccounts,
    partAccountsIndicators, partMoney, partMoneyIndicators, partPoints, partPointsIndicators,
    sourceIndex, presetSentenceAll, presetSentence, presetCaption, presetNote, indexGovernment,
    indexDevelopment, columnPublishedIndex, columnRecomputed, sourcePresets, reachTitle,
    reachMadeUp, reachSentence, reachChart, reachUnit, reachDistance, reachCaption, reachAll,
    reachUrban, reachRural, reachProposalProven, reachProposal, reachNote, siteChart, siteUnit,
    siteCaption, columnWithin, columnSite, columnSettlement, columnAdultsGained, sourceNetwork,
    focusChart, focusUnit, focusChartNote, legendReference, legendComparison, columnPlace,
    shortBranches, shortAgents, shortATMs

  // A report on the user's own survey
  case columnStandardError, columnObservations, columnShareOfAdults, surveyOutcomesTitle,
    surveyOutcomes, surveyUnit, surveyPoints, surveyShare, surveyShareAlone, surveyGap,
    surveyGapUncertain, surveyGapAlone, columnIntervalAt, surveyIntervals,
    surveyCauseOne, surveyCauseMany,
    surveyGapIntroduction, surveyGapChart, surveyCauseTitle, surveyCauseChart, surveyCauseNote,
    surveyPlaceTitle, surveyPlaceChart, surveyAll, methodTitle, surveyMethod, methodNone,
    ownDataColophon

  // A report on access points of the user's own
  case networkMadeUp, networkSourceMadeUp, networkColumnPlace, networkColumnPlaces,
    networkColumnWho, networkAllKinds, networkKindBasic, networkKindMobile,
    networkDensityTitle, networkDensitySentence, networkDensityAreaSentence,
    networkDensityUnit, networkColumnPerArea, networkColumnBest, networkColumnWorst,
    networkKindChart, networkKindNote, networkGroupChart, networkGroupSentence,
    networkGroupAlike, networkSpreadChart, networkPlaceChart, networkPlaceCaption,
    networkExtremeCaption, networkRankNote, networkWorkbookNote, networkEveryPlace,
    networkColumnLower, networkColumnUpper, networkKeyDensity, networkUnevenTitle,
    networkUnevenSentence, networkUnevenFinding, networkBetweenSentence, networkCurveChart,
    networkCurveAcross, networkUnevenCaption, networkColumnHalf, networkColumnWithout,
    networkColumnToMove, networkKeyHalf, networkKeyWithout, networkReachTitle,
    networkReachSentence, networkReachAtHand, networkReachGap, networkReachChart,
    networkReachUnit, networkReachAxis, networkReachCaption, networkReachKindCaption,
    networkReachNote, networkColumnWithin, networkColumnMean, networkColumnNearest,
    networkFarChart, networkFarAllChart, networkFarUnit, networkFarLimit, networkFarCaption,
    networkKeyGap, networkKeyReach, networkCatchmentTitle, networkCatchmentSentence,
    networkCatchmentSentenceEverywhere, networkSupplyChart, networkSupplyUnit,
    networkCapacityUnit, networkSupplyCaption, networkColumnSupply, networkColumnFew,
    networkColumnNothing, networkKeyCrowd, networkCrowdCaption, networkCatchmentNote,
    networkMethodTwoStep, networkMethodModified, networkMethodThreeStep, networkClusterTitle,
    networkClustered, networkClusteredLow, networkNotClustered, networkClusterChart,
    networkClusterUnit, networkClusterCaption, networkColumnPattern, networkColumnShare,
    networkLowLow, networkHighHigh, networkLowHigh, networkHighLow, networkNoPattern,
    networkClusterNearest, networkClusterContact, networkClusterNote, networkSitingTitle,
    networkSitingSentence, networkSitingSentenceOne, networkSitingGroup,
    networkSitingDistances, networkSitesChart, networkSitesCaption, networkColumnStep,
    networkColumnSite, networkColumnGain, networkColumnMeanGain, networkColumnWorstGain,
    networkColumnGapGain, networkColumnReached, networkColumnChange, networkBefore,
    networkAfter, networkChangeChart, networkAimReach, networkAimMean, networkAimWorst,
    networkAimGap, networkSitingBest, networkSitingBound, networkKeySiting, networkCheckTitle,
    networkCheckNothing, networkCheckOmitted, networkCheckEmpty, networkCheckShared,
    networkCheckFew, networkCheckOutliers, networkCheckStray, networkCheckDiffer,
    networkCheckBoundary, networkCheckUnmatched, networkMethodDensity, networkMethodUneven,
    networkMethodCounted, networkMethodLocated, networkLeftOut, networkNoCounts,
    networkNoCountsUneven, networkOnePlace, networkNoPoints, networkNoCoordinates,
    networkNoPointsNear, networkCatchmentNotAsked, networkCatchmentNowhere,
    networkClusterNoCounts, networkClusterFew, networkClusterNowhere, networkClusterFault,
    networkClusterAlike, networkSitingNotAsked, networkSitingNowhere,
    networkSitingNoCandidates, networkSitingNoGroups, networkSitingNothing,
    networkSyntheticTitle, networkSyntheticSource, networkSyntheticPlace, networkSyntheticArea

  // Charts
  case chartSource, chartNoData, chartRange, chartExtremes, chartOneValue, chartMissing,
    chartOmittedRows, chartOmittedNote, chartUnlabelledNote, chartTarget, chartEquality,
    chartFirstOrder, chartTotalOrder, chartInteractions, chartDifference,
    chartFromTo, chartRank, chartRankInterval, chartExisting, chartProposed,
    chartShapesUnmatched, chartPeople, chartWithin, chartCorrelations, chartPoints
}
