// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// Properties are tested on the numbers of the package's own generator.
@_exported public import struct SurveyStatistics.SeededGenerator
