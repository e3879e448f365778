// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// What a report says around its charts.
  static let exhibitPhrases: [Phrase: String] = [
    // The frame of a report
    .contentsTitle: "Contenido",
    .colophon: """
    Todas las cifras del texto, los cuadros y los gráficos fueron calculadas por \
    swift-financial-inclusion a partir de los datos incluidos.
    """,
    .keyAccount: "de los adultos tenía una cuenta en {year}",
    .keyGap: "de brecha de género en la tenencia de cuentas, {year}",
    .keyShortfall: "faltaron para la meta de {year}",
    .keyAgents: "cajeros corresponsales por cada 100,000 adultos, {year}",
    .keyMarket: "índice de Herfindahl–Hirschman de las líneas móviles",
    .keyAudit: "de {total} cifras publicadas no cuadran",
    .findingMobileMoney: """
    Las cuentas de dinero móvil pasaron del {share1} de los adultos en {year1} al {share2} en \
    {year2}.
    """,
    .findingGovernment: """
    En el índice de gobierno electrónico de las Naciones Unidas, el Perú ocupó en {year2} el \
    puesto {rank2} de {states2}, después del puesto {rank1} de {states1} en {year1}.
    """,
    // Headings of tables beside charts
    .columnMobileMoney: "Dinero móvil",
    .columnService: "Servicio",
    .columnPart: "Parte de la brecha",
    .columnContribution: "Contribución",
    .columnShareOfGap: "Proporción de la brecha",
    .columnRank: "Puesto",
    .columnRatedStates: "Estados",
    .columnScore: "Índice",
    .columnOnlineService: "Servicios en línea",
    .columnInfrastructure: "Telecom.",
    .columnHumanCapital: "Capital humano",
    .columnPossibleRanks: "Puestos que admite el redondeo",
    .columnDepartment: "Departamento",
    .columnArea: "Superficie, km²",
    .columnAdultsPerArea: "Adultos por km²",
    .columnGini: "Gini",
    .columnKind: "Tipo de punto",
    // Ownership and use
    .ownershipSentence: """
    En {year}, el {all} de los adultos tenía una cuenta y el {mobile}, una de dinero móvil, frente \
    al {mobileBefore} en {yearBefore}.
    """,
    .ownershipChart: "Adultos con una cuenta",
    .ownershipUnit: "porcentaje de los adultos de 15 años o más",
    .seriesMobileMoney: "Dinero móvil",
    .useIntroduction: """
    Tener una cuenta no es usarla. En 2021, el {payment} de los adultos había hecho o recibido un \
    pago digital, el {saved} había ahorrado y el {borrowed} había pedido un préstamo.
    """,
    .useChart: "Qué hacen hombres y mujeres con su dinero, 2021",
    .useUnit: "porcentaje de los adultos de 15 años o más",
    .useCaption: "Uso en 2021, hombres y mujeres",
    .useNote: """
    Los intervalos de la diferencia se obtienen de las ponderaciones de la muestra, sin sus \
    conglomerados, con los que serían más anchos.
    """,
    .serviceAccount: "Tiene una cuenta",
    .serviceInstitution: "Cuenta en una institución financiera",
    .servicePayment: "Hizo o recibió un pago digital",
    .serviceSaved: "Ahorró dinero",
    .serviceBorrowed: "Pidió dinero prestado",
    .sourceCells: """
    Banco Mundial, microdatos de Global Findex 2021, en celdas ponderadas; proporciones e \
    intervalos de elaboración propia.
    """,
    // Gaps
    .gapTitle: "Las brechas y sus escalas",
    .incomeChart: "Los más ricos y los más pobres con una cuenta, ronda por ronda",
    .incomeCaption: "La brecha por ingreso en puntos y en términos relativos",
    .gapChart: "Hombres y mujeres con una cuenta, ronda por ronda",
    .gapCaption: "La brecha en puntos y en términos relativos",
    .changeIndistinct: """
    Con la precisión de estas muestras, ninguno de los dos cambios se distingue de cero: el de \
    los puntos está entre {pointsLower} y {pointsUpper}, y el de la brecha relativa entre \
    {relativeLower} y {relativeUpper} (intervalos de confianza al 95 %, suponiendo en cada ronda \
    la precisión de 2021).
    """,
    .changeIntervals: """
    El cambio de los puntos está entre {pointsLower} y {pointsUpper}, y el de la brecha relativa \
    entre {relativeLower} y {relativeUpper} (intervalos de confianza al 95 %, suponiendo en cada \
    ronda la precisión de 2021).
    """,
    .connectionChart: "Tasas publicadas de dos grupos",
    // Causes
    .causeTitle: "¿Por qué hay una brecha? Un caso resuelto con datos ficticios",
    .causeMadeUp: """
    Los datos de esta sección son ficticios, con la forma de la encuesta de hogares del Perú \
    (ENAHO): ninguna fila es una persona y ninguna cifra describe al Perú. Muestran lo que se \
    puede decir cuando se dispone de los microdatos.
    """,
    .causeIntroduction: """
    Si las mujeres tuvieran la escolaridad, la edad, el ingreso y el lugar de residencia de los \
    hombres, ¿cuánto quedaría de la brecha? La descomposición de Oaxaca–Blinder responde con una \
    regresión para cada grupo.
    """,
    .causeSentence: """
    De una brecha ficticia de {gap}, las cuatro características explican {explained} y quedan sin \
    explicar {unexplained}.
    """,
    .causeChart: "De las características a la brecha (datos ficticios)",
    .causeUnit: "puntos porcentuales de la brecha de género en la tenencia de cuentas",
    .causeCaption: "Partes de la brecha (datos ficticios)",
    .causeNote: """
    Descomposición en dos partes con los coeficientes de los hombres, área normalizada; se omiten \
    las filas sin ingreso. Los errores estándar siguen el diseño: estratos, conglomerados y \
    ponderaciones. Una parte no explicada no es por ello discriminación, ni una explicada es por \
    ello justa.
    """,
    .causeGap: "Brecha",
    .causeUnexplained: "Sin explicar",
    .factorSchooling: "Escolaridad",
    .factorAge: "Edad",
    .factorIncome: "Ingreso",
    .factorArea: "Urbano o rural",
    .sourceMadeUp: "encuesta ficticia con la forma de la ENAHO, incluida; elaboración propia.",
    // Readiness
    .readinessTitle: "Preparación digital: gobierno y comercio",
    .governmentSentence: """
    En el índice de gobierno electrónico de {year}, el Perú obtiene {score} y ocupa el puesto \
    {rank} de {states} Estados evaluados. Sus servicios en línea obtienen {online}; sus \
    telecomunicaciones, {telecom}; y su capital humano, {human}.
    """,
    .governmentChart: "El Perú en el índice de gobierno electrónico",
    .governmentCaption: "El índice y sus tres componentes",
    .governmentNote: """
    Los métodos de los componentes cambiaron entre ediciones, de modo que los puntajes de \
    distintos años no son estrictamente comparables; los puestos comparan a los Estados en un \
    mismo año.
    """,
    .sourceEGDI: """
    Naciones Unidas (DAES), Índice de Desarrollo del Gobierno Electrónico, encuestas de {first} a \
    {last}.
    """,
    .unitScore: "puntaje, de 0 a 1",
    .businessChart: "Índice de comercio electrónico B2C 2020: promedio de los cuatro indicadores",
    .rankChart: "Puestos entre las diez economías y los que el redondeo admite por sí solo",
    .rankNote: """
    La barra abarca todos los puestos que admite el redondeo a enteros de los indicadores \
    publicados.
    """,
    // Access
    .accessChart: "Puntos de atención por cada 100,000 adultos en el Perú",
    .accessUnit: "puntos por cada 100,000 adultos",
    .departmentSentence: """
    Una densidad por adulto esconde la distancia. Los extremos son {densest}, con {most} adultos por \
    kilómetro cuadrado, y {emptiest}, con {least}: donde hay pocos adultos, un cajero corresponsal por cada \
    mil de ellos puede quedar a un día de viaje.
    """,
    .departmentChart: "Adultos por kilómetro cuadrado, 2020",
    .departmentUnit: "personas de 15 años o más por kilómetro cuadrado; un cuadro por departamento",
    .departmentCaption: "Dónde viven los adultos",
    .sourceDepartments: """
    Ministerio de Salud (MINSA), según proyecciones del INEI para 2020; densidades de elaboración \
    propia.
    """,
    .mexicoChart: "México: puntos de atención por tipo de localidad, marzo de 2020",
    .inequalitySentence: """
    Los puntos de atención se reparten de manera desigual. Entre municipios, el coeficiente de \
    Gini de la densidad es de {branches} para las oficinas, {agents} para los corresponsales y \
    {atms} para los cajeros automáticos.
    """,
    .inequalityChart: "México: quién tiene cuántos puntos de atención",
    .inequalityAcross: "proporción de adultos, del municipio peor al mejor atendido",
    .inequalityUp: "proporción de puntos",
    .inequalityCaption: "Desigualdad del acceso entre municipios",
    .inequalityCurve: "{kind}, Gini {gini}",
    // Market, affordability, target, audit
    .marketChart: "Participación en las líneas móviles, 2020",
    .unitLines: "porcentaje de las líneas",
    .affordabilityChart: "Índice de Impulsores de la Asequibilidad, 2021",
    .targetChart: "Las cuentas frente a la meta de la política nacional",
    .targetMeasured: "Medido",
    .targetProjected: "Ritmo de {year1} a {year2}",
    .targetBandNote: """
    La banda es el intervalo de confianza al 95 % de la proyección en puntos por año, suponiendo \
    en cada ronda la precisión de 2021.
    """,
    .unitAdults: "porcentaje de los adultos",
    .paceLinear: "{value} pp por año",
    .paceLogOdds: "{value} en logit por año",
    .paceExclusion: "{value} % de los excluidos por año",
    .paceCompound: "{value} % por año",
    .intervalText: "{lower} a {upper}",
    .auditChart: "Veredictos sobre las cifras publicadas",
    .auditUnit: "número de cifras",
    .verdictNameReproduced: "Reproducida",
    .verdictNameConsistent: "Coherente",
    .verdictNameInconsistent: "Incoherente",
    .verdictNameInputOnly: "Solo dato de entrada",
  ]
}
