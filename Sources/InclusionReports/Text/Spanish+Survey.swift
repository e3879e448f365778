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
    .columnIntervalAt: "Intervalo al {confidence}",
    .surveyShare: "{name}: {share} (intervalo de confianza al {confidence}: {interval}).",
    .surveyShareAlone: "{name}: {share}; la muestra no permite un intervalo.",
    .surveyGap: """
    {name}: {from}, {share1}; {to}, {share2}. Hay una brecha de {gap} en perjuicio de {worse} (intervalo \
    de confianza al {confidence}: {interval}).
    """,
    .surveyGapUncertain: """
    {name}: {from}, {share1}; {to}, {share2}. La diferencia no se distingue del azar (intervalo de \
    confianza al {confidence}: {interval}).
    """,
    .surveyGapAlone: """
    {name}: {from}, {share1}; {to}, {share2}; diferencia de {gap}. La muestra no permite un intervalo.
    """,
    .surveyGapIntroduction: """
    La diferencia entre dos proporciones se mide en puntos porcentuales (pp). La brecha relativa dice \
    cuánto menos probable es que el segundo grupo tenga lo que se cuenta.
    """,
    .surveyGapChart: "{from} y {to}",
    .surveyCauseTitle: "Qué explica la brecha",
    .surveyCauseChart: "{name}: de las características a la brecha",
    .surveyCauseNote: """
    Descomposición de Oaxaca–Blinder en dos partes, con los coeficientes del primer grupo ({from}). Una \
    parte no explicada no es por ello discriminación.
    """,
    .surveyPlaceTitle: "Por {places}",
    .surveyPlaceChart: "{name}, por {places}",
    .surveyAll: "total",
    .methodTitle: "Método",
    .surveyCauseOne: """
    {name}: de una brecha de {gap} entre quienes tienen datos completos, la característica explica {explained} y quedan sin explicar \
    {unexplained}.
    """,
    .surveyCauseMany: """
    {name}: de una brecha de {gap} entre quienes tienen datos completos, las características explican en conjunto {explained} y quedan sin \
    explicar {unexplained}.
    """,
    .surveyMethod: """
    Filas: {rows}. Ponderaciones: {weights}; estratos: {strata}; conglomerados: {clusters}. Los \
    intervalos de confianza al {confidence} siguen este diseño.
    """,
    .surveyIntervals: """
    Los intervalos de las proporciones se calculan en la escala logit y los de las diferencias, a \
    partir de los de Wilson (Newcombe), de modo que ninguno excede lo posible.
    """,
    .methodNone: "sin especificar",
    .ownDataColophon: """
    Todas las cifras del texto, los cuadros y los gráficos fueron calculadas por \
    swift-financial-inclusion a partir de los datos.
    """,
  ]
}
