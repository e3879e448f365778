// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What the methods of an index are called.
  static let indexMethodPhrases: [Phrase: String] = [
    // Method
    .indexMethodIntroduction: """
    Cómo se calcula «{name}», etapa por etapa. x es un indicador tal como viene, n su valor \
    normalizado, w un peso; los indicadores en que menos es mejor se invierten primero.
    """,
    .indexMethodCaption: "Etapas del índice",
    .indexStep: "Etapa",
    .indexWhatWasDone: "Decisión",
    .indexFormula: "Fórmula",
    .indexPlanOwn: """
    Los puestos se pusieron a prueba según el plan de la especificación; sus decisiones varían de \
    manera independiente:
    """,
    .indexPlanCommon: """
    La especificación no trae un plan propio, de modo que los puestos se pusieron a prueba con lo \
    que se puede variar en cualquier índice; las decisiones varían de manera independiente:
    """,
    .indexMethodRanks: """
    El puesto 1 es el mejor; los empates comparten el número más bajo. Los extremos de un \
    intervalo se redondean hacia afuera a puestos enteros. Un puesto se llama firme si su \
    intervalo abarca como máximo una décima parte de la lista, o dos puestos.
    """,
    .indexMethodPanel: """
    Los puestos son los de un mismo año. Los datos, las correlaciones y los cambios de puesto \
    abarcan todos los años.
    """,
    .indexSources: "Fuentes de los métodos:",
    .indexSourceUnread: "; tal como se suele enunciar, sin verificar con la fuente.",
    .indexStepMissing: "Datos faltantes",
    .indexStepScreening: "Filtro por falta de datos",
    .indexStepTreatment: "Valores atípicos",
    .indexStepNormalization: "Normalización",
    .indexStepWeights: "Pesos",
    .indexStepAggregation: "Agregación",
    .indexScreeningNone: "ninguno",
    .indexScreeningPresent: """
    quedan fuera los casos con datos, incluidos los imputados, para menos del {share} de los \
    indicadores
    """,
    .indexScreeningObserved: """
    quedan fuera los casos con datos observados para menos del {share} de los indicadores
    """,
    .indexWeightsEqual: "pesos iguales",
    .indexWeightsGiven: "pesos de la especificación",
    .indexWeightsComponents: "por componentes principales",
    .indexWeightsFactors: "por análisis factorial",
    .indexWeightsVariation: "por el coeficiente de variación",
    .indexWeightsEntropy: "por entropía",
    .indexWeightsCritic: "por dispersión y correlación (CRITIC)",
    .indexWeightsComparisons: "por comparaciones de a pares",
    .indexWeightsBudget: "por puntos repartidos entre expertos",
    .indexWeightsBalanced: """
    equilibrados, para que las partes se correlacionen por igual con el todo
    """,
    // Factors
    .indexFactorWeights: "Pesos",
    .indexFactorAggregation: "Agregación",
    .indexFactorNormalization: "Normalización",
    .indexFactorTreatment: "Valores atípicos",
    .indexFactorMissing: "Datos faltantes",
    .indexFactorLeftOut: "Indicador excluido",
    .indexFactorGoalposts: "Límites de la escala",
    .indexFactorMeasurement: "Medición",
    .indexVaryWeights: "cada uno se multiplica por un número al azar entre {lower} y {upper}",
    .indexVaryDirichlet: """
    al azar de una distribución de Dirichlet en torno a los propios, concentración \
    {concentration}
    """,
    .indexVarySets: "uno de varios juegos ({count})",
    .indexVaryAmong: "una entre: {names}",
    .indexVaryLeftOut: "ninguno, o uno entre: {names}",
    .indexVaryGoalposts: "cada uno se mueve hasta en {share} de la distancia entre ambos",
    .indexVaryMeasurement: "los valores se toman al azar en torno a los dados, según sus errores",
    // Normalisation
    .indexScaleNone: "valores tal como vienen",
    .indexScaleMinMax: "entre el valor menor y el mayor",
    .indexScaleGoalposts: "entre límites fijos m y M",
    .indexScaleZScore: "desviaciones estándar respecto de la media",
    .indexScaleRank: "puestos, 1 el peor",
    .indexScalePercentile: "rangos percentiles",
    .indexScaleBorda: "puntos de Borda",
    .indexScaleDistance: "camino recorrido desde el peor hasta {reference}",
    .indexScaleRatio: "razón respecto de {reference}",
    .indexScaleCentred: "distancia a {reference} como parte del rango",
    .indexScaleExponential: "exponencial entre límites fijos m y M",
    .indexScaleBands: "puntajes por tramos entre cuantiles",
    .indexReferenceBest: "el mejor valor",
    .indexReferenceMean: "la media",
    .indexReferenceTarget: "la meta",
    // Aggregation
    .indexMeanArithmetic: "media aritmética",
    .indexMeanGeometric: "media geométrica",
    .indexMeanHarmonic: "media armónica",
    .indexMeanPower: "media potencial de orden {order}",
    .indexMeanMedian: "mediana ponderada",
    .indexMeanSmallest: "la parte menor",
    .indexMeanIdeal: "distancia al peor punto y al ideal",
    .indexMeanMin: "media menos una penalidad por la parte menor",
    .indexMeanOrdered: "media ponderada ordenada",
    .indexMeanMazziotta: "Mazziotta–Pareto",
    .indexMeanCopeland: "puntaje de Copeland",
    .indexMeanBorda: "recuento de Borda",
    .indexMeanKemeny: "ordenamiento de Kemeny–Young",
    .indexMeanDoubt: "beneficio de la duda",
    .indexMeanTopsis: "TOPSIS",
    .indexMeanTaxonomic: "distancia taxonómica de Wrocław",
    // Missing values
    .indexMissingReject: "no se admiten",
    .indexMissingOmit: "se omiten; los pesos de las otras partes se reescalan",
    .indexMissingRest: "lo que sigue faltando se omite",
    .indexImputeMean: "media del indicador",
    .indexImputeGroupMean: "media del indicador por {group}",
    .indexImputeMedian: "mediana del indicador",
    .indexImputeGroupMedian: "mediana del indicador por {group}",
    .indexImputeDimension: "la media propia del caso en la dimensión",
    .indexImputeExpectation: "esperanza bajo una distribución normal (EM)",
    .indexImputeLast: "el último valor disponible",
    .indexImputeLinear: "una línea recta entre años",
    // Outliers
    .indexTreatmentNone: "se dejan como están",
    .indexTreatmentSkewness: """
    se recortan donde la asimetría supera {skewness} y la curtosis en exceso {kurtosis}; pasos \
    como máximo: {steps}
    """,
    .indexTreatmentQuantiles: "se recortan en los cuantiles de {lower} y {upper}",
    .indexTreatmentLog: "logaritmo de cada indicador",
    .indexTreatmentBoxCox: "transformación de Box–Cox de cada indicador",
  ]
}
