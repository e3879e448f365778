// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What the report on Peru says of ranks, published indices and reach.
  static let peruPhrases: [Phrase: String] = [
    // The cover
    .edition: """
    Datos: cuentas y pagos hasta {accounts}, gobierno electrónico hasta {government}, puntos de \
    atención hasta {points}; cifras publicadas en la evaluación de 2022.
    """,
    .findingIndistinct: """
    Ninguno de los dos cambios supera lo que el azar puede producir en muestras como estas.
    """,
    .findingRank: """
    En un índice de {year} sobre {count} economías de la región, el Perú ocupa el puesto {rank}; otras \
    maneras defendibles de construirlo lo ubicarían entre el {lower} y el {upper}.
    """,
    // A regional index
    .indexTitle: "El Perú en su región: qué tan firme es su puesto",
    .indexIntroduction: """
    ¿Dónde se ubica el Perú entre sus vecinos cuando se lee en conjunto lo que las personas tienen y \
    lo que se les ofrece? El índice reúne seis indicadores de {year} en tres componentes de igual \
    peso: cuentas y pagos digitales, ahorro y crédito, y puntos de atención. Abarca las {count} \
    economías de América Latina y el Caribe que figuran ese año en ambas fuentes.
    """,
    .indexSentence: """
    El Perú ocupa el puesto {rank} de {count}, pero el 95 % de sus puestos, entre {runs} maneras de \
    construir el índice, va del {lower} al {upper}. La decisión que más pesa ({driver}) \
    interviene en el {share} de la varianza de su puesto.
    """,
    .indexRankChart: "Puestos según el índice de {year} y según todas las maneras de construirlo",
    .indexRankUnit: "puesto; el 1 corresponde al índice más alto",
    .indexRankCaption: "Índice, puesto y puestos que resultan de otras decisiones",
    .indexRankNote: """
    Se calcularon todas las combinaciones de cuatro decisiones: un componente con peso doble o todos \
    iguales, media aritmética o geométrica, valores o puestos de los indicadores, y uno de los seis \
    indicadores excluido o ninguno. Una tabla de posiciones que oculte esto afirmaría un orden que \
    los datos no sostienen.
    """,
    .indexDriverChart: "Qué mueve el puesto del Perú",
    .indexDriverUnit: "proporción de la varianza del puesto del Perú entre todas las combinaciones",
    .indexDriverCaption: "Cada decisión, por sí sola y junto con las demás",
    .indexPartCaption: "Componentes del índice: el Perú y la economía mediana",
    .indexNote: """
    Los indicadores van de 1 (la economía con el valor más bajo) a 100 (la del más alto), de modo que \
    el índice solo compara a estas economías entre sí en {year}.
    """,
    .columnIndexScore: "Índice, de 1 a 100",
    .columnMedianRank: "Puesto mediano",
    .columnRankInterval: "95 % de los puestos",
    .columnChoice: "Decisión",
    .columnAlone: "Por sí sola",
    .columnInvolved: "Con las demás",
    .columnIndexPart: "Componente",
    .columnIndicators: "Indicadores",
    .columnMedianEconomy: "Mediana",
    .choiceWeights: "Peso de los componentes",
    .choiceMean: "Media de los componentes",
    .choiceScale: "Escala de los indicadores",
    .choiceLeftOut: "Indicador excluido",
    .partAccounts: "Cuentas y pagos",
    .partAccountsIndicators: "Tiene una cuenta; hizo o recibió un pago digital",
    .partMoney: "Ahorro y crédito",
    .partMoneyIndicators: "Ahorró en una institución financiera; obtuvo un préstamo de ella",
    .partPoints: "Puntos de atención",
    .partPointsIndicators: "Oficinas bancarias y cajeros automáticos por cada 100,000 adultos",
    .sourceIndex: """
    Banco Mundial, Global Findex 2017 (edición de 2021); FMI, Encuesta de Acceso Financiero {year}; \
    índice, puestos y sensibilidad de elaboración propia.
    """,
    // Published indices
    .presetSentenceAll: """
    Los índices publicados se pueden verificar. Recalculados a partir de sus componentes publicados, \
    los dos siguientes coinciden con lo publicado en sus {states} puntajes; la última columna muestra \
    qué puesto tendría el Perú si sus autores hubieran duplicado el peso de un componente o usado la \
    otra media.
    """,
    .presetSentence: """
    Los índices publicados se pueden verificar. Recalculados a partir de sus componentes publicados, \
    los dos siguientes coinciden con lo publicado en {alike} de {states} puntajes; la última columna \
    muestra qué puesto tendría el Perú si sus autores hubieran duplicado el peso de un componente o \
    usado la otra media.
    """,
    .presetCaption: "Índices publicados, recalculados a partir de sus componentes",
    .presetNote: """
    Ocho maneras para cada uno: los tres componentes iguales o uno de ellos con peso doble, unidos \
    por la media aritmética o la geométrica. Donde otras decisiones mueven un puesto \
    varios lugares, subir o bajar uno o dos entre ediciones dice poco.
    """,
    .indexGovernment: "Índice de Desarrollo del Gobierno Electrónico",
    .indexDevelopment: "Índice de Desarrollo Humano",
    .columnPublishedIndex: "Índice",
    .columnRecomputed: "Recalculado",
    .sourcePresets: """
    Naciones Unidas (DAES), Índice de Desarrollo del Gobierno Electrónico; PNUD, Informe sobre \
    Desarrollo Humano 2021/22; valores recalculados.
    """,
    // Reach
    .reachTitle: "¿Quién tiene cerca un punto de atención? Un caso con datos ficticios",
    .reachMadeUp: """
    La red de esta sección es ficticia: los centros poblados, los adultos y los cajeros corresponsales \
    alrededor de las capitales regionales se generaron al azar, y ninguna cifra describe al Perú. \
    Muestra lo que se puede decir cuando se dispone del registro de cajeros corresponsales del \
    supervisor y de un censo de centros poblados.
    """,
    .reachSentence: """
    La densidad cuenta puntos; la cobertura pregunta quién puede llegar a uno. En la red ficticia, el \
    {urban} de los adultos urbanos y el {rural} de los rurales viven a {limit} km o menos de un cajero \
    corresponsal: una brecha de {gap}.
    """,
    .reachChart: "Adultos según su distancia a un cajero corresponsal (datos ficticios)",
    .reachUnit: "porcentaje de los adultos",
    .reachDistance: "kilómetros al cajero corresponsal más cercano",
    .reachCaption: "Adultos a cierta distancia o menos (datos ficticios)",
    .reachAll: "Todos los adultos",
    .reachUrban: "Urbano",
    .reachRural: "Rural",
    .reachProposalProven: """
    Con {count} cajeros corresponsales más, ubicados donde más adultos carecen de uno, otros {gain} \
    adultos tendrían uno a {limit} km o menos, y la cobertura rural pasaría del {before} al {after}. \
    Ninguna otra selección de {count} centros poblados logra más: está demostrado, no supuesto.
    """,
    .reachProposal: """
    Con {count} cajeros corresponsales más, otros {gain} adultos tendrían uno a {limit} km o menos, y \
    la cobertura rural pasaría del {before} al {after}; ninguna selección de {count} centros poblados \
    logra más de {bound}.
    """,
    .reachNote: """
    Las distancias son en línea recta. Los centros poblados de la red ficticia son pocos y están muy \
    separados, de modo que las distancias son mayores que en una red real.
    """,
    .siteChart: "Nuevos cajeros corresponsales con mayor alcance a {limit} km (datos ficticios)",
    .siteUnit: """
    cada punto, un centro poblado con cajeros corresponsales; los números, los propuestos
    """,
    .siteCaption: """
    Centros poblados propuestos, según los adultos que ganan un punto a {limit} km (datos ficticios)
    """,
    .columnWithin: "Hasta, km",
    .columnSite: "N.º",
    .columnSettlement: "Centro poblado",
    .columnAdultsGained: "Adultos que se suman",
    .sourceNetwork: "red ficticia de cajeros corresponsales, incluida; elaboración propia.",
    // Focus groups, gaps, audit
    .focusChart: "Con confianza o mucha confianza, según la habilidad",
    .focusUnit: "porcentaje de los participantes, con intervalos de Wilson al 95 %",
    .focusChartNote:
      "Oscuro: ningún recuento de participantes se redondea al porcentaje publicado.",
    .legendReference: "Hombres o urbano",
    .legendComparison: "Mujeres o rural",
    .columnPlace: "Dónde",
    .shortBranches: "Oficinas",
    .shortAgents: "Corresponsales",
    .shortATMs: "Cajeros",
  ]
}
