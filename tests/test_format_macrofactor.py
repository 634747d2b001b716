"""Logs of MacroFactor: ids with and without their names, sets that were skipped, rests in microseconds."""

from __future__ import annotations

import pytest

from json_trees import named
from mobility import Dose, Unread
from mobility.formats.document import Document
from mobility.formats.files import reader_of
from mobility.formats.programs import json_program, macrofactor
from table_logs import by_name, fault, known, log, placed, text_of

LOG = "macrofactor.json"
IDS = {"9f1c-01": "Barbell Bench Press", "9f1c-02": "Cable Fly", "55bb-11": "Plank"}


def test_every_id_is_a_step_once() -> None:
    program = log(macrofactor, LOG)
    assert set(by_name(program)) == {IDS.get(item, item) for item in named(LOG, "exerciseId")}
    assert program.collection


def test_an_id_without_a_name_is_not_read_and_says_why() -> None:
    step = by_name(log(macrofactor, LOG))["77aa-99"]
    assert isinstance(step, Unread)
    assert step.reason == macrofactor.ID_ONLY


def test_a_name_that_is_not_known_is_no_matter_of_ids() -> None:
    text = '[{"blocks": [{"exercises": [{"exerciseId": "x", "name": "Hm"}]}]}]'
    (step,) = text_of(macrofactor, text, "x.json").steps
    assert isinstance(step, Unread)
    assert step.reason != macrofactor.ID_ONLY


def test_doses() -> None:
    program = log(macrofactor, LOG)
    press = known(program, "Barbell Bench Press")
    assert press.dose == Dose(sets=2, reps=10, rest_s=60, effort=9)
    assert press.cues == ("weight up to 80, in a unit that is not told",)
    assert known(program, "Plank").dose == Dose(seconds=60)
    assert "superset with 77aa-99" in known(program, "Cable Fly").cues
    assert any("shoulder pain" in remark for remark in program.remarks)


def test_where_they_stand() -> None:
    assert placed(log(macrofactor, LOG)) == [(2, 43), (2, 93), (12, 24), (16, 56)]


@pytest.mark.parametrize("text", ['{"blocks": 3}', '[{"blocks": [{"exercises": [{"name": "Plank"}]}]}]'])
def test_what_it_leaves_to_others(text: str) -> None:
    assert reader_of(Document.of(text, "x.json")) is json_program


def test_a_file_that_breaks_off_is_refused_in_its_place() -> None:
    assert fault(macrofactor, '[{"blocks":\n [{"exerc', "x.json").line == 2
