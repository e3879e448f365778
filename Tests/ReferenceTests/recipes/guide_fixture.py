# SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
# SPDX-License-Identifier: Apache-2.0
#
# Writes Tests/GuideTests/Fixtures/adults.dta, the made-up survey as a Stata file. Run it at the top
# of the package: pip install pandas==3.1.1; python3 Tests/ReferenceTests/recipes/guide_fixture.py
import pandas

people = pandas.read_csv(
    "datasets/enaho-like-synthetic/data.csv", dtype={"estrato": str, "conglome": str}
)[["estrato", "conglome", "sexo", "cuenta", "factor07"]]
people["cuenta"] = people["cuenta"].astype("int8")
people.to_stata(
    "Tests/GuideTests/Fixtures/adults.dta",
    write_index=False,
    version=118,
    data_label="Made up, in the shape of ENAHO",
    time_stamp=pandas.Timestamp("2026-01-01"),
)
