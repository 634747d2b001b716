"""Sources of the rules about movement, as values, sorted by first author; later additions stand at the end.

`read` says what stands behind the figures that rules take from a source: `abstract` also where a passage of
the text was seen, `not read` where the work or the figure is cited from memory.  A DOI stands only where it
was seen.  Titles are shortened in places; those of Cholewicki 1991, Chusid 1971, Defrin 2003, Hartmann 2013
and 2016, Hector & Jensen 2015, Marshall & McGill 2010, McKean & Burkett 2015 and Snook 2002 are from memory.
"""

from __future__ import annotations

from ..evidence import Source

ARTICLE = Source(
    key="article",
    authors="Coaching article",
    year=2026,
    title="Recovery breathing and hip flexor sequence for an aching low back",
    read="secondary",
)
"""The article that this project began from: a coach's claims, known from a summary only."""

AAOS_1965 = Source(
    key="aaos-1965",
    authors="AAOS",
    year=1965,
    title="Joint Motion: Method of Measuring and Recording",
    journal="American Academy of Orthopaedic Surgeons",
    read="secondary",
)
ADAMS_1980 = Source(
    key="adams-1980",
    authors="Adams et al.",
    year=1980,
    title="The resistance to flexion of the lumbar intervertebral joint",
    journal="Spine 5:245-253",
    doi="10.1097/00007632-198005000-00007",
    read="not read",
)
ADAMS_1987 = Source(
    key="adams-1987",
    authors="Adams et al.",
    year=1987,
    title="Diurnal variations in the stresses on the lumbar spine",
    journal="Spine 12:130-137",
    read="not read",
)
ADAMS_HUTTON_1985 = Source(
    key="adams-hutton-1985",
    authors="Adams & Hutton",
    year=1985,
    title="The effect of posture on the lumbar spine",
    journal="J Bone Joint Surg Br 67:625",
    read="abstract",
)
ADAMS_HUTTON_1986 = Source(
    key="adams-hutton-1986",
    authors="Adams & Hutton",
    year=1986,
    title="Has the lumbar spine a margin of safety in forward bending?",
    journal="Clin Biomech 1:3-6",
    doi="10.1016/0268-0033(86)90028-8",
    read="abstract",
)
ARJMAND_2015 = Source(
    key="arjmand-2015",
    authors="Arjmand et al.",
    year=2015,
    title="Revised NIOSH Lifting Equation may generate spine loads exceeding recommended limits",
    journal="Int J Ind Ergon 47:1-8",
    read="abstract",
)
AXLER_MCGILL_1997 = Source(
    key="axler-mcgill-1997",
    authors="Axler & McGill",
    year=1997,
    title="Low back loads over a variety of abdominal exercises",
    journal="Med Sci Sports Exerc 29:804-811",
    doi="10.1097/00005768-199706000-00011",
    read="secondary",
)
BALBAN_2023 = Source(
    key="balban-2023",
    authors="Balban et al.",
    year=2023,
    title="Brief structured respiration practices enhance mood and reduce physiological arousal",
    journal="Cell Rep Med 4:100895",
    doi="10.1016/j.xcrm.2022.100895",
    read="abstract",
)
BARTSCH_2021 = Source(
    key="bartsch-2021",
    authors="Bartsch et al.",
    year=2021,
    title="Expert consensus on the contraindications and cautions of foam rolling: an international Delphi study",
    journal="J Clin Med 10:5360",
    doi="10.3390/jcm10225360",
    read="abstract",
)
BAZRGARI_2011 = Source(
    key="bazrgari-2011",
    authors="Bazrgari et al.",
    year=2011,
    title="Disturbance and recovery of trunk mechanical and neuromuscular behaviours following prolonged trunk flexion",
    journal="Ergonomics",
    doi="10.1080/00140139.2011.614357",
    read="abstract",
)
BEATTIE_1994 = Source(
    key="beattie-1994",
    authors="Beattie et al.",
    year=1994,
    title="Effect of lordosis on the position of the nucleus pulposus in supine subjects",
    journal="Spine 19:2096-2102",
    read="abstract",
)
BEHM_2016 = Source(
    key="behm-2016",
    authors="Behm et al.",
    year=2016,
    title="Acute effects of muscle stretching on physical performance, ROM and injury incidence",
    journal="Appl Physiol Nutr Metab 41:1-11",
    doi="10.1139/apnm-2015-0235",
    read="abstract",
)
CALLAGHAN_1998 = Source(
    key="callaghan-1998",
    authors="Callaghan et al.",
    year=1998,
    title="The relationship between lumbar spine load and muscle activity during extensor exercises",
    journal="Phys Ther 78:8-18",
    doi="10.1093/ptj/78.1.8",
    read="abstract",
)
CHEATHAM_STULL_2018 = Source(
    key="cheatham-stull-2018",
    authors="Cheatham & Stull",
    year=2018,
    title="Comparison of three different density type foam rollers on knee ROM and PPT",
    journal="Int J Sports Phys Ther",
    read="abstract",
)
CHOLEWICKI_1991 = Source(
    key="cholewicki-1991",
    authors="Cholewicki et al.",
    year=1991,
    title="Lumbar spine loads during the lifting of extremely heavy weights",
    journal="Med Sci Sports Exerc 23",
    read="abstract",
)
CHUSID_1971 = Source(
    key="chusid-1971",
    authors="Chusid",
    year=1971,
    title="Yoga foot drop",
    journal="JAMA 217:827",
    read="not read",
)
CRAMER_2013 = Source(
    key="cramer-2013",
    authors="Cramer et al.",
    year=2013,
    title="Adverse events associated with yoga: case reports",
    journal="PLoS One 8:e75515",
    doi="10.1371/journal.pone.0075515",
    read="abstract",
)
CURRAN_2008 = Source(
    key="curran-2008",
    authors="Curran et al.",
    year=2008,
    title="A comparison of the pressure exerted on soft tissue by 2 myofascial rollers",
    journal="J Sport Rehabil 17:432-442",
    doi="10.1123/jsr.17.4.432",
    read="abstract",
)
DEFRIN_2003 = Source(
    key="defrin-2003",
    authors="Defrin et al.",
    year=2003,
    title="Spatial summation of pressure pain: effect of body region",
    journal="Pain 106",
    read="not read",
)
DETTORI_1995 = Source(
    key="dettori-1995",
    authors="Dettori et al.",
    year=1995,
    title="The effects of spinal flexion and extension exercises ... acute low back pain",
    journal="Spine 20:2303-2312",
    doi="10.1097/00007632-199511000-00008",
    read="abstract",
)
EEG_HYPERVENTILATION_2023 = Source(
    key="eeg-hyperventilation-2023",
    authors="Study of hyperventilation in EEG (authors not seen)",
    year=2023,
    title="Optimum duration of hyperventilation during electroencephalography",
    journal="Proc (Bayl Univ Med Cent)",
    read="abstract",
)
GARBER_2011 = Source(
    key="garber-2011",
    authors="Garber et al. (ACSM)",
    year=2011,
    title="Quantity and quality of exercise ... guidance for prescribing exercise",
    journal="Med Sci Sports Exerc 43:1334-1359",
    doi="10.1249/MSS.0b013e318213fefb",
    read="secondary",
)
GIESBRECHT_BATTIE_2005 = Source(
    key="giesbrecht-battie-2005",
    authors="Giesbrecht & Battie",
    year=2005,
    title="A comparison of pressure pain detection thresholds in people with chronic low back pain and "
    "volunteers without pain",
    journal="Phys Ther 85:1085-1092",
    read="abstract",
)
GRABOW_2018 = Source(
    key="grabow-2018",
    authors="Grabow et al.",
    year=2018,
    title="Higher quadriceps roller massage forces do not amplify range-of-motion increases nor impair performance",
    journal="J Strength Cond Res 32:3059-3069",
    doi="10.1519/JSC.0000000000001906",
    read="abstract",
)
HARTMANN_2013 = Source(
    key="hartmann-2013",
    authors="Hartmann et al.",
    year=2013,
    title="Analysis of the load on the knee joint and vertebral column with changes in squatting depth and weight load",
    journal="Sports Med 43",
    read="not read",
)
HARTMANN_2016 = Source(
    key="hartmann-2016",
    authors="Hartmann et al.",
    year=2016,
    title="Stress for vertebral bodies and intervertebral discs with respect to squatting depth",
    journal="J Funct Morphol Kinesiol 1",
    read="abstract",
)
HECTOR_JENSEN_2015 = Source(
    key="hector-jensen-2015",
    authors="Hector & Jensen",
    year=2015,
    title="Sirsasana (headstand) technique alters head/neck loading: considerations for safety",
    journal="J Bodyw Mov Ther 19",
    read="abstract",
)
INGRAM_2025 = Source(
    key="ingram-2025",
    authors="Ingram et al.",
    year=2025,
    title="Optimising the dose of static stretching to improve flexibility",
    journal="Sports Med",
    doi="10.1007/s40279-024-02143-9",
    read="secondary",
)
JASIEN_2015 = Source(
    key="jasien-2015",
    authors="Jasien et al.",
    year=2015,
    title="Intraocular pressure rise ... four common yoga positions",
    journal="PLoS One 10:e0144505",
    doi="10.1371/journal.pone.0144505",
    read="abstract",
)
JEFFREYS_2007 = Source(
    key="jeffreys-2007",
    authors="Jeffreys",
    year=2007,
    title="Warm-up revisited: the RAMP method of optimising performance preparation",
    journal="Prof Strength Cond 6:12-18",
    read="abstract",
)
LITTLE_KHALSA_2005 = Source(
    key="little-khalsa-2005",
    authors="Little & Khalsa",
    year=2005,
    title="Human lumbar spine creep during cyclic and static flexion",
    journal="Ann Biomed Eng 33:391-401",
    doi="10.1007/s10439-005-1742-x",
    read="abstract",
)
MACDOUGALL_1985 = Source(
    key="macdougall-1985",
    authors="MacDougall et al.",
    year=1985,
    title="Arterial blood pressure response to heavy resistance exercise",
    journal="J Appl Physiol 58:785-790",
    doi="10.1152/jappl.1985.58.3.785",
    read="not read",
)
MARSHALL_MCGILL_2010 = Source(
    key="marshall-mcgill-2010",
    authors="Marshall & McGill",
    year=2010,
    title="The role of axial torque in disc herniation",
    journal="Clin Biomech 25",
    read="not read",
)
MCGILL_1998 = Source(
    key="mcgill-1998",
    authors="McGill",
    year=1998,
    title="Low back exercises: evidence for improving exercise regimens",
    journal="Phys Ther 78:754-765",
    read="abstract",
)
MCGILL_BROWN_1992 = Source(
    key="mcgill-brown-1992",
    authors="McGill & Brown",
    year=1992,
    title="Creep response of the lumbar spine to prolonged full flexion",
    journal="Clin Biomech 7:43-46",
    doi="10.1016/0268-0033(92)90007-Q",
    read="abstract",
)
MCKEAN_BURKETT_2015 = Source(
    key="mckean-burkett-2015",
    authors="McKean & Burkett",
    year=2015,
    title="Overhead shoulder press: in-front of the head or behind the head?",
    journal="J Sport Health Sci 4",
    read="abstract",
)
MITCHELL_2008 = Source(
    key="mitchell-2008",
    authors="Mitchell et al.",
    year=2008,
    title="Regional differences in lumbar spinal posture and the influence of low back pain",
    journal="BMC Musculoskelet Disord 9:152",
    doi="10.1186/1471-2474-9-152",
    read="table",
)
MRI_BREATH_HOLD_1997 = Source(
    key="mri-breath-hold-1997",
    authors="MRI breath-hold study (authors not seen)",
    year=1997,
    title="Breath-hold times in magnetic resonance imaging (title not seen)",
    journal="J Magn Reson Imaging 7:595-597",
    read="abstract",
)
NARLOCH_BRANDSTATER_1995 = Source(
    key="narloch-brandstater-1995",
    authors="Narloch & Brandstater",
    year=1995,
    title="Influence of breathing technique on arterial blood pressure during heavy weight lifting",
    journal="Arch Phys Med Rehabil 76:457-462",
    doi="10.1016/s0003-9993(95)80578-8",
    read="abstract",
)
ONEILL_2018 = Source(
    key="oneill-2018",
    authors="O'Neill et al.",
    year=2018,
    title="Topographic mapping of pain sensitivity of the lower back",
    journal="Scand J Pain",
    doi="10.1515/sjpain-2018-0113",
    read="abstract",
)
PARK_2024 = Source(
    key="park-2024",
    authors="Park et al.",
    year=2024,
    title="Long-term effects of lumbar flexion versus extension exercises for chronic axial LBP",
    journal="Sci Rep 14:2714",
    doi="10.1038/s41598-024-51769-2",
    read="abstract",
)
PEARCY_1984 = Source(
    key="pearcy-1984",
    authors="Pearcy et al.",
    year=1984,
    title="Three-dimensional X-ray analysis of normal movement in the lumbar spine",
    journal="Spine 9:294-297",
    read="not read",
)
PEARCY_TIBREWAL_1984 = Source(
    key="pearcy-tibrewal-1984",
    authors="Pearcy & Tibrewal",
    year=1984,
    title="Axial rotation and lateral bending in the normal lumbar spine measured by three-dimensional radiography",
    journal="Spine 9:582-587",
    read="not read",
)
ROACH_2015 = Source(
    key="roach-2015",
    authors="Roach et al.",
    year=2015,
    title="Passive hip range of motion is reduced in active subjects with chronic low back pain compared to controls",
    journal="Int J Sports Phys Ther 10:13-20",
    read="abstract",
)
RUSHTON_2023 = Source(
    key="rushton-2023",
    authors="Rushton et al.",
    year=2023,
    title="International IFOMPT cervical framework",
    journal="J Orthop Sports Phys Ther 53:7-22",
    doi="10.2519/jospt.2022.11147",
    read="abstract",
)
RUSSO_2017 = Source(
    key="russo-2017",
    authors="Russo et al.",
    year=2017,
    title="The physiological effects of slow breathing in the healthy human",
    journal="Breathe 13:298-309",
    doi="10.1183/20734735.009817",
    read="not read",
)
SARACENI_2020 = Source(
    key="saraceni-2020",
    authors="Saraceni et al.",
    year=2020,
    title="To flex or not to flex? Lumbar spine flexion during lifting and low back pain: systematic "
    "review with meta-analysis",
    journal="J Orthop Sports Phys Ther 50:121-130",
    doi="10.2519/jospt.2020.9218",
    read="abstract",
)
SHAO_2024 = Source(
    key="shao-2024",
    authors="Shao et al.",
    year=2024,
    title="The effect of slow-paced breathing on cardiovascular and emotion functions",
    journal="Mindfulness",
    doi="10.1007/s12671-023-02294-2",
    read="abstract",
)
SNOOK_1998 = Source(
    key="snook-1998",
    authors="Snook et al.",
    year=1998,
    title="The reduction of chronic nonspecific low back pain through the control of early morning lumbar flexion",
    journal="Spine 23:2601-2607",
    doi="10.1097/00007632-199812010-00015",
    read="abstract",
)
SNOOK_2002 = Source(
    key="snook-2002",
    authors="Snook et al.",
    year=2002,
    title="The reduction of chronic nonspecific low back pain through the control of early morning "
    "lumbar flexion: 3-year follow-up",
    journal="J Occup Rehabil 12:13-19",
    doi="10.1023/A:1013542119063",
    read="abstract",
)
SOLOMONOW_2003 = Source(
    key="solomonow-2003",
    authors="Solomonow et al.",
    year=2003,
    title="Flexion-relaxation response to static lumbar flexion in males and females",
    journal="Clin Biomech 18:273-279",
    read="secondary",
)
SOLOMONOW_2003_CATS = Source(
    key="solomonow-2003-cats",
    authors="Solomonow et al. (cats)",
    year=2003,
    title="Muscular dysfunction elicited by creep of lumbar viscoelastic tissue",
    journal="J Electromyogr Kinesiol 13:381-396",
    read="abstract",
)
SOUCIE_2011 = Source(
    key="soucie-2011",
    authors="Soucie et al. (CDC)",
    year=2011,
    title="Range of motion measurements: reference values and a database for comparison studies",
    journal="Haemophilia 17:500-507",
    doi="10.1111/j.1365-2516.2010.02399.x",
    read="not read",
)
TOOSIZADEH_2012 = Source(
    key="toosizadeh-2012",
    authors="Toosizadeh et al.",
    year=2012,
    title="Load-relaxation properties of the human trunk in response to prolonged flexion",
    journal="PLoS One 7:e48625",
    doi="10.1371/journal.pone.0048625",
    read="abstract",
)
WATERS_1993 = Source(
    key="waters-1993",
    authors="Waters et al. (NIOSH)",
    year=1993,
    title="Revised NIOSH equation for the design and evaluation of manual lifting tasks",
    journal="Ergonomics 36:749-776",
    doi="10.1080/00140139308967940",
    read="secondary",
)
WHITE_PANJABI_1990 = Source(
    key="white-panjabi-1990",
    authors="White & Panjabi",
    year=1990,
    title="Clinical Biomechanics of the Spine, 2nd ed.",
    journal="Lippincott",
    read="not read",
)
WILKE_1999 = Source(
    key="wilke-1999",
    authors="Wilke et al.",
    year=1999,
    title="New in vivo measurements of pressures in the intervertebral disc in daily life",
    journal="Spine 24:755-762",
    read="abstract",
)
WILKE_J_2018 = Source(
    key="wilke-j-2018",
    authors="Wilke J et al.",
    year=2018,
    title="Trigger point sensitivity: static compression vs rolling (gastrocnemius)",
    journal="PMC6358529",
    read="abstract",
)
WU_2021 = Source(
    key="wu-2021",
    authors="Wu et al.",
    year=2021,
    title="Myofascial release for chronic low back pain: systematic review and meta-analysis",
    journal="Front Med 8:697986",
    doi="10.3389/fmed.2021.697986",
    read="abstract",
)
ZACCARO_2018 = Source(
    key="zaccaro-2018",
    authors="Zaccaro et al.",
    year=2018,
    title="How breath-control can change your life",
    journal="Front Hum Neurosci 12:353",
    doi="10.3389/fnhum.2018.00353",
    read="abstract",
)
BREATHING_INSTRUCTION_1989 = Source(
    key="breathing-instruction-1989",
    authors="Breathing instruction trial",
    year=1989,
    title="Effect of breathing instruction on blood pressure responses during isometric exercise",
    journal="Phys Ther 69:757-761",
    doi="10.1093/ptj/69.9.757",
    read="abstract",
)
KONRAD_2021 = Source(
    key="konrad-2021",
    authors="Konrad et al.",
    year=2021,
    title="The influence of stretching the hip flexor muscles on performance parameters: systematic review",
    journal="Int J Environ Res Public Health",
    read="not read",
)
KONRAD_2024 = Source(
    key="konrad-2024",
    authors="Konrad et al.",
    year=2024,
    title="Chronic effects of stretching on range of motion with consideration of potential moderating variables",
    journal="J Sport Health Sci 13:186-194",
    read="not read",
)
WARNEKE_2023 = Source(
    key="warneke-2023",
    authors="Warneke et al.",
    year=2023,
    title="Comparison of different stretching durations (10, 30, 60 min a day)",
    journal="PMC10124737",
    read="abstract",
)
KOLBER_2010 = Source(
    key="kolber-2010",
    authors="Kolber et al.",
    year=2010,
    # the evidence at hand names the first author only; year, title and journal are from memory
    title="Shoulder injuries attributed to resistance training: a brief review",
    journal="J Strength Cond Res 24",
    read="not read",
)
