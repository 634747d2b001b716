"""Sources of the rules about people with a condition of a limb, of connective tissue, or of an age.

A DOI stands only where it was seen.  Only the titles of Eannucci 2019, Engelbert 2017 and Wylde 2019 were seen; the
others, with their journals, are from memory, or describe the paper where `title not seen` stands.  From memory are
also first author and year where the evidence at hand has a guideline's or a trial's short name only (hip
osteoarthritis, heel pain and patellofemoral pain of the APTA, EULAR, BESS/BOA, LEAP, Warwick), the year of Cook &
Purdam, and the co-author of Enseki.  Some of these guidelines have been revised since.
"""

from __future__ import annotations

from ..evidence import Source

AMIN_2019 = Source(
    key="amin-2019",
    authors="Amin et al.",
    year=2019,
    title="Kneeling after total knee replacement (title not seen)",
    read="not read",
)
APTA_HEEL_PAIN_2014 = Source(
    key="apta-heel-pain-2014",
    authors="Martin et al. (APTA)",
    year=2014,
    title="Heel pain - plantar fasciitis: revision 2014",
    journal="J Orthop Sports Phys Ther 44:A1-A33",
    read="not read",
)
APTA_HIP_OA_2017 = Source(
    key="apta-hip-oa-2017",
    authors="Cibulka et al. (APTA)",
    year=2017,
    title="Hip pain and mobility deficits - hip osteoarthritis: revision 2017",
    journal="J Orthop Sports Phys Ther 47:A1-A37",
    read="not read",
)
APTA_PATELLOFEMORAL_2019 = Source(
    key="apta-patellofemoral-2019",
    authors="Willy et al. (APTA)",
    year=2019,
    title="Patellofemoral pain: clinical practice guidelines",
    journal="J Orthop Sports Phys Ther 49:CPG1-CPG95",
    read="not read",
)
BESS_BOA_2015 = Source(
    key="bess-boa-2015",
    authors="Kulkarni et al. (BESS/BOA)",
    year=2015,
    title="Subacromial shoulder pain: patient care pathway",
    journal="Shoulder Elbow 7:135-143",
    read="not read",
)
COOK_PURDAM_2012 = Source(
    key="cook-purdam-2012",
    authors="Cook & Purdam",
    year=2012,
    title="Is compressive load a factor in the development of tendinopathy?",
    journal="Br J Sports Med 46:163-168",
    read="not read",
)
EANNUCCI_2019 = Source(
    key="eannucci-2019",
    authors="Eannucci et al.",
    year=2019,
    title="A protocol of pose avoidance in place of hip precautions",
    journal="HSS J 15:247-253",
    doi="10.1007/s11420-019-09708-9",
    read="abstract",
)
EMBOLISM_AFTER_MASSAGE_2020 = Source(
    key="embolism-after-massage-2020",
    authors="Case in BMC Pregnancy and Childbirth (authors not seen)",
    year=2020,
    title="Embolism after a leg massage with an unrecognised clot (title not seen)",
    journal="BMC Pregnancy Childbirth",
    read="not read",
)
ENGELBERT_2017 = Source(
    key="engelbert-2017",
    authors="Engelbert et al.",
    year=2017,
    title="Evidence-based rationale for physical therapy in joint hypermobility syndrome and hypermobile EDS",
    journal="Am J Med Genet C 175:158-167",
    read="not read",
)
ENSEKI_2014 = Source(
    key="enseki-2014",
    authors="Enseki & Kohlrieser",
    year=2014,
    title="Rehabilitation following hip arthroscopy: an evolving process",
    journal="Int J Sports Phys Ther 9:765-773",
    read="not read",
)
EULAR_2018 = Source(
    key="eular-2018",
    authors="Rausch Osthoff et al. (EULAR)",
    year=2018,
    title="Recommendations for physical activity in people with inflammatory arthritis and osteoarthritis",
    journal="Ann Rheum Dis 77:1251-1260",
    read="not read",
)
HYPERMOBILITY_INJURY_2019 = Source(
    key="hypermobility-injury-2019",
    authors="Paper on physical therapy in hypermobility (authors not seen)",
    year=2019,
    title="Injury by treatment in hypermobile people (title not seen)",
    journal="Phys Ther",
    read="not read",
)
KELLEY_2013 = Source(
    key="kelley-2013",
    authors="Kelley et al. (APTA)",
    year=2013,
    title="Shoulder pain and mobility deficits: adhesive capsulitis",
    journal="J Orthop Sports Phys Ther 43:A1-A31",
    read="not read",
)
LEAP_2018 = Source(
    key="leap-2018",
    authors="Mellor et al. (LEAP)",
    year=2018,
    title="Education plus exercise versus corticosteroid injection versus wait and see for gluteal tendinopathy",
    journal="BMJ 361:k1662",
    read="not read",
)
WARWICK_2016 = Source(
    key="warwick-2016",
    authors="Griffin et al. (Warwick Agreement)",
    year=2016,
    title="The Warwick Agreement on femoroacetabular impingement syndrome: an international consensus statement",
    journal="Br J Sports Med 50:1169-1176",
    read="not read",
)
WYLDE_2019 = Source(
    key="wylde-2019",
    authors="Wylde et al.",
    year=2019,
    title="Kneeling ability after total knee replacement",
    journal="EFORT Open Rev 4:460-467",
    doi="10.1302/2058-5241.4.180085",
    read="abstract",
)
