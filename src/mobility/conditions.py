"""Conditions by name: a slug is short for an ICD-10-CM code and what is stated with it.

Rules know codes only and match them as prefixes, so a slug and its code with the same statements always get the same
findings.  Codes were checked against ICD-10-CM of April 2026; texts of the classification do not ship.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Literal

from attrs import evolve, frozen

from .errors import UnknownNameError
from .model.person import Condition
from .model.vocabulary import Approach, Symptom

CODE = re.compile(r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{1,4})?")
"""The shape of an ICD-10-CM code."""

PREGNANCY_CODES = ("Z33.1", "Z34", "O09", "Z3A", "O26.71")
"""Codes of somebody who is pregnant; `weeks` of such a condition are weeks of gestation."""


@frozen(kw_only=True)
class Known:
    """A named condition: its code, and what the name states beyond the code."""

    slug: str
    title: str
    code: str
    approach: Approach | None = None
    zones: tuple[str, ...] | None = None
    symptoms: tuple[Symptom, ...] = ()


def _table(*lines: tuple[str, str, str]) -> dict[str, Known]:
    return {slug: Known(slug=slug, title=title, code=code) for slug, code, title in lines}


_SPINE = _table(
    ("lumbar-radiculopathy", "M51.16", "lumbar disc herniation with radiculopathy"),
    ("sciatica", "M54.3", "sciatica"),
    ("spinal-stenosis", "M48.06", "lumbar spinal stenosis"),
    ("spondylolysis", "M43.06", "lumbar spondylolysis"),
    ("spondylolisthesis", "M43.16", "lumbar spondylolisthesis"),
    ("ankylosing-spondylitis", "M45", "ankylosing spondylitis"),
    ("spinal-fusion", "Z98.1", "fused vertebrae"),
    ("spine-surgery", "Z48.811", "recent operation on the spine"),
    ("vertebral-fracture", "S32.0", "fracture of a lumbar vertebra"),
    ("low-back-pain", "M54.5", "low back pain without a specific cause"),
    ("sacroiliac-pain", "M53.3", "sacroiliac pain"),
    ("pelvic-girdle-pain", "O26.71", "pelvic girdle pain in pregnancy"),
    ("discitis", "M46.4", "infection of a disc"),
    ("vertebral-osteomyelitis", "M46.2", "infection of a vertebra"),
    ("cervical-artery-dissection", "I77.74", "dissection of a vertebral artery"),
    ("vertebrobasilar-insufficiency", "G45.0", "vertebrobasilar insufficiency"),
    ("atlantoaxial-instability", "M53.2X1", "unstable upper neck"),
    ("down-syndrome", "Q90", "Down syndrome"),
    ("cervical-radiculopathy", "M54.12", "cervical radiculopathy"),
    ("cervical-myelopathy", "M47.12", "cervical myelopathy"),
)

_BONES_AND_JOINTS = _table(
    ("osteoporosis", "M81", "osteoporosis"),
    ("osteopenia", "M85.8", "low bone density"),
    ("fragility-fracture", "Z87.310", "earlier fragility fracture"),
    ("osteogenesis-imperfecta", "Q78.0", "osteogenesis imperfecta"),
    ("stress-fracture", "M84.3", "stress fracture"),
    ("bone-metastasis", "C79.5", "metastasis in bone"),
    ("myeloma", "C90.0", "multiple myeloma"),
    ("long-term-steroids", "Z79.52", "long-term systemic steroids"),
    ("rib-fracture", "S22.3", "fracture of a rib"),
    ("sternum-fracture", "S22.2", "fracture of the breastbone"),
    ("hip-replacement", "Z96.64", "hip replacement"),
    ("femoroacetabular-impingement", "M25.85", "hip impingement"),
    ("hip-labral-tear", "S73.19", "torn labrum of the hip"),
    ("hip-arthroscopy", "S73.19", "hip arthroscopy"),
    ("hip-flexor-repair", "S76.01", "repaired or released hip flexor"),
    ("hip-osteoarthritis", "M16", "osteoarthritis of the hip"),
    ("proximal-hamstring-tendinopathy", "M76.89", "proximal hamstring tendinopathy"),
    ("gluteal-tendinopathy", "M76.0", "greater trochanteric pain"),
    ("iliopsoas-tendinopathy", "M76.1", "iliopsoas tendinopathy"),
    ("knee-replacement", "Z96.65", "total knee replacement"),
    ("meniscus-tear", "S83.2", "torn meniscus"),
    ("acl-reconstruction", "S83.51", "torn or reconstructed anterior cruciate ligament"),
    ("knee-osteoarthritis", "M17", "osteoarthritis of the knee"),
    ("patellofemoral-pain", "M22.2", "patellofemoral pain"),
    ("bakers-cyst", "M71.2", "popliteal cyst"),
    ("shoulder-instability", "M25.31", "unstable shoulder"),
    ("subacromial-pain", "M75.4", "subacromial pain"),
    ("rotator-cuff-repair", "M75.12", "torn or repaired rotator cuff"),
    ("frozen-shoulder", "M75.0", "frozen shoulder"),
    ("carpal-tunnel-syndrome", "G56.0", "carpal tunnel syndrome"),
    ("achilles-tendinopathy", "M76.6", "Achilles tendinopathy"),
    ("achilles-rupture", "S86.0", "ruptured or repaired Achilles tendon"),
    ("plantar-fasciitis", "M72.2", "plantar heel pain"),
    ("osgood-schlatter", "M92.52", "Osgood-Schlatter disease"),
    ("severs-disease", "M92.6", "Sever's disease"),
    ("rheumatoid-arthritis", "M06", "rheumatoid arthritis"),
    ("psoriatic-arthritis", "L40.5", "psoriatic arthritis"),
    ("fibromyalgia", "M79.7", "fibromyalgia"),
    ("hypermobile-eds", "Q79.62", "hypermobile Ehlers-Danlos syndrome"),
    ("hypermobility", "M35.7", "hypermobility"),
    ("vascular-eds", "Q79.63", "vascular Ehlers-Danlos syndrome"),
    ("bursitis", "M71", "bursitis"),
    ("myositis", "M60", "myositis"),
    ("osteomyelitis", "M86", "osteomyelitis"),
)

_HEART_LUNGS_BLOOD = _table(
    ("hypertension", "I10", "high blood pressure"),
    ("hypertensive-crisis", "I16", "hypertensive crisis"),
    ("heart-failure", "I50", "heart failure"),
    ("unstable-angina", "I20", "angina"),
    ("myocardial-infarction", "I21", "recent heart attack"),
    ("abdominal-aortic-aneurysm", "I71.4", "abdominal aortic aneurysm"),
    ("thoracic-aortic-aneurysm", "I71.2", "thoracic aortic aneurysm"),
    ("aortic-dissection", "I71.0", "aortic dissection"),
    ("marfan-syndrome", "Q87.4", "Marfan syndrome"),
    ("deep-vein-thrombosis", "I82.4", "deep vein thrombosis"),
    ("pulmonary-embolism", "I26", "pulmonary embolism"),
    ("aortic-stenosis", "I35.0", "aortic stenosis"),
    ("orthostatic-hypotension", "I95.1", "orthostatic hypotension"),
    ("pots", "G90.A", "postural tachycardia syndrome"),
    ("peripheral-artery-disease", "I73.9", "peripheral arterial disease"),
    ("pacemaker", "Z95.0", "pacemaker"),
    ("implanted-defibrillator", "Z95.81", "implanted defibrillator"),
    ("sternotomy", "Z95.1", "operation through the breastbone"),
    ("myocarditis", "I40", "acute myocarditis"),
    ("pericarditis", "I30", "acute pericarditis"),
    ("copd", "J44", "chronic obstructive pulmonary disease"),
    ("asthma", "J45", "asthma"),
    ("pneumothorax", "J93", "pneumothorax"),
    ("pulmonary-hypertension", "I27.0", "pulmonary hypertension"),
    ("anticoagulation", "Z79.01", "anticoagulant medicine"),
    ("haemophilia", "D66", "haemophilia"),
    ("von-willebrand-disease", "D68.0", "von Willebrand disease"),
    ("sickle-cell-disease", "D57.1", "sickle cell disease"),
    ("sickle-cell-trait", "D57.3", "sickle cell trait"),
    ("thrombocytopenia", "D69.6", "low platelets"),
    ("dialysis-fistula", "Z99.2", "dialysis fistula or graft"),
    ("lymphoedema", "I89.0", "lymphoedema"),
)

_NERVES_AND_MIND = _table(
    ("epilepsy", "G40", "epilepsy"),
    ("stroke", "I63", "stroke"),
    ("transient-ischaemic-attack", "G45.9", "transient ischaemic attack"),
    ("raised-intracranial-pressure", "G93.2", "raised pressure in the skull"),
    ("cerebral-aneurysm", "I67.1", "cerebral aneurysm"),
    ("chiari-malformation", "G93.5", "Chiari malformation"),
    ("peripheral-neuropathy", "G62", "peripheral neuropathy"),
    ("bppv", "H81.1", "positional vertigo"),
    ("parkinsons-disease", "G20", "Parkinson's disease"),
    ("multiple-sclerosis", "G35", "multiple sclerosis"),
    ("falls-risk", "Z91.81", "falls"),
    ("spinal-cord-injury", "S24.11", "spinal cord injury at or above T6"),
    ("panic-disorder", "F41.0", "panic disorder"),
    ("concussion", "S06.0", "concussion"),
    ("carotid-stenosis", "I65.2", "carotid stenosis"),
    ("moyamoya", "I67.5", "moyamoya disease"),
    ("opioids", "Z79.891", "opioid medicine"),
    ("alcohol-use-disorder", "F10.1", "harmful use of alcohol"),
    ("glaucoma", "H40", "glaucoma"),
    ("retinal-detachment", "H33", "detached retina"),
    ("proliferative-retinopathy", "E11.35", "proliferative retinopathy"),
)

_BELLY_AND_PREGNANCY = _table(
    ("pregnancy", "Z33.1", "pregnancy"),
    ("pre-eclampsia", "O14", "pre-eclampsia"),
    ("placenta-praevia", "O44.0", "placenta praevia"),
    ("preterm-labour", "O60", "preterm labour"),
    ("ruptured-membranes", "O42", "premature rupture of membranes"),
    ("cervical-insufficiency", "O34.3", "cervical insufficiency"),
    ("postpartum", "Z39", "weeks after a birth"),
    ("diastasis-recti", "M62.08", "diastasis recti"),
    ("caesarean", "O82", "caesarean section"),
    ("gerd", "K21", "reflux"),
    ("hiatal-hernia", "K44", "hiatal hernia"),
    ("inguinal-hernia", "K40", "inguinal hernia"),
    ("umbilical-hernia", "K42", "umbilical hernia"),
    ("ventral-hernia", "K43", "ventral hernia"),
    ("abdominal-surgery", "Z48.816", "recent abdominal operation"),
    ("hernia-repair", "Z48.815", "recent hernia repair"),
    ("kidney-stone", "N20", "kidney stone"),
    ("kidney-infection", "N10", "kidney infection"),
    ("single-kidney", "Z90.5", "single kidney"),
    ("kidney-transplant", "Z94.0", "kidney transplant"),
    ("crohns-disease", "K50", "Crohn's disease"),
    ("ulcerative-colitis", "K51", "ulcerative colitis"),
    ("diverticulitis", "K57", "diverticulitis"),
    ("abdominal-pain", "R10", "unexplained abdominal pain"),
    ("stoma", "Z93.3", "stoma"),
    ("pelvic-organ-prolapse", "N81", "pelvic organ prolapse"),
    ("stress-incontinence", "N39.3", "stress incontinence"),
    ("endometriosis", "N80", "endometriosis"),
    ("mononucleosis", "B27", "infectious mononucleosis"),
    ("enlarged-spleen", "R16.1", "enlarged spleen"),
    ("open-wound", "T14.8", "open wound"),
    ("skin-infection", "L03", "infected skin"),
    ("cancer", "C80.1", "active cancer"),
    ("radiotherapy", "Z51.0", "radiotherapy"),
    ("chemotherapy", "Z51.1", "chemotherapy"),
)

_MORE = (
    Known(slug="hip-replacement-posterior", title="hip replacement from behind", code="Z96.64", approach="posterior"),
    Known(slug="hip-replacement-anterior", title="hip replacement from the front", code="Z96.64", approach="anterior"),
    Known(slug="hip-replacement-lateral", title="hip replacement from the side", code="Z96.64", approach="lateral"),
    Known(slug="osteoporotic-vertebral-fracture", title="osteoporotic fracture of a vertebra", code="M80.08",
          zones=("spine",)),
    Known(slug="cauda-equina-syndrome", title="cauda equina syndrome", code="G83.4", symptoms=("saddle_numbness",)),
    Known(slug="calf-swelling", title="new swelling of one calf", code="M79.66", symptoms=("calf_swelling",)),
)  # fmt: skip

KNOWN: Mapping[str, Known] = dict(
    sorted(
        {
            **_SPINE,
            **_BONES_AND_JOINTS,
            **_HEART_LUNGS_BLOOD,
            **_NERVES_AND_MIND,
            **_BELLY_AND_PREGNANCY,
            **{item.slug: item for item in _MORE},
        }.items()
    )
)
"""Every named condition by slug."""


@frozen(kw_only=True)
class Told:
    """A condition as rules see it: its code, and what is known of it on the day of the check."""

    name: str
    code: str
    condition: Condition
    symptoms: tuple[Symptom, ...] = ()

    @property
    def is_pregnancy(self) -> bool:
        """Whether its weeks are weeks of gestation."""
        return self.code.startswith(PREGNANCY_CODES)

    @property
    def weeks_since(self) -> float | None:
        """Weeks since the operation, injury, delivery or event; None for a pregnancy."""
        return None if self.is_pregnancy else self.condition.weeks

    @property
    def gestation_weeks(self) -> float | None:
        """Weeks of gestation; the code Z3A carries them itself."""
        if not self.is_pregnancy or self.condition.weeks is not None:
            return self.condition.weeks if self.is_pregnancy else None
        digits = self.code.removeprefix("Z3A.")
        # Z3A.00 and .01 are "not specified" and "less than 8", .49 "greater than 42"
        return float(digits) if self.code.startswith("Z3A.") and digits.isdigit() and 8 <= int(digits) <= 42 else None


def told(condition: Condition, on: datetime.date | None = None) -> Told:
    """A condition as rules see it on a day; raises `UnknownNameError` for what is neither a slug nor a code.

    A date counts as weeks only where the day is given; a date that lies after it says nothing.
    """
    found = KNOWN.get(condition.name)
    code = found.code if found else _code(condition.name)
    if condition.weeks is None and condition.since is not None and on is not None and condition.since <= on:
        condition = evolve(condition, weeks=(on - condition.since).days / 7)
    if found is None:
        return Told(name=condition.name, code=code, condition=condition)
    stated = evolve(
        condition,
        approach=condition.approach or found.approach,
        zones=found.zones if condition.zones is None else condition.zones,
    )
    return Told(name=condition.name, code=code, condition=stated, symptoms=found.symptoms)


def _code(name: str) -> str:
    """A code as it is written in full, with its dot."""
    code = name.strip().upper()
    if CODE.fullmatch(code) is None:
        raise UnknownNameError(name, kind="condition", suggestions=_close(name))
    return code if "." in code or len(code) <= 3 else f"{code[:3]}.{code[3:]}"


def _close(name: str) -> tuple[str, ...]:
    import difflib

    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    found = difflib.get_close_matches(slug, KNOWN, n=3, cutoff=0.6)
    found += [item for item in KNOWN if slug and slug in item and item not in found]
    return tuple(found[:3])


Fit = Literal["yes", "general", "no"]


def fit(code: str, prefixes: tuple[str, ...]) -> Fit:
    """Whether a person's code falls under a rule's codes, is too general to say, or does not."""
    if code.startswith(prefixes):
        return "yes"
    return "general" if any(item.startswith(code) for item in prefixes) else "no"
