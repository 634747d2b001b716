"""Sources of the rules about people with a condition of the spine, the neck or bone.

A DOI stands only where it was seen.  Titles seen are those of Brooke-Wavell 2022, Delitto 2012, George 2021, Sinaki &
Mikkelsen 1984 and Tomlinson 2020; the others, the pages and volumes of works without a DOI, and the first author and
year of guidelines that are known by the name of their body (AAP, APTA neck, GIRFT, pelvic girdle pain, the expert group
on bone metastases) are from memory.  The recommendation of Ward 2016 is from memory too, although the document was
found.
"""

from __future__ import annotations

from ..evidence import Source

AAP_DOWN_2022 = Source(
    key="aap-down-2022",
    authors="Bull et al. (AAP)",
    year=2022,
    title="Health supervision for children and adolescents with Down syndrome",
    journal="Pediatrics 149",
    read="not read",
)
APTA_NECK_2017 = Source(
    key="apta-neck-2017",
    authors="Blanpied et al. (APTA)",
    year=2017,
    title="Neck pain: revision 2017",
    journal="J Orthop Sports Phys Ther 47:A1-A83",
    read="not read",
)
BROOKE_WAVELL_2022 = Source(
    key="brooke-wavell-2022",
    authors="Brooke-Wavell et al.",
    year=2022,
    title="Strong, steady and straight: UK consensus statement on physical activity and exercise for osteoporosis",
    journal="Br J Sports Med 56:837-846",
    doi="10.1136/bjsports-2021-104634",
    read="abstract",
)
CAMPBELL_2022 = Source(
    key="campbell-2022",
    authors="Campbell et al. (IBMEWG)",
    year=2022,
    title="Exercise recommendation for people with bone metastases: expert consensus",
    journal="JCO Oncol Pract 18",
    read="abstract",
)
DELITTO_2012 = Source(
    key="delitto-2012",
    authors="Delitto et al. (APTA)",
    year=2012,
    title="Low back pain: clinical practice guidelines",
    journal="J Orthop Sports Phys Ther 42:A1-A57",
    doi="10.2519/jospt.2012.42.4.A1",
    read="abstract",
)
FINUCANE_2020 = Source(
    key="finucane-2020",
    authors="Finucane et al.",
    year=2020,
    title="International framework for red flags for potential serious spinal pathologies",
    journal="J Orthop Sports Phys Ther 50:350-372",
    doi="10.2519/jospt.2020.9971",
    read="not read",
)
GEORGE_2021 = Source(
    key="george-2021",
    authors="George et al. (APTA)",
    year=2021,
    title="Interventions for the management of acute and chronic low back pain: revision 2021",
    journal="J Orthop Sports Phys Ther 51:CPG1-CPG60",
    doi="10.2519/jospt.2021.0304",
    read="not read",
)
GIANGREGORIO_2014 = Source(
    key="giangregorio-2014",
    authors="Giangregorio et al.",
    year=2014,
    title="Too Fit to Fracture: exercise recommendations for osteoporosis or osteoporotic vertebral fracture",
    journal="Osteoporos Int 25",
    doi="10.1007/s00198-013-2523-2",
    read="abstract",
)
GIANGREGORIO_2015 = Source(
    key="giangregorio-2015",
    authors="Giangregorio et al.",
    year=2015,
    title="Too Fit to Fracture: outcomes of a Delphi consensus process on exercise with osteoporosis",
    journal="Osteoporos Int 26",
    doi="10.1007/s00198-014-2881-4",
    read="abstract",
)
GIRFT_2023 = Source(
    key="girft-2023",
    authors="GIRFT (NHS England)",
    year=2023,
    title="National suspected cauda equina syndrome pathway",
    read="not read",
)
PELVIC_GIRDLE_2008 = Source(
    key="pelvic-girdle-2008",
    authors="Vleeming et al.",
    year=2008,
    title="European guidelines for the diagnosis and treatment of pelvic girdle pain",
    journal="Eur Spine J 17:794-819",
    read="not read",
)
SFEIR_2018 = Source(
    key="sfeir-2018",
    authors="Sfeir et al.",
    year=2018,
    title="Vertebral compression fractures associated with yoga: a case series",
    journal="Eur J Phys Rehabil Med 54",
    read="abstract",
)
SINAKI_1989 = Source(
    key="sinaki-1989",
    authors="Sinaki et al.",
    year=1989,
    title="Lumbar spondylolisthesis: retrospective comparison of two conservative treatment programs",
    journal="Arch Phys Med Rehabil 70",
    read="not read",
)
SINAKI_2013 = Source(
    key="sinaki-2013",
    authors="Sinaki",
    year=2013,
    title="Yoga spinal flexion positions and vertebral compression fracture in osteopenia or osteoporosis: case series",
    journal="Pain Pract 13",
    read="abstract",
)
SINAKI_MIKKELSEN_1984 = Source(
    key="sinaki-mikkelsen-1984",
    authors="Sinaki & Mikkelsen",
    year=1984,
    title="Postmenopausal spinal osteoporosis: flexion versus extension exercises",
    journal="Arch Phys Med Rehabil 65:593-596",
    read="abstract",
)
TOMLINSON_2020 = Source(
    key="tomlinson-2020",
    authors="Tomlinson et al.",
    year=2020,
    title="Sport preparticipation screening for asymptomatic atlantoaxial instability in Down syndrome",
    journal="Clin J Sport Med 30:293-295",
    doi="10.1097/JSM.0000000000000642",
    read="abstract",
)
WARD_2016 = Source(
    key="ward-2016",
    authors="Ward et al. (ACR/SAA/SPARTAN)",
    year=2016,
    title="Recommendations for the treatment of ankylosing spondylitis and nonradiographic axial spondyloarthritis",
    journal="Arthritis Rheumatol 68",
    doi="10.1002/art.39298",
    read="not read",
)
WARD_2019 = Source(
    key="ward-2019",
    authors="Ward et al. (ACR/SAA/SPARTAN)",
    year=2019,
    title="2019 update of the recommendations for ankylosing spondylitis",
    journal="Arthritis Rheumatol 71",
    read="not read",
)
