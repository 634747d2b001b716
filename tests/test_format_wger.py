"""wger: routines that name exercises by numbers, and pages of exercises in many languages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mobility import Dose, Step, Unread
from mobility.formats.programs import wger
from mobility.formats.syntax.html_text import LONGEST, plain_text
from table_logs import FIXTURES, by_name, fault, known, log, placed, text_of

ROUTINE, PAGE = "wger-routine.json", "wger-exerciseinfo.json"


def test_every_entry_of_a_slot_is_a_step() -> None:
    tree = json.loads((FIXTURES / ROUTINE).read_text(encoding="utf-8"))
    entries = [entry for day in tree["days"] for slot in day["slots"] for entry in slot["entries"]]
    program = log(wger, ROUTINE)
    assert len(by_name(program)) == len(entries)
    assert [(day.name, len(day.protocols[0].steps)) for day in program.days] == [("Push", 3), ("Pull", 1)]
    assert (program.title, program.days[0].protocols[0].stop_rules) == ("Two days", ("sharp pain",))


def test_doses_of_entries() -> None:
    program = log(wger, ROUTINE)
    press = known(program, "Bench Press")
    assert press.dose == Dose(sets=4, reps=10, load_kg=60, rest_s=120, effort=8)
    assert press.cues == ("pause below",)
    assert known(program, "Plank").dose == Dose(seconds=45)
    assert known(program, "Deadlift").dose == Dose(reps=5, load_kg=225 * 0.45359237)


def test_a_number_without_a_translation_is_not_read_and_says_why() -> None:
    for name, number in ((ROUTINE, "9999"), (PAGE, "347")):
        step = by_name(log(wger, name))[number]
        assert isinstance(step, Unread)
        assert step.reason == wger.ID_ONLY


def test_every_exercise_of_a_page_once_in_english_where_it_is() -> None:
    results = json.loads((FIXTURES / PAGE).read_text(encoding="utf-8"))["results"]
    program = log(wger, PAGE)
    assert len(program.steps) == len(results)
    assert set(by_name(program)) == {"Plank", "Kniebeuge", "347"}
    assert program.collection
    assert placed(program) == [(8, 26), (10, 41), (11, 12)]


def test_the_description_is_read_without_its_tags() -> None:
    text = "<p>Lie on your <b>back</b> with your knees bent.</p><p>Hold for&nbsp;30 seconds.</p>"
    page = {"translations": [{"name": "Quiet thing", "language": 2, "description": text}]}
    quiet = known(text_of(wger, json.dumps(page), "x.json"), "Quiet thing")
    assert quiet.exercise.position.plain_posture == "supine"


def record(number: int, name: str, language: int) -> dict[str, Any]:
    return {"id": number, "exercise": 8, "name": name, "language": language, "description": ""}


@pytest.mark.parametrize(
    "tree",
    [
        {"results": [record(1, "Kniebeuge", 1), record(2, "Squat", 2)]},
        [{"model": "exercises.translation", "pk": 4, "fields": record(2, "Squat", 2)}],
        {"id": 3, "translations": [record(2, "Squat", 2)]},
        {"results": [{"id": 3, "exercises": [record(2, "Squat", 2)]}]},
    ],
)
def test_other_pages(tree: Any) -> None:
    assert set(by_name(text_of(wger, json.dumps(tree), "x.json"))) == {"Squat"}


@pytest.mark.parametrize(
    ("more", "dose"),
    [
        ({"repetitions": "2.00", "repetition_unit": 4}, Dose(seconds=120)),
        ({"repetitions": "10", "repetition_unit": {"id": 1, "name": "Repetitions"}}, Dose(reps=10)),
        ({"sets_config": 3, "repetitions_config": {"value": 8}}, Dose(sets=3, reps=8)),
        ({"rir": "12"}, None),
    ],
)
def test_other_amounts(more: dict[str, Any], dose: Dose | None) -> None:
    entry = {"exercise": {"name": "Plank", "id": 1}, **more}
    text = json.dumps({"routine": {"days": [{"slots": [{"entries": [entry]}]}]}})
    (step,) = text_of(wger, text, "x.json").steps
    assert isinstance(step, Step)
    assert step.dose == dose


def test_slots_may_list_bare_numbers() -> None:
    text = '{"days": [{"slots": [{"exercises": [5, 6]}]}]}'
    assert set(by_name(text_of(wger, text, "x.json"))) == {"5", "6"}


def test_a_file_that_breaks_off_is_refused_in_its_place() -> None:
    assert fault(wger, '{"days":\n [{"slots', "x.json").line == 2


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One.</p><p>Two &amp; three</p>", "One.\nTwo & three"),
        ("a<br/>b<script>alert(1)</script><style>p{}</style>", "a\nb"),
        ("no tags, 3 < 4", "no tags, 3 < 4"),
        ("</script>x", "x"),
        ("<![weird[x]]>y", "<![weird[x]]>y"),
        (f"<p>{'x' * LONGEST}</p>", f"<p>{'x' * LONGEST}</p>"),
    ],
)
def test_the_text_of_html(html: str, text: str) -> None:
    assert plain_text(html) == text
