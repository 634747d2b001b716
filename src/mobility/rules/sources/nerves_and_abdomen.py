"""Sources of the rules about people with a condition of nerves, belly, pelvis or skin, or who are pregnant.

A DOI stands only where it was seen.  Titles seen are those of ACOG 2020, Fujita 2019 and Mottola 2018.  Of ACOG 2020
the document was found, while what it says on lying flat is from memory, and so is a DOI that is left out for that.  The
other titles, with their journals and pages, are from memory, or describe the paper where `title not seen` stands.  From
memory are also the year of Fujita, which documents of the AAO-HNS and the ACG are meant with their first authors and
years, and which part of the consultation of urogynaecologists is.
"""

from __future__ import annotations

from ..evidence import Source

AAO_HNS_2017 = Source(
    key="aao-hns-2017",
    authors="Bhattacharyya et al. (AAO-HNS)",
    year=2017,
    title="Clinical practice guideline: benign paroxysmal positional vertigo (update)",
    journal="Otolaryngol Head Neck Surg 156:S1-S47",
    read="not read",
)
ACG_2022 = Source(
    key="acg-2022",
    authors="Katz et al. (ACG)",
    year=2022,
    title="Clinical guideline for the diagnosis and management of gastroesophageal reflux disease",
    journal="Am J Gastroenterol 117:27-56",
    read="not read",
)
ACOG_2020 = Source(
    key="acog-2020",
    authors="ACOG",
    year=2020,
    title="Physical activity and exercise during pregnancy and the postpartum period: Committee Opinion 804",
    journal="Obstet Gynecol 135:e178-e188",
    read="not read",
)
BO_2022 = Source(
    key="bo-2022",
    authors="Bo et al. (IUC)",
    year=2022,
    title="Pelvic floor muscle training for prolapse: part of the International Urogynecology Consultation",
    journal="Int Urogynecol J 33",
    read="abstract",
)
FUJITA_2019 = Source(
    key="fujita-2019",
    authors="Fujita et al.",
    year=2019,
    title="Effect of right-lateral versus left-lateral tilt position on compression of the inferior vena cava",
    journal="Anesth Analg",
    read="abstract",
)
HERNIASURGE_2018 = Source(
    key="herniasurge-2018",
    authors="HerniaSurge Group",
    year=2018,
    title="International guidelines for groin hernia management",
    journal="Hernia 22:1-165",
    read="not read",
)
HERNIA_SURVEY_2023 = Source(
    key="hernia-survey-2023",
    authors="Survey of Danish surgeons (authors not seen)",
    year=2023,
    title="When to lift again after the repair of a hernia (title not seen)",
    read="abstract",
)
KANE_2014 = Source(
    key="kane-2014",
    authors="Kane et al.",
    year=2014,
    title="Hyperventilation during electroencephalography: safety and efficacy",
    journal="Seizure 23:129-134",
    read="not read",
)
MOTTOLA_2018 = Source(
    key="mottola-2018",
    authors="Mottola et al. (CSEP/SOGC)",
    year=2018,
    title="2019 Canadian guideline for physical activity throughout pregnancy",
    journal="Br J Sports Med 52:1339-1346",
    doi="10.1136/bjsports-2018-100056",
    read="abstract",
)
PATRICIOS_2023 = Source(
    key="patricios-2023",
    authors="Patricios et al.",
    year=2023,
    title="Consensus statement on concussion in sport: the 6th international conference, Amsterdam, October 2022",
    journal="Br J Sports Med 57:695-711",
    read="abstract",
)
RUSSELL_2020 = Source(
    key="russell-2020",
    authors="Russell",
    year=2020,
    title="Physical activity and core exercise with a stoma (title not seen)",
    read="not read",
)
THABET_2019 = Source(
    key="thabet-2019",
    authors="Thabet & Alshehri",
    year=2019,
    title="Efficacy of deep core stability exercise program in postpartum women with diastasis recti abdominis: a "
    "randomised controlled trial",
    journal="J Musculoskelet Neuronal Interact 19:62-68",
    read="not read",
)
