// SPDX-FileCopyrightText: 2026 The swift-financial-inclusion authors
// SPDX-License-Identifier: Apache-2.0

// The one list of bundled data sets. To add one: a stanza for each of its files, and a line for
// each in the table at the end. The order of the table is the order in which they are listed.

#include "CInclusionData.h"

// #embed is C23; the compilers of every supported toolchain know it in any mode and say so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char peru_published_figures_card[] = {
#embed "../../datasets/peru-published-figures/card.json"
};
static const unsigned char peru_published_figures_data[] = {
#embed "../../datasets/peru-published-figures/data.csv"
};
static const unsigned char peru_published_figures_relations[] = {
#embed "../../datasets/peru-published-figures/relations.csv"
};

static const unsigned char unctad_b2c_2020_latin_america_card[] = {
#embed "../../datasets/unctad-b2c-2020-latin-america/card.json"
};
static const unsigned char unctad_b2c_2020_latin_america_data[] = {
#embed "../../datasets/unctad-b2c-2020-latin-america/data.csv"
};

static const unsigned char findex_latin_america_card[] = {
#embed "../../datasets/findex-latin-america/card.json"
};
static const unsigned char findex_latin_america_data[] = {
#embed "../../datasets/findex-latin-america/data.csv"
};

static const unsigned char findex_2021_cells_card[] = {
#embed "../../datasets/findex-2021-cells/card.json"
};
static const unsigned char findex_2021_cells_data[] = {
#embed "../../datasets/findex-2021-cells/data.csv"
};

static const unsigned char egdi_card[] = {
#embed "../../datasets/egdi/card.json"
};
static const unsigned char egdi_data[] = {
#embed "../../datasets/egdi/data.csv"
};

static const unsigned char fas_access_points_card[] = {
#embed "../../datasets/fas-access-points/card.json"
};
static const unsigned char fas_access_points_data[] = {
#embed "../../datasets/fas-access-points/data.csv"
};

static const unsigned char mexico_municipal_access_2020_card[] = {
#embed "../../datasets/mexico-municipal-access-2020/card.json"
};
static const unsigned char mexico_municipal_access_2020_data[] = {
#embed "../../datasets/mexico-municipal-access-2020/data.csv"
};

static const unsigned char peru_departments_2020_card[] = {
#embed "../../datasets/peru-departments-2020/card.json"
};
static const unsigned char peru_departments_2020_data[] = {
#embed "../../datasets/peru-departments-2020/data.csv"
};

static const unsigned char agent_network_synthetic_card[] = {
#embed "../../datasets/agent-network-synthetic/card.json"
};
static const unsigned char agent_network_synthetic_data[] = {
#embed "../../datasets/agent-network-synthetic/data.csv"
};

static const unsigned char enaho_like_synthetic_card[] = {
#embed "../../datasets/enaho-like-synthetic/card.json"
};
static const unsigned char enaho_like_synthetic_data[] = {
#embed "../../datasets/enaho-like-synthetic/data.csv"
};

static const unsigned char technology_achievement_23_card[] = {
#embed "../../datasets/technology-achievement-23/card.json"
};
static const unsigned char technology_achievement_23_data[] = {
#embed "../../datasets/technology-achievement-23/data.csv"
};

static const unsigned char human_development_2021_card[] = {
#embed "../../datasets/human-development-2021/card.json"
};
static const unsigned char human_development_2021_data[] = {
#embed "../../datasets/human-development-2021/data.csv"
};

#define FILE_OF(path, array) {path, array, sizeof array}

static const struct inclusion_data_file files[] = {
  FILE_OF("peru-published-figures/card.json", peru_published_figures_card),
  FILE_OF("peru-published-figures/data.csv", peru_published_figures_data),
  FILE_OF("peru-published-figures/relations.csv", peru_published_figures_relations),
  FILE_OF("unctad-b2c-2020-latin-america/card.json", unctad_b2c_2020_latin_america_card),
  FILE_OF("unctad-b2c-2020-latin-america/data.csv", unctad_b2c_2020_latin_america_data),
  FILE_OF("findex-latin-america/card.json", findex_latin_america_card),
  FILE_OF("findex-latin-america/data.csv", findex_latin_america_data),
  FILE_OF("findex-2021-cells/card.json", findex_2021_cells_card),
  FILE_OF("findex-2021-cells/data.csv", findex_2021_cells_data),
  FILE_OF("egdi/card.json", egdi_card),
  FILE_OF("egdi/data.csv", egdi_data),
  FILE_OF("fas-access-points/card.json", fas_access_points_card),
  FILE_OF("fas-access-points/data.csv", fas_access_points_data),
  FILE_OF("mexico-municipal-access-2020/card.json", mexico_municipal_access_2020_card),
  FILE_OF("mexico-municipal-access-2020/data.csv", mexico_municipal_access_2020_data),
  FILE_OF("peru-departments-2020/card.json", peru_departments_2020_card),
  FILE_OF("peru-departments-2020/data.csv", peru_departments_2020_data),
  FILE_OF("agent-network-synthetic/card.json", agent_network_synthetic_card),
  FILE_OF("agent-network-synthetic/data.csv", agent_network_synthetic_data),
  FILE_OF("enaho-like-synthetic/card.json", enaho_like_synthetic_card),
  FILE_OF("enaho-like-synthetic/data.csv", enaho_like_synthetic_data),
  FILE_OF("technology-achievement-23/card.json", technology_achievement_23_card),
  FILE_OF("technology-achievement-23/data.csv", technology_achievement_23_data),
  FILE_OF("human-development-2021/card.json", human_development_2021_card),
  FILE_OF("human-development-2021/data.csv", human_development_2021_data),
};

size_t inclusion_data_file_count(void) { return sizeof files / sizeof files[0]; }

struct inclusion_data_file inclusion_data_file_at(size_t index) {
  static const struct inclusion_data_file none = {"", (const unsigned char *)"", 0};
  return index < inclusion_data_file_count() ? files[index] : none;
}
