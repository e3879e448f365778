// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

/// The words of a report in the Spanish of Peru, with its decimal point: 1,234.5.
enum Spanish {
  /// What each phrase says; a name in braces is a place that the report fills.
  static let phrases: [Phrase: String] = columnPhrases.merging(sectionPhrases) { $1 }
    .merging(exhibitPhrases) { $1 }.merging(surveyPhrases) { $1 }.merging(chartPhrases) { $1 }
    .merging(indexPhrases) { $1 }.merging(accessPhrases) { $1 }
    .merging(peruPhrases) { $1 }

  /// What places are called that the data name in English.
  static let places: [String: String] = [
    "Brazil": "Brasil", "Peru": "Perú", "Mexico": "México", "Panama": "Panamá", "Haiti": "Haití",
    "Dominican Republic": "República Dominicana", "Trinidad and Tobago": "Trinidad y Tobago",
    "Latin America and the Caribbean": "América Latina y el Caribe",
  ]

  /// Headings, the cover and the sources.
  private static let columnPhrases: [Phrase: String] = [
    // Column headings
    .columnYear: "Año",
    .columnAllAdults: "Todos los adultos",
    .columnMen: "Hombres",
    .columnWomen: "Mujeres",
    .columnDifference: "Diferencia",
    .columnRelativeGap: "Brecha relativa",
    .columnPoorest: "40 % más pobre",
    .columnRichest: "60 % más rico",
    .columnEconomy: "Economía",
    .columnRankOf152: "Puesto entre 152",
    .columnInternetUsers: "Usuarios de internet, %",
    .columnAccounts: "Cuentas, %",
    .columnSecureServers: "Servidores seguros",
    .columnPostalReliability: "Fiabilidad postal",
    .columnMeanOfFour: "Promedio de los cuatro",
    .columnRate: "Tasa",
    .columnReferenceGroup: "Primer grupo",
    .columnComparisonGroup: "Segundo grupo",
    .columnRatio: "Razón",
    .columnOddsRatio: "Razón de odds",
    .columnExclusionRatio: "Razón de exclusión",
    .columnOperator: "Operador",
    .columnShare: "Participación",
    .columnMeasure: "Medida",
    .columnValue: "Valor",
    .columnBranches: "Oficinas bancarias",
    .columnATMs: "Cajeros automáticos",
    .columnAgents: "Cajeros corresponsales",
    .columnAllPoints: "Los tres",
    .columnAdults: "Adultos",
    .columnLocality: "Localidad",
    .columnPoints: "Puntos de atención",
    .columnPerAdults: "Por cada 100,000 adultos",
    .columnInterval: "Intervalo al 95 %",
    .columnItem: "Pregunta",
    .columnPrinted: "Publicado",
    .columnCount: "Recuento",
    .columnAnswer: "Respuesta",
    .columnWilson: "Intervalo de Wilson al 95 %",
    .columnExact: "Exacto",
    .columnScale: "Escala",
    .columnProjection: "Proyectado para 2021",
    .columnYearReached: "El 75 % se alcanza en",
    .columnNeeded: "Ritmo necesario",
    .columnAchieved: "Ritmo logrado",
    .columnFigure: "Cifra",
    .columnIndicator: "Indicador",
    .columnReason: "Motivo",
    .columnVerdict: "Veredicto",
    .columnFigures: "Cifras",
    // The cover
    .title: "La inclusión financiera digital en el Perú",
    .subtitle: """
    Lo que dicen la Evaluación del Ecosistema Digital del Perú de 2022 y sus fuentes, calculado y \
    verificado.
    """,
    .findingsTitle: "Principales hallazgos",
    .findingAccounts: """
    En {year2}, el {all2} de los adultos tenía una cuenta, frente al {all1} en {year1}.
    """,
    .findingGender: """
    La brecha de género era de {points1} en {year1}; llegó a su máximo, {peak}, en {peakYear}, y \
    fue de {points2} en {year2}.
    """,
    .findingTarget: """
    La meta de que el {target} de los adultos tuviera una cuenta en 2021 no se alcanzó: faltaron \
    {shortfall}.
    """,
    .findingMarket: """
    La telefonía móvil está tan concentrada como un mercado de {effective} operadores iguales \
    (índice de Herfindahl–Hirschman: {hhi}); los dos más grandes tienen el {largest}.
    """,
    .findingAccess: """
    En {year}, el Perú tenía {agents} cajeros corresponsales y {branches} oficinas bancarias por \
    cada 100,000 adultos.
    """,
    .findingAudit: """
    De {total} cifras publicadas, {reproduced} se reproducen, {consistent} son coherentes con \
    otras, {inconsistent} no lo son, y a {inputOnly} nada las confirma en los documentos ni en \
    los datos.
    """,
    // Sources
    .sourceFindex: """
    Banco Mundial, Global Findex Database 2025. Adultos de 15 años o más; brechas de elaboración \
    propia.
    """,
    .sourceFigures: """
    cifras publicadas en la evaluación y su resumen; brechas de elaboración propia.
    """,
    .sourceUNCTAD: """
    UNCTAD, índice de comercio electrónico B2C 2020, como figura en el cuadro 6 de la evaluación; \
    el promedio de los cuatro indicadores es de elaboración propia.
    """,
    .sourceFAS: """
    FMI, Encuesta de Acceso Financiero, edición de 2019; densidades recalculadas a partir de \
    recuentos y adultos. La encuesta no publica el número de adultos: se recupera de su densidad \
    de cajeros automáticos, de modo que esa columna no sirve para verificarla.
    """,
    .sourceMexico: """
    CNBV de México, marzo de 2020; densidades de elaboración propia, como suma de puntos entre \
    suma de adultos, con intervalos exactos de Poisson.
    """,
    .sourceComputed: "elaboración propia a partir de las cifras publicadas.",
    .sourcePrinted: "cifras publicadas en la evaluación y su resumen.",
    .sourceCounts: """
    porcentajes publicados en la evaluación; recuentos e intervalos de elaboración propia.
    """,
  ]
}
