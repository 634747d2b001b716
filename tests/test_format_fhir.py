"""FHIR: plans, care plans, orders and definitions as steps, and what is in them that is no step."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Dose, Program, ReadingError, Step, Unread
from mobility.formats.document import Document
from mobility.formats.files import NO_EXERCISE, read_document, reader_of
from mobility.formats.programs import fhir, fhir_shelf, json_program
from mobility.formats.programs.fhir_activities import GENERAL, NAMELESS, NOT_HERE
from mobility.formats.programs.fhir_amounts import BASE, DOSE, SIDE, unscheduled
from table_logs import NAMES, by_name, fault, known, log, placed, read_or_refused

CARE, PLAN = "careplan.fhir.json", "plan.fhir.json"
SNOMED = "http://snomed.info/sct"


def of(*resources: dict[str, Any]) -> Program:
    """The program of a resource, or of a Bundle of several."""
    entries = [{"resource": item} for item in resources]
    root = resources[0] if len(resources) == 1 else {"resourceType": "Bundle", "type": "batch", "entry": entries}
    return read_document(Document.of(json.dumps(root), "any.json"), NAMES)


def plan(*actions: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A PlanDefinition."""
    return {"resourceType": "PlanDefinition", "status": "active", "action": list(actions), **more}


def care(*details: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A CarePlan of R4."""
    activity = [{"detail": detail} for detail in details]
    return {"resourceType": "CarePlan", "status": "active", "intent": "plan", "activity": activity, **more}


def coded(code: str, display: str = "", system: str = SNOMED) -> dict[str, Any]:
    """A CodeableConcept."""
    return {"coding": [{"system": system, "code": code, **({"display": display} if display else {})}]}


def only(program: Program) -> Step:
    """The one step of a program."""
    (step,) = program.steps
    assert isinstance(step, Step), step
    return step


def texts(program: Program) -> list[str]:
    """What stands in the file for each step."""
    return [step.text for step in program.steps]


# ---- files as people have them ----------------------------------------------------------------------


def test_a_care_plan_with_orders() -> None:
    program = log(fhir, CARE)
    assert (program.title, program.collection, len(program.days)) == ("Back at home", False, 2)
    assert program.days[0].protocols[0].stop_rules == ("numb legs",)
    hug = known(program, "Hug knees to chest 3x30s each side")
    assert (hug.exercise.id, hug.dose) == ("knees-to-chest", Dose(sets=3, seconds=30, each_side=True))
    assert hug.cues == ("schedule: 3 times a week",)
    assert known(program, "Plank").dose == Dose(reps=3, seconds=30)
    assert known(program, "Cat-cow 10 reps").dose == Dose(reps=10)
    assert known(program, "Walking 30 min").dose == Dose(seconds=1800)
    hip = known(program, "Standing hip flexor stretch")
    assert (hip.dose, hip.cues) == (Dose(reps=10), ("instruction: Slowly.", "schedule: 2 min", "with shoes on"))


def test_what_is_not_read_of_a_care_plan() -> None:
    program = log(fhir, CARE)
    unread = {step.text: step.reason for step in program.steps if isinstance(step, Unread)}
    assert unread["Stretching exercises"] == GENERAL
    assert unread["Goblet squats"] == NOT_HERE
    assert set(unread) == {"Stretching exercises", "Goblet squats", "Frobnicate gently"}


def test_what_is_not_to_be_done_is_told_and_no_step() -> None:
    told = "\n".join(log(fhir, CARE).remarks)
    for words in ("304510005 (a recommendation to avoid", "Deadlift 5x5 (its status", "Full sit-up (the file says"):
        assert words in told
    assert "Less salt (of the kind NutritionOrder)" in told
    assert "Plank: my shoulder hurts" in told


def test_a_plan_in_days() -> None:
    program = log(fhir, PLAN)
    assert (program.title, [day.name for day in program.days]) == ("Core", ["Week 1, Push", "Week 1, Pull"])
    push, pull = program.days
    assert (push.times_per_week, push.protocols[0].stop_rules) == (2, ("sharp pain",))
    assert (push.protocols[0].goal, push.protocols[0].sources) == ("A strong middle", ("A book 2001",))
    wiggly, plank, dog = push.protocols[0].steps
    assert isinstance(wiggly, Step) and wiggly.reading and wiggly.exercise.position.attitude == "supine"
    assert isinstance(plank, Step) and (plank.within_s, plank.cues) == (10, ("start: the wrists are well",))
    assert isinstance(dog, Step) and dog.exercise.id == "bird-dog"
    push_up, other = pull.protocols[0].steps
    assert isinstance(push_up, Step) and (push_up.dose, push_up.cues) == (Dose(sets=3, reps=10), ("one of: Pull",))
    assert isinstance(other, Unread) and other.reason == GENERAL


def test_where_they_stand() -> None:
    assert placed(log(fhir, PLAN)) == [(11, 16), (28, 24), (35, 31), (42, 32), (43, 23)]


# ---- what names an exercise -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "resource",
    [
        {"resourceType": "ActivityDefinition", "status": "active", "name": "KneesToChest"},
        {"resourceType": "ActivityDefinition", "status": "active", "title": "Knees to chest"},
        {"resourceType": "ServiceRequest", "status": "active", "code": coded("1", "Knees to chest")},
        {"resourceType": "ServiceRequest", "status": "active", "code": {"concept": {"text": "Knees to chest"}}},
        {"resourceType": "Task", "status": "requested", "description": "Knees to chest"},
        {"resourceType": "RequestOrchestration", "status": "active", "action": [{"title": "Knees to chest"}]},
        plan({"code": [{"text": "Knees to chest"}]}),
        plan({"textEquivalent": "Knees to chest"}),
        plan({"definitionUri": "https://example.org/knees%2Dto-chest|2"}),
        plan({"definitionCanonical": "urn:exercise:knees-to-chest"}),
        care({"code": coded("229065009", "Exercise therapy"), "description": "Knees to chest"}),
        care({"code": coded("1", "Physiotherapy"), "description": "Home exercises:\n- Knees to chest\n"}),
        {"resourceType": "Unheard", "action": [{"title": "Knees to chest"}]},
    ],
)
def test_what_names_an_exercise(resource: dict[str, Any]) -> None:
    assert only(of(resource)).exercise.id == "knees-to-chest"


REFERRED = {"resourceType": "ServiceRequest", "id": "s", "status": "active", "code": {"text": "Plank"}}


@pytest.mark.parametrize(
    "activity",
    [
        {"reference": {"reference": "ServiceRequest/s"}},
        {"reference": {"reference": "https://example.org/fhir/ServiceRequest/s/_history/2"}},
        {"plannedActivityReference": {"reference": "ServiceRequest/s"}},
        {"reference": {"reference": "Task/t"}},
    ],
)
def test_references_of_r4_and_r5(activity: dict[str, Any]) -> None:
    task = {"resourceType": "Task", "id": "t", "status": "requested", "focus": {"reference": "ServiceRequest/s"}}
    program = of({"resourceType": "CarePlan", "status": "active", "activity": [activity]}, task, REFERRED)
    assert only(program).exercise.id == "plank"


@pytest.mark.parametrize("address", ["#d", "https://example.org/d", "https://example.org/d|1", "ActivityDefinition/d"])
def test_definitions_are_found(address: str) -> None:
    defined = {"resourceType": "ActivityDefinition", "id": "d", "url": "https://example.org/d", "version": "1",
               "code": {"text": "Plank"}}  # fmt: skip
    action = {"title": "Number one", "definitionCanonical": address}
    inside = address.startswith("#")
    program = of(plan(action, contained=[defined])) if inside else of(plan(action), defined)
    assert only(program).exercise.id == "plank"


def test_a_plan_within_a_plan_is_read_once() -> None:
    inner = plan({"title": "Plank"}, {"definitionCanonical": "https://example.org/outer"}, url="https://example.org/in")
    outer = plan({"title": "Core", "definitionCanonical": "https://example.org/in"}, url="https://example.org/outer")
    again = of(outer, inner)
    assert texts(again) == ["Plank"]
    assert again.days[0].name == "Core"


def test_a_request_group_of_a_care_plan() -> None:
    group = {"resourceType": "RequestGroup", "id": "g", "status": "active", "intent": "plan",
             "action": [{"title": "Early", "action": [{"resource": {"reference": "ServiceRequest/s"}}]}]}  # fmt: skip
    activity = [{"reference": {"reference": "RequestGroup/g"}}]
    program = of({"resourceType": "CarePlan", "status": "active", "activity": activity}, group, REFERRED)
    assert texts(program) == ["Plank"]


def test_two_exercises_in_one_title() -> None:
    assert [step.exercise.id for step in of(plan({"title": "Plank + push-up 3x10"})).steps] == ["plank", "push-up"]  # type: ignore[union-attr]


def test_prose_without_a_name_is_read_as_instructions() -> None:
    step = only(of(care({"description": "Lie on your back and pull both knees to your chest for 30 seconds."})))
    assert step.reading is not None and step.exercise.position.attitude == "supine"


@pytest.mark.parametrize(
    ("words", "exercises"),
    [
        (
            "Walk 30 minutes 5 days a week; do push-ups 3x10 and sit-ups 3x15 twice a week",
            ["walking", "push-up", "sit-up"],
        ),
        ("Please perform squats 3x10 daily, then walk 20 minutes", ["squat", "walking"]),
        ("Continue as before. Deadlift 5x5. Plank 3x30s.", ["deadlift", "plank", None]),
        ("Exercises as shown: squats, planks and deadlifts, as far as comfortable", ["plank", "deadlift", None]),
    ],
)
def test_prose_that_names_several_exercises(words: str, exercises: list[str | None]) -> None:
    found = [step.exercise.id if isinstance(step, Step) else None for step in of(care({"description": words})).steps]
    assert sorted(map(str, found)) == sorted(map(str, exercises))


def test_an_instruction_that_prescribes_another_exercise() -> None:
    described = "Keep straight. Then do sit-ups 3x15. Hold 30 seconds."
    plank, sit_up = of(care({"code": {"text": "Plank"}, "description": described})).steps
    assert isinstance(plank, Step) and isinstance(sit_up, Step)
    assert (plank.dose, plank.cues) == (Dose(seconds=30), (f"instruction: {described}",))
    assert (sit_up.exercise.id, sit_up.dose) == ("sit-up", Dose(sets=3, reps=15))


def test_signs_of_markdown_are_no_words() -> None:
    instruction = [{"instructionMarkdown": "2 sets of **10** each side"}]
    assert only(of({**REFERRED, "patientInstruction": instruction})).dose == Dose(sets=2, reps=10, each_side=True)


def test_a_long_text_is_not_looked_into() -> None:
    assert len(of(care({"description": "Plank. " * 10_000})).steps) < 20


def test_notes_of_a_plan_that_report_pain_are_told() -> None:
    program = of(care({"description": "Plank"}, note=[{"text": "All well"}, {"text": "My knee hurts"}]))
    assert program.remarks == ("any.json:1: note: My knee hurts",)


def test_definitions_alone_are_a_collection_and_beside_a_plan_are_told() -> None:
    defined = {"resourceType": "ActivityDefinition", "id": "d", "status": "active", "title": "Plank"}
    other = {"resourceType": "ActivityDefinition", "id": "e", "status": "active", "title": "Push-up"}
    assert of(defined, other).collection
    program = of(plan({"definitionCanonical": "ActivityDefinition/d"}), defined, other)
    assert (texts(program), program.collection) == (["Plank"], False)
    assert program.remarks == ("any.json: note: no plan of the file uses Push-up",)


def test_several_plans_are_told_apart_by_their_titles() -> None:
    program = of(plan({"title": "Plank"}, title="One"), plan({"title": "Squat"}, title="Two"))
    assert (program.title, [day.name for day in program.days]) == ("", ["One", "Two"])


@pytest.mark.parametrize("activity", [{}, {"description": " "}, {"note": [{"text": "well"}]}])
def test_nothing_that_has_no_name_is_lost(activity: dict[str, Any]) -> None:
    (step,) = of(plan(activity)).steps
    assert isinstance(step, Unread) and step.reason == NAMELESS


# ---- what is no step --------------------------------------------------------------------------------


@pytest.mark.parametrize("status", ["cancelled", "stopped", "entered-in-error", "revoked", "rejected"])
def test_what_was_called_off(status: str) -> None:
    for program in (of(care({"description": "Plank", "status": status})), of({**REFERRED, "status": status})):
        assert not program.steps
        assert any("Plank" in remark and status in remark for remark in program.remarks)


@pytest.mark.parametrize(
    "said",
    [{"doNotPerform": True}, {"prohibited": True}, {"code": coded("304510005")}, {"code": [coded("304510005")]}],
)
def test_what_is_forbidden(said: dict[str, Any]) -> None:
    assert not of(care({"description": "Plank", **said})).steps
    assert not of(plan({"title": "Never", "action": [{"title": "Plank"}], **said})).steps
    defined = {"resourceType": "ActivityDefinition", "id": "d", "title": "Plank", **said}
    assert not of(plan({"definitionCanonical": "ActivityDefinition/d"}), defined).steps


def test_a_plan_that_was_revoked_is_told() -> None:
    program = of(care({"description": "Plank"}, title="Old", status="revoked"))
    assert not program.steps
    assert program.remarks[0] == "any.json:1: note: not taken as a step: Old (its status is revoked)"


@pytest.mark.parametrize("words", ["Avoid: sit-ups", "Contraindicated: Russian twist", "Do not run", "- Don't squat"])
def test_words_that_say_not_to_do_it(words: str) -> None:
    for program in (of(plan({"title": words})), of(care({"description": words})), of(care({"code": {"text": words}}))):
        assert not program.steps
        assert words.strip("- ") in program.remarks[0]
    both = of(care({"description": f"{words}. Plank 3x30s."}))
    assert texts(both) == ["Plank 3x30s"]
    assert words.strip("- ") in both.remarks[0]


def test_a_group_of_what_to_avoid() -> None:
    for title in ("Avoid", "Precautions:"):
        assert not of(plan({"title": title, "action": [{"title": "Sit-up"}, {"title": "Deadlift"}]})).steps


@pytest.mark.parametrize("code", ["229065009", "229070002"])
def test_a_code_for_exercise_in_general_is_not_read(code: str) -> None:
    (step,) = of(care({"code": coded(code)})).steps
    assert isinstance(step, Unread)
    assert (step.reason, code in step.text) == (GENERAL, True)


def test_a_file_without_any_exercise_says_so() -> None:
    patient = {"resourceType": "Patient", "id": "p"}
    program = of(patient, {"resourceType": "Provenance", "activity": {"text": "Plank"}})
    assert program.remarks == ("any.json: note: nothing to check: no exercises in Patient, Provenance",)
    assert "an empty Bundle" in of({"resourceType": "Bundle", "type": "collection"}).remarks[0]
    assert NO_EXERCISE not in program.remarks


# ---- how much, how often, in which order ------------------------------------------------------------


def repeat(**given: Any) -> dict[str, Any]:
    """A Timing."""
    return {"repeat": given}


@pytest.mark.parametrize(
    ("given", "dose", "cues", "times"),
    [
        (repeat(count=10), Dose(reps=10), (), 1),
        (repeat(count=3, duration=30, durationUnit="s"), Dose(sets=3, seconds=30), (), 1),
        (repeat(duration=1, durationMax=2, durationUnit="min"), Dose(seconds=120), (), 1),
        (repeat(duration=6, durationUnit="wk"), None, ("duration: 6 wk",), 1),
        (repeat(count=12, frequency=2, period=1, periodUnit="wk"), None, ("count: 12", "schedule: 2 times a week"), 2),
        (repeat(count=2.5), None, ("count: 2.5",), 1),
        (repeat(frequency=1, period=2, periodUnit="d"), None, ("schedule: 1 time in 2 days",), 3.5),
        (repeat(frequency=9, period=1, periodUnit="d"), None, ("schedule: 9 times a day",), 1),
        (repeat(period=1, periodUnit="mo"), None, ("schedule: 1 time a month",), pytest.approx(84 / 365.25)),
        (repeat(dayOfWeek=["mon", "fri"]), None, ("schedule: mon, fri",), 2),
        (repeat(dayOfWeek=["mon", "fri"], frequency=2, period=1, periodUnit="d"), None,
         ("schedule: 2 times a day, mon, fri",), 4),
        (repeat(when="MORN", boundsDuration={"value": 6, "unit": "weeks"}), None, ("schedule: MORN, for 6 weeks",), 1),
        (repeat(count=True, duration="x", frequency=-1), None, (), 1),
    ],
)  # fmt: skip
def test_timings(given: dict[str, Any], dose: Dose | None, cues: tuple[str, ...], times: float) -> None:
    for program in (
        of(plan({"title": "Plank", "timingTiming": given})),
        of(care({"description": "Plank", "scheduledTiming": given})),
    ):
        assert (only(program).dose, only(program).cues) == (dose, cues)
        assert program.days[0].times_per_week == times


@pytest.mark.parametrize(
    ("more", "dose"),
    [
        ({"description": "3x10"}, Dose(sets=3, reps=10)),
        ({"scheduledString": "30 seconds"}, Dose(seconds=30)),
        ({"quantity": {"value": 12, "unit": "reps"}}, Dose(reps=12)),
        ({"description": "3 sets of 10 repetitions, slowly"}, Dose(sets=3, reps=10)),
        ({"description": "Twice a day, 5 days a week"}, None),
    ],
)
def test_doses_in_words(more: dict[str, Any], dose: Dose | None) -> None:
    assert only(of(care({"code": {"text": "Plank"}, **more}))).dose == dose


def test_words_go_before_a_timing_and_all_is_kept() -> None:
    step = only(of(plan({"title": "Plank 3x30s", "timingTiming": repeat(duration=10, durationUnit="min", count=9)})))
    assert (step.dose, step.cues) == (Dose(sets=3, seconds=30), ("schedule: 10 min, 9 in all",))
    daily = only(of(care({"description": "Plank", "dailyAmount": {"value": 10, "unit": "min"}})))
    assert daily.cues == ("daily amount: 10 min",)


def test_how_often_is_no_repetition() -> None:
    assert only(of(plan({"title": "Squats 3 times a week"}))).dose is None
    assert unscheduled("Plank 10 each side, twice daily") == "Plank 10 each side"
    assert unscheduled("Run 3-4 days per week") == "Run"


def test_the_extensions_are_read_from_any_action() -> None:
    parts = [{"url": "sets", "valuePositiveInt": 2}, {"url": "rest-s", "valueDecimal": 1.5},
             {"url": "each-side", "valueBoolean": True}, {"url": "reps", "valuePositiveInt": 0},
             {"url": "nonsense", "valueDecimal": 1}, {"url": "effort"}]  # fmt: skip
    extension = [{"url": DOSE, "extension": parts}, {"url": SIDE, "valueCode": "left"}]
    step = only(of(plan({"title": "Plank", "extension": extension, "timingTiming": repeat(count=99)})))
    assert step.dose == Dose(sets=2, rest_s=1.5, each_side=True)
    assert (step.side, step.cues) == ("left", ("reps: 0",))


def test_a_definition_of_ours_without_a_title() -> None:
    url = f"{BASE}/ActivityDefinition/plank"
    defined = {"resourceType": "ActivityDefinition", "url": url, "description": "Lie on your back."}
    step = only(of(plan({"definitionCanonical": url, "extension": [{"url": SIDE, "valueCode": "right"}]}), defined))
    assert (step.exercise, step.text, step.side) == (NAMES.exercises["plank"], "plank", "right")


def test_order() -> None:
    def after(id: str, other: str, how: str, key: str = "actionId") -> dict[str, Any]:
        return {"id": id, "title": id, "relatedAction": [{key: other, "relationship": how}]}

    assert texts(of(plan(after("Plank", "Squat", "after", "targetId"), {"id": "Squat", "title": "Squat"}))) == [
        "Squat",
        "Plank",
    ]
    assert texts(of(plan({"id": "a", "title": "Plank"}, after("Squat", "a", "before-start")))) == ["Squat", "Plank"]
    circle = of(plan(after("Plank", "Squat", "after"), after("Squat", "Plank", "after")))
    assert texts(circle) == ["Plank", "Squat"]
    assert "in a circle" in circle.remarks[0]


def test_days_and_parts() -> None:
    days = [{"title": f"Day {number}", "action": [{"title": "Plank"}]} for number in (1, 2)]
    parts = {"title": "Push", "action": [{"title": "Warm-up", "action": [{"title": "Cat-cow"}]}, {"title": "Plank"}]}
    program = of(plan({"title": "All", "action": days}, parts, {"title": "Squat"}))
    assert [day.name for day in program.days] == ["All, Day 1", "All, Day 2", "Push", ""]
    assert [protocol.title for protocol in program.days[2].protocols] == ["Warm-up", ""]
    deep = of(
        plan({"title": "A", "action": [{"title": "B", "action": [{"title": "C", "action": [{"title": "Plank"}]}]}]})
    )
    assert [(day.name, day.protocols[0].title) for day in deep.days] == [("A, B", "C")]


# ---- what it takes, and what it refuses -------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ('{"resourceType": "Patient"}', True),
        ('{"resourceType": 5, "steps": ["Plank"]}', False),
        ('[{"resourceType": "Patient"}]', False),
        ("{", False),
    ],
)
def test_what_it_recognises(text: str, own: bool) -> None:
    document = Document.of(text, "x.json")
    assert fhir.recognises(document) is own
    assert reader_of(document) is (fhir if own else json_program)


@pytest.mark.parametrize(
    ("text", "words", "line"),
    [
        ('<?xml version="1.0"?>\n<PlanDefinition xmlns="http://hl7.org/fhir"/>', "of FHIR only JSON is read", 1),
        ('{\n "name": "x"}', "expected a FHIR resource", 1),
        ('{\n "resourceType": }', "expected", 2),
    ],
)
def test_what_is_no_fhir_in_json_is_refused(text: str, words: str, line: int) -> None:
    wrong = fault(fhir, text, "x.xml")
    assert (words in str(wrong), wrong.line) == (True, line)
    if "xml" in text:
        assert reader_of(Document.of(text, "x.xml")) is fhir


def test_references_that_multiply_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fhir_shelf, "MOST_VISITS", 50)
    plans = [
        plan(*({"definitionCanonical": f"https://example.org/{number + 1}"} for _ in range(3)),
             url=f"https://example.org/{number}")
        for number in range(9)
    ]  # fmt: skip
    with pytest.raises(ReadingError, match="more than 50 activities"):
        of(*plans)


def test_plans_that_never_end_are_refused() -> None:
    def chain(count: int) -> list[dict[str, Any]]:
        address = "https://example.org/{}".format
        actions = [({"definitionCanonical": address(at + 1)}, {"title": "Plank"}) for at in range(count)]
        return [plan(*both, url=address(at)) for at, both in enumerate(actions)]

    steps = of(*chain(9)).steps
    assert [(step.text, step.reason) for step in steps if isinstance(step, Unread)] == [
        ("https://example.org/9", NOT_HERE)
    ]
    assert len(steps) == 10
    with pytest.raises(ReadingError, match="more than 10 deep"):
        of(*chain(12))


def test_many_remarks_are_counted() -> None:
    program = of(care(*({"description": f"Plank {number}", "doNotPerform": True} for number in range(20))))
    assert len(program.remarks) == 10
    assert program.remarks[-1] == "any.json: note: 12 more remarks left out"


LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.sampled_from(
    ["Plank", "Plank 3x30s", "#a", "a", "after-end", "d", "wk", "exactly-one", "any", "CarePlan", "Task", "Bundle",
     "PlanDefinition", "cancelled", DOSE, "sets", "http://snomed.info/sct", "Lie on your back.\nPlank"]
) | st.text(max_size=4)  # fmt: skip
KEYS = st.sampled_from(
    ["resourceType", "action", "activity", "detail", "title", "description", "code", "coding", "text", "display", "id",
     "reference", "definitionCanonical", "contained", "url", "extension", "timingTiming", "repeat", "count", "duration",
     "durationUnit", "frequency", "period", "periodUnit", "dayOfWeek", "relatedAction", "actionId", "relationship",
     "offsetDuration", "value", "unit", "note", "status", "entry", "resource", "goalId", "goal", "groupingBehavior",
     "selectionBehavior", "valueDecimal", "concept", "focus", "quantity", "patientInstruction", "condition"]
)  # fmt: skip
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5), max_leaves=14
)


@given(TREES, TREES)
def test_any_tree_is_read_or_refused(tree: Any, other: Any) -> None:
    node = tree if isinstance(tree, dict) else {"title": tree}
    for value in (
        {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "CarePlan", **node}}, {"resource": other}]},
        plan({"title": "Plank", **node}, node, {"action": [node, other]}, contained=[node]),
        care(node, {"description": other}),
    ):
        read_or_refused(fhir, json.dumps(value).encode(), "x.json")


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    read_or_refused(fhir, data, "x.json")
    read_or_refused(fhir, b'{"resourceType": "CarePlan", "activity": ' + data, "x.json")


def test_names_are_all_there() -> None:
    assert len(by_name(log(fhir, CARE))) == 9
