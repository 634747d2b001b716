"""Sources of the rules about people with a condition of heart, vessels, lungs, blood, spleen or eye, or with cancer.

A DOI stands only where it was seen.  Titles seen are those of Baeza-Trinidad 2017 and Colberg 2016 (the latter short);
the others, with journals and pages, are from memory, or describe the paper where `title not seen` stands.  From memory
are also the first author and year of guidelines that are known by the name of their body (ACC/AHA aorta, BTS, ESC,
ESC/ERS, GOLD, WFH, the cancer roundtable of the ACSM), which document of the NATA is meant, and which edition of the
ACSM's book: the limits are said to be the same in the ninth to the eleventh.  Baeza-Trinidad appeared online in 2016.
"""

from __future__ import annotations

from ..evidence import Source

ACC_AHA_AORTA_2022 = Source(
    key="acc-aha-aorta-2022",
    authors="Isselbacher et al. (ACC/AHA)",
    year=2022,
    title="Guideline for the diagnosis and management of aortic disease",
    journal="Circulation 146:e334-e482",
    read="not read",
)
ACSM_GETP_2021 = Source(
    key="acsm-getp-2021",
    authors="ACSM GETP",
    year=2021,
    title="ACSM's Guidelines for Exercise Testing and Prescription, 11th ed.",
    journal="Wolters Kluwer",
    read="secondary",
)
ACSM_ROUNDTABLE_2019 = Source(
    key="acsm-roundtable-2019",
    authors="Campbell et al. (ACSM)",
    year=2019,
    title="Exercise guidelines for cancer survivors: consensus statement of an international roundtable",
    journal="Med Sci Sports Exerc 51:2375-2390",
    read="not read",
)
ASH_2013 = Source(
    key="ash-2013",
    authors="Review for the American Society of Hematology (authors not seen)",
    year=2013,
    title="Exercise and sickle cell trait (title not seen)",
    read="abstract",
)
ASH_2018 = Source(
    key="ash-2018",
    authors="Later review for the American Society of Hematology (authors not seen)",
    year=2018,
    title="Sickle cell trait (title not seen)",
    read="abstract",
)
BAEZA_TRINIDAD_2017 = Source(
    key="baeza-trinidad-2017",
    authors="Baeza-Trinidad et al.",
    year=2017,
    title="Assessment of bendopnea impact on decompensated heart failure",
    journal="Eur J Heart Fail",
    read="abstract",
)
BALKAN_2005 = Source(
    key="balkan-2005",
    authors="Balkan et al.",
    year=2005,
    title="Iliopsoas haemorrhage in patients with haemophilia: results from one centre",
    journal="Haemophilia 11",
    read="not read",
)
BECKER_SMITH_2014 = Source(
    key="becker-smith-2014",
    authors="Becker & Smith",
    year=2014,
    title="Return to play after infectious mononucleosis",
    journal="Sports Health 6:232-238",
    read="secondary",
)
BTS_2023 = Source(
    key="bts-2023",
    authors="Roberts et al. (BTS)",
    year=2023,
    title="British Thoracic Society guideline for pleural disease",
    journal="Thorax 78",
    read="not read",
)
COLBERG_2016 = Source(
    key="colberg-2016",
    authors="Colberg et al. (ADA)",
    year=2016,
    title="Physical activity/exercise and diabetes",
    journal="Diabetes Care 39:2065-2079",
    doi="10.2337/dc16-1728",
    read="table",
)
EDWARDS_2023 = Source(
    key="edwards-2023",
    authors="Edwards et al.",
    year=2023,
    title="Exercise training and resting blood pressure: a large-scale pairwise and network meta-analysis of "
    "randomised controlled trials",
    journal="Br J Sports Med 57:1317-1326",
    read="not read",
)
EHRMAN_2020 = Source(
    key="ehrman-2020",
    authors="Ehrman et al.",
    year=2020,
    title="Aortic aneurysm: exercise testing and training (title not seen in full)",
    journal="J Cardiopulm Rehabil Prev 40:215-223",
    doi="10.1097/HCR.0000000000000521",
    read="secondary",
)
ESC_ERS_2022 = Source(
    key="esc-ers-2022",
    authors="Humbert et al. (ESC/ERS)",
    year=2022,
    title="Guidelines for the diagnosis and treatment of pulmonary hypertension",
    journal="Eur Heart J 43:3618-3731",
    read="not read",
)
ESC_SPORTS_2020 = Source(
    key="esc-sports-2020",
    authors="Pelliccia et al. (ESC)",
    year=2020,
    title="Guidelines on sports cardiology and exercise in patients with cardiovascular disease",
    journal="Eur Heart J 42:17-96",
    read="not read",
)
GOLD_2023 = Source(
    key="gold-2023",
    authors="GOLD",
    year=2023,
    title="Global strategy for prevention, diagnosis and management of COPD",
    read="not read",
)
HOUSTON_2025 = Source(
    key="houston-2025",
    authors="Houston et al.",
    year=2025,
    title="Exercise with low platelets: a scoping review (title not seen)",
    read="abstract",
)
IBPC_2024 = Source(
    key="ibpc-2024",
    authors="Review in Integrated Blood Pressure Control (authors not seen)",
    year=2024,
    title="Contraindications to exercise with high blood pressure, a table (title not seen)",
    journal="Integr Blood Press Control 17:21-37",
    doi="10.2147/IBPC.S449086",
    read="table",
)
MORISHITA_2020 = Source(
    key="morishita-2020",
    authors="Morishita et al.",
    year=2020,
    title="Physical exercise in people with blood cancer and low platelets (title not seen)",
    read="abstract",
)
MYERS_2014 = Source(
    key="myers-2014",
    authors="Myers et al.",
    year=2014,
    title="A randomized trial of exercise training in abdominal aortic aneurysm disease",
    journal="Med Sci Sports Exerc 46",
    doi="10.1249/MSS.0b013e3182a088b8",
    read="abstract",
)
NATA_2007 = Source(
    key="nata-2007",
    authors="NATA",
    year=2007,
    title="Consensus statement: sickle cell trait and the athlete",
    read="abstract",
)
SICKLE_CELL_EEG_2006 = Source(
    key="sickle-cell-eeg-2006",
    authors="Report in Clinical EEG and Neuroscience (authors not seen)",
    year=2006,
    title="Stroke after hyperventilation for an EEG in sickle cell disease (title not seen)",
    journal="Clin EEG Neurosci 37:190-192",
    doi="10.1177/155005940603700305",
    read="abstract",
)
SYLVESTER_2019 = Source(
    key="sylvester-2019",
    authors="Sylvester et al.",
    year=2019,
    title="Splenic rupture in infectious mononucleosis and return to play (title not seen in full)",
    journal="Sports Health 11:543-549",
    read="secondary",
)
WFH_2020 = Source(
    key="wfh-2020",
    authors="Srivastava et al. (WFH)",
    year=2020,
    title="Guidelines for the management of hemophilia, 3rd ed.",
    journal="Haemophilia 26 Suppl 6",
    read="not read",
)
