"""Persons from FHIR: what is read of a record, what is listed as not used, and that odd records never surprise."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mobility import Person, ReadingError, ReadingErrors
from mobility.conditions import told
from mobility.formats.people.code_table import NO_CODES, CodeTable
from mobility.formats.people.fhir_person import ReadPerson, fhir_person, read_either, read_fhir_person
from mobility.formats.people.fhir_tree import when
from mobility.formats.people.person_file import read_person
from mobility.formats.syntax.json_text import read as json_tree
from test_persons import ATC, SNOMED, TODAY, names_of, stated, table

ICD = "http://hl7.org/fhir/sid/icd-10-cm"
LOINC = "http://loinc.org"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Run where the files are."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def fhir(*resources: dict[str, Any], codes: CodeTable = NO_CODES, on: datetime.date | None = TODAY) -> ReadPerson:
    """The person of a Bundle of resources, or of a resource alone."""
    entries = [{"fullUrl": f"urn:uuid:{number}", "resource": item} for number, item in enumerate(resources)]
    root = resources[0] if len(resources) == 1 else {"resourceType": "Bundle", "type": "collection", "entry": entries}
    return fhir_person(json_tree(json.dumps(root)), "record.json", on, codes)


def concept(code: str, system: str = ICD, **more: Any) -> dict[str, Any]:
    """A CodeableConcept of one code."""
    return {"coding": [{"system": system, "code": code}], **more}


def condition(code: str, status: str = "", system: str = ICD, **more: Any) -> dict[str, Any]:
    """A Condition."""
    state = {"clinicalStatus": concept(status, "http://terminology.hl7.org/CodeSystem/condition-clinical")}
    return {"resourceType": "Condition", "code": concept(code, system), **(state if status else {}), **more}


def observation(code: str, value: Any, unit: str | None, **more: Any) -> dict[str, Any]:
    """An Observation of one value."""
    quantity = {"value": value, **({"code": unit} if unit else {})}
    return {"resourceType": "Observation", "code": concept(code, LOINC), "valueQuantity": quantity, **more}


def procedure(code: str, system: str = ICD, **more: Any) -> dict[str, Any]:
    """A Procedure."""
    return {"resourceType": "Procedure", "code": concept(code, system), **more}


def reasons(found: ReadPerson) -> list[tuple[str, str]]:
    """What could not be used, and why."""
    return [(item.text, item.reason) for item in found.unmapped]


def told_of(found: ReadPerson) -> list[dict[str, Any]]:
    """What the conditions of a person state."""
    return [stated(item) for item in found.person.conditions]


@pytest.mark.parametrize(
    ("born", "age"),
    [("1966-01-31", 60), ("1966-02-01", 59), ("2026-01-31", 0), ("1966-01", None), ("1966", None), ("once", None)],
)
def test_the_age_of_a_patient(born: str, age: int | None) -> None:
    found = fhir({"resourceType": "Patient", "birthDate": born, "gender": "male"})
    assert (found.person.age, found.person.sex) == (age, "male")
    assert bool(found.remarks) == (age is None)


def test_an_age_needs_the_day_and_bounds() -> None:
    assert "the day of the check" in fhir({"resourceType": "Patient", "birthDate": "1966-01-31"}, on=None).remarks[0]
    found = fhir({"resourceType": "Patient", "birthDate": "1801-01-31", "gender": "other"})
    assert (found.person.age, found.person.sex) == (None, None)
    assert [item.text for item in found.unmapped] == ["Patient, age", "Patient, sex"]


@pytest.mark.parametrize(
    ("status", "active"),
    [("active", None), ("recurrence", True), ("relapse", True), ("inactive", False), ("remission", False)],
)
def test_what_a_clinical_status_says(status: str, active: bool | None) -> None:
    found = fhir(condition("m4806", status))
    assert [(item.name, item.active) for item in found.person.conditions] == [("M48.06", active)]
    assert (found.unmapped, found.remarks) == ((), ())


def test_a_resolved_condition_ends_or_is_left_out() -> None:
    found = fhir(
        condition("N20", "resolved", onsetDateTime="2020-01-01", abatementDateTime="2020-02-03T10:00:00Z"),
        condition("N10", "resolved"),
        condition("K40", "resolved", abatementDateTime="2020"),
        condition("K42", "", abatementDateTime="2020-01-01"),
        condition("J45", "remission", abatementDateTime="2020-01-01"),
        condition("J44", "resolved", onsetDateTime="2021-01-01", abatementDateTime="2020-01-01"),
    )
    day = datetime.date
    assert told_of(found) == [
        {"name": "N20", "since": day(2020, 1, 1), "until": day(2020, 2, 3), "active": False},
        {"name": "K42", "until": day(2020, 1, 1)},
        {"name": "J45", "active": False},
        {"name": "J44", "since": day(2021, 1, 1), "active": False},
    ]
    assert [remark.split(": ")[0] for remark in found.remarks] == [
        "Condition icd-10-cm N10",
        "Condition icd-10-cm K40",
        "J45",
    ]


@pytest.mark.parametrize("status", ["refuted", "entered-in-error"])
def test_what_was_refuted_is_left_out_with_a_remark(status: str) -> None:
    found = fhir(condition("I26", verificationStatus=concept(status, "x")))
    assert (found.person, found.unmapped) == (Person(), ())
    assert found.remarks == (f"Condition icd-10-cm I26: {status}, so it is not taken",)


@pytest.mark.parametrize(
    ("onset", "since"),
    [
        ({"onsetDateTime": "2025-12-01"}, datetime.date(2025, 12, 1)),
        ({"onsetPeriod": {"start": "2025-12-01T00:00:00+01:00"}}, datetime.date(2025, 12, 1)),
        ({"onsetDateTime": "2025-12"}, None),
        ({"onsetDateTime": "2026-02-01"}, None),
        ({"onsetDateTime": "soon"}, None),
        ({"onsetAge": {"value": 40}}, None),
    ],
)
def test_the_onset_of_a_condition(onset: dict[str, Any], since: datetime.date | None) -> None:
    found = fhir(condition("M81", **onset))
    assert found.person.conditions[0].since == since
    assert bool(found.remarks) == ("onsetDateTime" in onset and since is None)


@pytest.mark.parametrize(
    ("site", "side"),
    [
        ([{"text": "Left hip"}], "left"),
        ([concept("1", SNOMED, text="hip (right)")], "right"),
        ([{"coding": [{"code": "x", "display": "Both knees"}]}], "both"),
        ([{"text": "hip"}], None),
        ([{"text": "left hip"}, {"text": "right hip"}], None),
        ([{"text": "cleft"}], None),
    ],
)
def test_a_side_only_where_it_is_clear(site: list[dict[str, Any]], side: str | None) -> None:
    found = fhir(condition("M16", bodySite=site))
    assert found.person.conditions[0].side == side
    assert bool(found.remarks) == (side is None)


def test_which_codes_are_taken() -> None:
    own_code = {"coding": [{"system": SNOMED, "code": "7"}, {"system": ICD, "code": "M81.0"}]}
    both = {
        "coding": [
            {"system": "http://hl7.org/fhir/sid/icd-10", "code": "M80"},
            {"system": "urn:oid:2.16.840.1.113883.6.90", "code": "M45"},
        ]
    }
    found = fhir(
        {"resourceType": "Condition", "code": own_code},
        {"resourceType": "Condition", "code": both},
        condition("G35", system="http://hl7.org/fhir/sid/icd-10"),
    )
    assert names_of(found.person.conditions) == ["M81.0", "M45", "G35"]


def test_a_code_that_is_not_known_is_listed_with_its_place() -> None:
    found = fhir(
        condition("64859006", system=SNOMED),
        condition("64859006", system=SNOMED),
        condition("osteoporosis"),
        {"resourceType": "Condition", "code": {"text": "brittle bones"}},
        {"resourceType": "Condition"},
    )
    assert found.person == Person()
    assert reasons(found) == [
        ("2 x Condition snomed 64859006", "no table of codes says which condition this is"),
        ("Condition icd-10-cm osteoporosis", "this is not the shape of an ICD-10-CM code"),
        ("Condition brittle bones", "it has no code"),
        ("Condition without a code", "it has no code"),
    ]
    assert [str(item.location).partition(":")[0] for item in found.unmapped] == ["record.json"] * 4


def test_the_table_of_the_user_goes_first() -> None:
    codes = table(
        "system,code,condition\nsnomed,7,osteoporosis\natc,B01A*,anticoagulation\nicd-10-cm,Z96.641,hip-replacement:posterior\n"
    )
    warfarin = concept("B01AA03", ATC)
    found = fhir(
        condition("7", system=SNOMED),
        procedure("Z96.641", performedDateTime="2025-12-20"),
        {"resourceType": "MedicationStatement", "status": "active", "medicationCodeableConcept": warfarin},
        codes=codes,
    )
    assert told_of(found) == [
        {"name": "osteoporosis"},
        {"name": "hip-replacement", "approach": "posterior", "since": datetime.date(2025, 12, 20)},
        {"name": "anticoagulation"},
    ]
    assert found.unmapped == ()


@pytest.mark.parametrize(
    "medicine",
    [
        {"medicationCodeableConcept": concept("B01AA03", ATC)},
        {"medication": {"concept": concept("B01AA03", ATC)}},
        {"medicationReference": {"reference": "Medication/m"}},
        {"medicationReference": {"reference": "https://server.example/fhir/Medication/m/_history/2"}},
        {"medication": {"reference": {"reference": "urn:uuid:1"}}},
        {
            "medicationReference": {"reference": "#inside"},
            "contained": [{"resourceType": "Medication", "id": "inside", "code": concept("B01AA03", ATC)}],
        },
    ],
)
@pytest.mark.parametrize("kind", ["MedicationStatement", "MedicationRequest"])
def test_a_medicine_wherever_it_is_named(medicine: dict[str, Any], kind: str) -> None:
    other = {"resourceType": "Medication", "id": "m", "code": concept("B01AA03", ATC)}
    resource = {"resourceType": kind, "status": "active", **medicine}
    codes = table("system,code,condition\natc,B01A*,anticoagulation\n")
    assert names_of(fhir(resource, other, codes=codes).person.conditions) == ["anticoagulation"]
    assert len(fhir(resource, other).unmapped) == 1


@pytest.mark.parametrize("more", [{"status": "stopped"}, {"status": "completed"}, {"doNotPerform": True}])
def test_a_medicine_that_is_not_taken(more: dict[str, Any]) -> None:
    codes = table("system,code,condition\natc,B01A*,anticoagulation\n")
    resource = {"resourceType": "MedicationRequest", "medicationCodeableConcept": concept("B01AA03", ATC), **more}
    found = fhir(resource, codes=codes)
    assert (found.person.conditions, len(found.remarks)) == ((), 1)


@pytest.mark.parametrize(
    ("more", "since"),
    [
        ({"performedDateTime": "2025-12-20T08:00:00Z"}, datetime.date(2025, 12, 20)),
        ({"performedPeriod": {"start": "2025-12-19", "end": "2025-12-20"}}, datetime.date(2025, 12, 20)),
        ({"occurrenceDateTime": "2025-12-20"}, datetime.date(2025, 12, 20)),
        ({"occurrencePeriod": {"end": "2025-12-20"}}, datetime.date(2025, 12, 20)),
        ({}, None),
    ],
)
def test_when_a_procedure_was_done(more: dict[str, Any], since: datetime.date | None) -> None:
    found = fhir(procedure("Z96.651", status="completed", **more))
    assert [(item.name, item.since) for item in found.person.conditions] == [("Z96.651", since)]


def test_a_procedure_that_was_not_done() -> None:
    found = fhir(procedure("Z96.651", status="not-done"), procedure("0SR9", "http://www.cms.gov/icd10pcs"))
    assert found.person.conditions == ()
    assert (len(found.remarks), len(found.unmapped)) == (1, 1)


def test_two_records_of_one_condition_are_one_and_the_more_careful() -> None:
    found = fhir(
        condition("M16.1", "inactive", onsetDateTime="2020-01-01"),
        condition("M16.1", "recurrence", onsetDateTime="2025-12-01"),
        condition("J44"),
        condition("J44", "inactive"),
    )
    assert told_of(found) == [
        {"name": "M16.1", "since": datetime.date(2025, 12, 1), "active": True},
        {"name": "J44", "active": False},
    ]
    assert len(found.remarks) == 1
    assert "the more careful of the two counts" in found.remarks[0]


@pytest.mark.parametrize(
    ("code", "value", "unit", "field", "expected"),
    [
        ("8480-6", 138, "mm[Hg]", "sbp", 138),
        ("8462-4", 84, "mmHg", "dbp", 84),
        ("29463-7", 70.5, "kg", "body_mass_kg", 70.5),
        ("29463-7", 150, "[lb_av]", "body_mass_kg", 150 * 0.45359237),
        ("8302-2", 170, "cm", "stature_m", 1.7),
        ("8302-2", 1.7, "m", "stature_m", 1.7),
        ("8302-2", 67, "[in_i]", "stature_m", 67 * 0.0254),
        ("777-3", 90, "10*3/uL", "platelets", 90),
        ("777-3", 90, "10*9/L", "platelets", 90),
    ],
)
def test_what_is_measured(code: str, value: float, unit: str, field: str, expected: float) -> None:
    found = fhir(observation(code, value, unit))
    assert getattr(found.person, field) == pytest.approx(expected)
    assert (found.unmapped, found.remarks) == ((), ())


@pytest.mark.parametrize(
    ("resource", "reason"),
    [
        (observation("29463-7", 70, None), "it has no unit"),
        (observation("29463-7", 70, "stone"), "its unit is 'stone', which is not known for it"),
        (observation("29463-7", 70, "cm"), "its unit is 'cm', which is not known for it"),
        (observation("29463-7", 4000, "kg"), "expected a number from 2 to 400 kg, got 4000"),
        (observation("29463-7", "70", "kg"), "it has no value with a number"),
        (observation("8310-5", 100.4, "Cel"), "expected a value from 25 to 45, got 100.4"),
        (observation("2345-7", 5, "mmol/L"), "nothing is taken from observations of this code"),
        (
            observation("8480-6", 120, "mm[Hg]", effectiveDateTime="2026-02-01"),
            "its date lies after 2026-01-31, the day of the check",
        ),
        (
            {**observation("29463-7", 70, None), "valueQuantity": {"value": 70, "code": "kg", "unit": "lb"}},
            "its units 'kg' and 'lb' disagree",
        ),
        (
            {**observation("777-3", 20, None), "valueQuantity": {"value": 20, "code": "10*9/L", "comparator": "<"}},
            "its value is a bound (<), not a number",
        ),
        (
            {"resourceType": "Observation", "code": concept("85354-9", LOINC)},
            "nothing is taken from observations of this code",
        ),
    ],
)
def test_a_value_that_cannot_be_used(resource: dict[str, Any], reason: str) -> None:
    found = fhir(resource)
    assert found.person == Person()
    assert [item.reason for item in found.unmapped] == [reason]


def test_blood_pressure_in_a_panel() -> None:
    parts = [
        observation("8480-6", 151, "mm[Hg]"),
        observation("8462-4", 95, "mm[Hg]"),
        observation("8867-4", 60, "/min"),
    ]
    panel = {"resourceType": "Observation", "code": concept("85354-9", LOINC), "component": parts}
    found = fhir(
        {**panel, "effectiveDateTime": "2026-01-30"},
        observation("8480-6", 120, "mm[Hg]", effectiveDateTime="2026-01-29"),
    )
    assert (found.person.sbp, found.person.dbp) == (151, 95)
    assert found.remarks == ("sbp: of 2 readings the latest counts (2026-01-30)",)


def test_the_latest_reading_counts_whatever_the_order() -> None:
    readings = [
        observation("29463-7", 70, "kg", effectiveDateTime="2026-01-30T08:00:00+02:00"),
        observation("29463-7", 71, "kg", effectiveDateTime="2026-01-30T07:00:00Z"),
        observation("29463-7", 72, "kg", effectiveDateTime="2026-01"),
        observation("29463-7", 73, "kg"),
        observation("29463-7", 74, "kg", effectiveInstant="2025-01-30T07:00:00Z"),
        observation("29463-7", 75, "kg", effectiveDateTime="2026-01-31", status="entered-in-error"),
    ]
    assert fhir(*readings).person.body_mass_kg == fhir(*reversed(readings)).person.body_mass_kg == 71


def test_an_old_measurement_is_remarked_on() -> None:
    found = fhir(observation("8480-6", 120, "mm[Hg]", effectiveDateTime="2020-01-01"))
    assert found.person.sbp == 120
    assert found.remarks == ("sbp: measured on 2020-01-01, more than a year before the day of the check",)


@pytest.mark.parametrize(
    ("value", "unit", "taken", "fever"),
    [
        (38.0, "Cel", "2026-01-30", True),
        (37.9, "Cel", "2026-01-30", False),
        (100.4, "[degF]", "2026-01-30", True),
        (100.3, "[degF]", "2026-01-30", False),
        (39, "Cel", "2026-01-28", True),
        (39, "Cel", "2026-01-27", False),
        (39, "Cel", "", True),
    ],
)
def test_fever(value: float, unit: str, taken: str, fever: bool) -> None:
    found = fhir(observation("8310-5", value, unit, effectiveDateTime=taken))
    assert found.person.signs == (("fever",) if fever else ())
    assert bool(found.remarks) == (fever or taken == "2026-01-27")


def test_weeks_of_a_pregnancy_are_counted_on() -> None:
    scan = observation("11884-4", 20, "wk", effectiveDateTime="2026-01-03")
    found = fhir(condition("Z34.02", onsetDateTime="2025-10-01"), condition("Z3A.24"), scan)
    first, second = found.person.conditions
    assert told(first, TODAY).gestation_weeks == pytest.approx(24)
    assert stated(second) == {"name": "Z3A.24"}
    assert found.remarks == ("Z34.02: an onset does not say from when weeks are counted, so it is not used",)


def test_weeks_without_a_condition() -> None:
    days = observation("49051-6", 140, "d")
    assert told_of(fhir(days)) == [{"name": "pregnancy", "weeks": 20}]
    assert fhir(days).remarks == ("weeks of gestation: taken for a pregnancy, which no Condition tells",)
    for patient in ({"gender": "male"}, {"birthDate": "2025-12-25"}):
        found = fhir({"resourceType": "Patient", **patient}, days)
        assert (found.person.conditions, len(found.remarks)) == ((), 1)


def test_a_pregnancy_that_must_be_over() -> None:
    found = fhir(observation("11884-4", 20, "wk", effectiveDateTime="2024-01-03"), condition("Z34.02"))
    assert told_of(found) == [{"name": "Z34.02"}]
    assert "would be 128 now" in found.remarks[0]


def test_a_reading_of_the_first_year_is_no_reason_to_fail() -> None:
    found = fhir(observation("11884-4", 20, "wk", effectiveDateTime="0001-01-03"), on=None)
    assert told_of(found) == [{"name": "pregnancy", "weeks": 20}]


def test_one_file_tells_of_one_person() -> None:
    patient = {"resourceType": "Patient", "id": "a"}
    with pytest.raises(ReadingError, match=r"record.json:1:\d+: a second Patient; one file tells of one person"):
        fhir(patient, patient)
    mine = condition("J44", subject={"reference": "https://server.example/fhir/Patient/a/_history/7"})
    named = condition("J45", subject={"reference": "urn:uuid:0"})
    searched = condition("J93", subject={"reference": "Patient?identifier=9"})
    other = condition("I26", subject={"reference": "Patient/b"})
    found = fhir(patient, mine, named, searched, other)
    assert names_of(found.person.conditions) == ["J44", "J45", "J93"]
    assert reasons(found) == [("Condition icd-10-cm I26", "it is about Patient/b, not about the patient")]
    with pytest.raises(ReadingError, match="this is about Patient/b, and what stands before about Patient/a"):
        fhir(mine, other)


def test_other_resources_are_counted() -> None:
    found = fhir({"resourceType": "Encounter"}, {"resourceType": "Encounter"}, {"id": "x"}, condition("J44"))
    assert [text for text, _ in reasons(found)] == ["2 x Encounter", "a resource without a kind"]


def test_a_file_is_told_apart_by_what_stands_in_it() -> None:
    Path("record.json").write_text(json.dumps(condition("J44")), encoding="utf-8")
    Path("own.json").write_text('{"conditions": ["copd"]}', encoding="utf-8")
    assert names_of(read_either("record.json").person.conditions) == ["J44"]
    assert names_of(read_either("own.json").person.conditions) == ["copd"]
    assert read_fhir_person("record.json") == read_either("record.json")
    with pytest.raises(ReadingError, match=r"own.json:1:1: expected a FHIR resource"):
        read_fhir_person("own.json")
    with pytest.raises(ReadingError, match="resourceType: expected a text"):
        fhir({"resourceType": 5})


@pytest.mark.parametrize("text", ["2024-13", "2024-W01", "20240101", "2024-05-06T99", "0001-01-01T00:00:00+14:00", ""])
def test_what_is_no_date_of_fhir(text: str) -> None:
    assert when(text) is None


# ---- odd records ------------------------------------------------------------------------------------

KEYS = """
    resourceType entry resource fullUrl id code coding system display text subject reference status clinicalStatus
    verificationStatus onsetDateTime onsetPeriod start end abatementDateTime bodySite performedDateTime component
    valueQuantity value unit comparator effectiveDateTime birthDate gender medicationReference medication contained
