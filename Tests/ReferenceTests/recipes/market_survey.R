# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Twenty-four made-up people of eight markets, the same table as in MarketSurvey.swift; read by the
# recipes of gaps.
people <- data.frame(
  region = rep(c("north", "south"), each = 12),
  market = rep(1:8, each = 3),
  weight = c(11, 9, 14, 8, 8.5, 10, 21, 19, 16, 12, 13, 7, 30, 26, 33, 24, 28, 22, 18, 17, 25, 29, 31, 20),
  place = rep(c("city", "valley", "city", "valley", "city", "valley", "city", "valley"), each = 3),
  language = c("quechua", "spanish", "spanish", "aymara", "quechua", "spanish", "spanish", "quechua",
    "quechua", "spanish", "quechua", "quechua", "quechua", "spanish", "spanish", "spanish", "aymara",
    "quechua", "quechua", "spanish", "aymara", "quechua", "spanish", "quechua"),
  income = c(120, 310, 280, 75, 90, 260, 415, 150, 105, 330, 60, 145, 95, 225, 190, 305, 40, 130, 170, 240, 85,
    55, 365, 110),
  account = c(0, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1, 0)
)
