// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// Everything a report can say, by name. The words stand in one file per language.
enum Phrase: String, CaseIterable, Sendable {
  // Column headings
  case columnYear, columnAllAdults, columnMen, columnWomen, columnDifference, columnMenOverWomen,
    columnRichOverPoor, columnRelativeGap, columnPoorest, columnRichest, columnEconomy,
    columnRankOf152, columnInternetUsers, columnAccounts, columnSecureServers,
    columnPostalReliability, columnMeanOfFour, columnRate, columnReferenceGroup,
    columnComparisonGroup, columnRatio, columnOddsRatio, columnExclusionRatio, columnOperator,
    columnShare, columnMeasure, columnValue, columnBranches, columnATMs, columnAgents,
    columnAllPoints, columnAdults, columnLocality, columnPoints, columnPerAdults, columnInterval,
    columnItem, columnPrinted, columnCount, columnAnswer, columnWilson, columnExact, columnScale,
    columnProjection, columnYearReached, columnNeeded, columnAchieved, columnFigure,
    columnIndicator, columnComputed, columnReason, columnVerdict, columnFigures

  // The cover
  case title, subtitle, findingsTitle, findingAccounts, findingGender, findingTarget,
    findingMarket, findingAccess, findingAudit

  // Sources
  case sourceFindex, sourceFigures, sourceUNCTAD, sourceFAS, sourceMexico, sourceComputed,
    sourcePrinted, sourceCounts

  // Accounts
  case accountTitle, accountIntroduction, accountCaption, accountError, accountNote,
    pointsWidenedRelativeNarrowed, pointsNarrowedRelativeWidened

  // Phones, internet, payments
  case connectionTitle, connectionIntroduction, connectionCaption, connectionNote, ratePhone,
    rateInternet, rateRuralInternet, ratePaymentSex, ratePaymentArea, groupMen, groupWomen,
    groupUrban, groupRural

  // Readiness for e-commerce
  case businessTitle, businessPeruAgainstRegion, businessOrderHolds, businessOrderFails,
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

  // The target
  case targetTitle, targetIntroduction, targetCaption, scaleLinear, scaleLogOdds, scaleExclusion,
    scaleCompound, targetClosest, targetNote

  // The audit
  case auditTitle, auditIntroduction, auditCountCaption, auditInconsistentCaption,
    verdictReproduced, verdictConsistent, verdictInconsistent, verdictInputOnly, auditNote

  // Charts
  case chartSource, chartNoData, chartRange, chartExtremes, chartOneValue, chartMissing,
    chartOmittedRows, chartOmittedNote, chartUnlabelledNote, chartTarget, chartEquality,
    chartFirstOrder, chartTotalOrder, chartInteractions, chartDifference,
    chartFromTo, chartRank, chartRankInterval, chartExisting, chartProposed,
    chartShapesUnmatched, chartPeople, chartWithin, chartCorrelations, chartPoints
}