"""
VALUES = f"""
    Bundle Patient Condition Procedure Observation MedicationStatement Medication active resolved refuted M48.06
    Z3A.24 Z34 8480-6 11884-4 8310-5 29463-7 kg wk Cel mm[Hg] 2025-01-01 2026-01 9999-12-31 0001-01-01 Patient/1 #a
    left female {ICD} {LOINC} {SNOMED}
"""
leaves = (
    st.none() | st.booleans() | st.integers(-10, 10**20) | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(VALUES.split()) | st.text(max_size=3)
)  # fmt: skip
trees = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=6),
    max_leaves=30,
)
GOOD = (
    {"resourceType": "Patient", "birthDate": "1960-01-01", "gender": "female"},
    condition("M48.06", "active", onsetDateTime="2025-01-01", bodySite=[{"text": "left"}]),
    condition("Z34", "resolved", abatementDateTime="2025-01-01"),
    procedure("Z96.64", performedDateTime="2025-01-01"),
    observation("11884-4", 20, "wk", effectiveDateTime="2026-01-01"),
    observation("8310-5", 39, "Cel"),
    {"resourceType": "MedicationStatement", "medicationReference": {"reference": "#a"}, "contained": [{"id": "a"}]},
)


@st.composite
def records(draw: st.DrawFn) -> Any:
    """A Bundle of resources in each of which some keys hold anything at all."""
    resources = []
    for good in draw(st.lists(st.sampled_from(GOOD), max_size=4)):
        broken = draw(st.dictionaries(st.sampled_from([*sorted(good), "subject", "status"]), trees, max_size=2))
        resources.append({"resource": {**good, **broken}})
    return {"resourceType": "Bundle", "entry": draw(trees) if draw(st.booleans()) else resources}


@given(
    records() | trees.map(lambda tree: {"resourceType": "Condition", "code": tree}) | trees, st.none() | st.just(TODAY)
)
def test_odd_fhir_is_a_person_or_a_reading_error(record: Any, on: datetime.date | None) -> None:
    try:
        found = fhir_person(json_tree(json.dumps(record)), "record.json", on, NO_CODES)
    except (ReadingError, ReadingErrors):
        return
    assert isinstance(found.person, Person)
    assert all(item.text and item.reason and item.location for item in found.unmapped)


@given(trees)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_odd_file_is_a_person_or_a_reading_error(tree: Any) -> None:
    Path("odd.json").write_text(json.dumps({"person": tree}), encoding="utf-8")
    try:
        found = read_person("odd.json", on=TODAY)
    except (ReadingError, ReadingErrors):
        return
    assert isinstance(found, Person)
