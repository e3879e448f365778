// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What the index is made of, and how far it can be trusted.
  static let indexEvidencePhrases: [Phrase: String] = [
    // Framework
    .indexFrameworkTitle: "De qué está hecho el índice",
    .indexFrameworkChart: "Los pesos, y lo que resultan ser",
    .indexTree: "El árbol del índice",
    .indexWeightWithin: "Peso en su grupo",
    .indexWeightInIndex: "Peso en el índice",
    .indexImportance: "η²",
    .indexImportanceShort: "Importancia",
    .indexWeight: "Peso",
    .indexHow: "Se combina por, o sentido",
    .indexLessIsBetter: "menos es mejor",
    .indexMoreIsBetter: "más es mejor",
    .indexUnitShare: "porcentaje del total de indicadores",
    .indexMadeOf: "«{name}» se compone de {parts}.",
    .indexOfIndicatorsOne: "{count} indicador",
    .indexOfIndicators: "{count} indicadores",
    .indexInDimensionsOne: "en {count} dimensión",
    .indexInDimensions: "en {count} dimensiones",
    .indexFrameworkNote: """
    El peso en el índice es el producto de las proporciones hasta la cima. Lo que un indicador \
    resulta pesar es η², la parte de la varianza de los puntajes que lo acompaña a lo largo de \
    una curva suave; en el gráfico se lleva a una suma de 100 %.
    """,
    // Data
    .indexDataTitle: "Los datos",
    .indexDataCaption: "Indicador por indicador",
    .indexObserved: "Observados",
    .indexMissing: "Faltantes",
    .indexImputed: "Imputados",
    .indexTreated: "Valores atípicos",
    .indexSkewness: "Asimetría",
    .indexMissingChart: "Datos faltantes, por indicador",
    .indexUnitMissing: "porcentaje de las filas",
    .indexTreatedLog: "se tomó el logaritmo",
    .indexTreatedBoxCox: "Box–Cox",
    .indexTreatedNot: "sin cambio",
    .indexTreatedPointsOne: "{count} recortado",
    .indexTreatedPoints: "{count} recortados",
    .indexScreenedOne: """
    {count} {units} quedó fuera, con datos para menos del {share} de los indicadores: {names}.
    """,
    .indexScreenedMany: """
    {count} {units} quedaron fuera, con datos para menos del {share} de los indicadores: {names}.
    """,
    .indexConstantOne: "{names} tiene el mismo valor en todos los casos y no distingue a nadie.",
    .indexConstantMany: "{names} tienen el mismo valor en todos los casos y no distinguen a nadie.",
    .indexStaysSkewed: "Siguen asimétricos después del tratamiento: {names}.",
    // Structure
    .indexStructureTitle: "Lo que comparten los indicadores",
    .indexFewUnits: "Con {count} {units}, las correlaciones dicen poco.",
    .indexReliabilityCaption: "Si las partes de una dimensión miden lo mismo",
    .indexNoWarning: """
    No hay en una dimensión dos partes que digan casi lo mismo, ni una que vaya contra otra.
    """,
    .indexStructureNote: """
    Correlaciones de Pearson de los valores normalizados. α es el de Cronbach; suele llamarse \
    fiable desde 0.7. KMO es la medida de adecuación muestral; para usar componentes conviene 0.6 \
    o más.
    """,
    .indexCorrelationChart: "Correlaciones de los indicadores",
    .indexCorrelationOfParts: "Correlaciones de las dimensiones",
    .indexUnitCorrelation: "correlación de Pearson",
    .indexDimension: "Dimensión",
    .indexParts: "Partes",
    .indexAlpha: "α",
    .indexStandardizedAlpha: "α estandarizado",
    .indexAdequacy: "KMO",
    .indexRedundant: """
    {first} y {second} dicen casi lo mismo (r = {correlation}) y cuentan dos veces.
    """,
    .indexOpposed: """
    {first} y {second} van en sentidos opuestos (r = {correlation}); conviene revisar su sentido.
    """,
    .indexAgainst: """
    {first} va en contra de su dimensión, {second} (r = {correlation}); conviene revisar su \
    sentido.
    """,
    .indexSilent: "{first} casi no influye en {second} (r = {correlation}).",
    .indexMoreWarningsOne: "{count} par más merece una segunda mirada.",
    .indexMoreWarnings: "{count} pares más merecen una segunda mirada.",
    // Trust
    .indexTrustTitle: "¿Se puede confiar en los puestos?",
    .indexRunsExactOne: """
    Se calculó {count} combinación de las decisiones: lo que sigue es exacto. Un intervalo \
    contiene el {confidence} de los puestos. Semilla {seed}.
    """,
    .indexRunsExact: """
    Se calcularon las {count} combinaciones de las decisiones: lo que sigue es exacto. Un \
    intervalo contiene el {confidence} de los puestos. Semilla {seed}.
    """,
    .indexRunsSampledOne: """
    El índice se calculó {count} vez, cada vez con otras decisiones. Un intervalo contiene el \
    {confidence} de los puestos. Semilla {seed}.
    """,
    .indexRunsSampled: """
    El índice se calculó {count} veces, cada vez con otras decisiones. Un intervalo contiene el \
    {confidence} de los puestos. Semilla {seed}.
    """,
    .indexRunsFailedOne: "{count} cálculo falló y quedó fuera.",
    .indexRunsFailed: "{count} cálculos fallaron y quedaron fuera.",
    .indexNothingVaried: "No hay en este índice nada que se pueda variar.",
    .indexIntervalChart: "Puestos con otras decisiones",
    .indexUnitInterval: "puesto, con el intervalo del {confidence} de los cálculos y su mediana",
    .indexLower: "Desde",
    .indexUpper: "Hasta",
    .indexOutputShift: "el cambio medio de puestos",
    .indexOutputRank: "el puesto de {name}",
    .indexOutputScore: "el puntaje de {name}",
    .indexOutputFixed: "Nada de lo que se varió altera {output}.",
    .indexChoice: "Decisión",
    .indexByItself: "Por sí sola",
    .indexTogether: "Con interacciones",
    .indexIntervalTitle: "Intervalo al {confidence}",
    .indexSplitChart: "Qué decisión mueve {output}",
    .indexSampledNote: """
    Una proporción estimada con una muestra puede resultar menor que 0 por azar.
    """,
    .indexUnitVariance: "parte de la varianza (índices de Sobol)",
    .indexWithoutChart: "Cuánto cambian los puestos sin cada parte",
    .indexWithoutTitle: "Sin",
    .indexMeanShift: "Cambio medio",
    .indexLargestShift: "El que más cambia",
    .indexRankWith: "Puesto con",
    .indexRankWithout: "Puesto sin",
    .indexUnitShift: "puestos, promedio de todos los casos",
  ]
}
