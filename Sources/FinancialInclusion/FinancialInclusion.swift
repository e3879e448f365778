// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

@_exported public import CompositeIndices
@_exported public import DenseAlgebra
@_exported public import DocumentAudit
@_exported public import FinancialAccess
@_exported public import InclusionData
@_exported public import InclusionGaps
@_exported public import InequalityMeasures
@_exported public import SurveyStatistics
@_exported public import Tabular
