// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What a report on the user's own survey says.
  static let surveyPhrases: [Phrase: String] = [
    .columnStandardError: "Error estándar",
    .columnObservations: "Encuestados",
    .columnShareOfAdults: "Proporción",
    .surveyOutcomesTitle: "Toda la población",
    .surveyOutcomes: "Proporciones, con sus intervalos",
    .surveyUnit: "porcentaje",
    .surveyPoints: "puntos porcentuales",
    .surveyShare: "{name}: {share} (intervalo de confianza al 95 %: {interval}).",
    .surveyGapSentence: """
    {name}: {from} {share1}, {to} {share2}; una brecha de {gap} (intervalo de confianza al 95 %: \
    {interval}).
    """,
    .surveyGapIntroduction: """
    La diferencia entre dos proporciones se mide en puntos porcentuales (pp). La brecha relativa dice \
    cuánto menos probable es que el segundo grupo tenga lo que se cuenta.
    """,
    .surveyGapChart: "{from} y {to}",
    .surveyCauseTitle: "Qué explica la brecha",
    .surveyCauseChart: "{name}: de las características a la brecha",
    .surveyCauseNote: """
    Descomposición de Oaxaca–Blinder en dos partes, con los coeficientes del primer grupo. Una parte \
    no explicada no es por ello discriminación.
    """,
    .surveyPlaceTitle: "Por {places}",
    .surveyPlaceChart: "{name}, por {places}",
    .surveyAll: "total",
    .methodTitle: "Método",
    .surveyMethod: """
    {rows} filas. Ponderaciones: {weights}; estratos: {strata}; conglomerados: {clusters}. Los \
    intervalos de confianza al 95 % siguen este diseño.
    """,
    .methodNone: "ninguno",
    .ownDataColophon: """
    Todas las cifras del texto, los cuadros y los gráficos fueron calculadas por \
    swift-financial-inclusion a partir de los datos.
    """,
  ]
}
