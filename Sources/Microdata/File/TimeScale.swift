// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// What the numbers of a date or time variable count.
///
/// Reading leaves such numbers as they are: a date is the number of days, seconds or months since
/// the origin of the program that wrote it.
public enum TimeScale: String, Hashable, Sendable, CaseIterable {
  /// Stata `%td`: days since 1 January 1960.
  case daysSince1960
  /// Stata `%tw`: weeks since the first of 1960; the last week of a year has eight or nine days.
  case weeksSince1960
  /// Stata `%tm`: months since January 1960.
  case monthsSince1960
  /// Stata `%tq`: quarters since the first of 1960.
  case quartersSince1960
  /// Stata `%th`: half-years since the first of 1960.
  case halfYearsSince1960
  /// Stata `%ty`: the year itself.
  case years
  /// Stata `%tc`: milliseconds since the beginning of 1960, without leap seconds.
  case millisecondsSince1960
  /// Stata `%tC`: milliseconds since the beginning of 1960, with leap seconds.
  case millisecondsSince1960WithLeapSeconds
  /// SPSS dates and date-times: seconds since the beginning of 14 October 1582.
  case secondsSince1582
  /// SPSS times and durations: seconds.
  case seconds
  /// SPSS `WKDAY`: 1 is Sunday.
  case dayOfWeek
  /// SPSS `MONTH`: 1 is January.
  case monthOfYear

  /// The scale that a variable's display format tells, or `nil` for a format of plain numbers.
  ///
  /// - Parameters:
  ///   - displayFormat: The format as the file states it, such as `%tdD_m_Y` or `DATE11`.
  ///   - format: The format of the file.
  init?(displayFormat: String, in format: MicrodataFormat) {
    let scale: TimeScale?
    switch format {
    case .stata: scale = Self.stata(displayFormat)
    case .spss, .spssPortable:
      scale = Self.spss[String(displayFormat.prefix { $0.isLetter }.uppercased())]
    }
    guard let scale else { return nil }
    self = scale
  }

  private static func stata(_ displayFormat: String) -> TimeScale? {
    let format = displayFormat.drop { $0 == "%" || $0 == "-" }
    if format.hasPrefix("d") { return .daysSince1960 }
    guard format.hasPrefix("t"), let unit = format.dropFirst().first else { return nil }
    let scales: [Character: TimeScale] = [
      "d": .daysSince1960, "w": .weeksSince1960, "m": .monthsSince1960, "q": .quartersSince1960,
      "h": .halfYearsSince1960, "y": .years, "c": .millisecondsSince1960,
      "C": .millisecondsSince1960WithLeapSeconds,
    ]
    return scales[unit]
  }

  private static let spss: [String: TimeScale] = [
    "DATE": .secondsSince1582, "ADATE": .secondsSince1582, "EDATE": .secondsSince1582,
    "SDATE": .secondsSince1582, "JDATE": .secondsSince1582, "QYR": .secondsSince1582,
    "MOYR": .secondsSince1582, "WKYR": .secondsSince1582, "DATETIME": .secondsSince1582,
    "YMDHMS": .secondsSince1582, "TIME": .seconds, "DTIME": .seconds, "MTIME": .seconds,
    "WKDAY": .dayOfWeek, "MONTH": .monthOfYear,
  ]
}
