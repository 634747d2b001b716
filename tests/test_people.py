"""Conditions of a person: which rules they call, what they never take away, and what is asked."""

from __future__ import annotations

import datetime

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from mobility import Condition, Person, Protocol, UnknownNameError, catalog, check, seconds
from mobility.conditions import KNOWN, fit, told
from mobility.report import Finding, Report
from mobility.rules.rule import SEVERITIES
from strategies import persons, protocols

ARTICLE = catalog.protocol("recovery-breathing-hip-flexor-sequence")
TODAY = datetime.date(2026, 6, 1)
SLUGS = st.sampled_from(sorted(KNOWN))


def having(*names: str, **more: object) -> Person:
    """A person with these conditions."""
    return Person(conditions=tuple(Condition(name) for name in names), **more)  # type: ignore[arg-type]


def severities(report: Report) -> dict[tuple[str, int | None], int]:
    """The gravity of each rule on each step; what is related counts as found."""
    found: dict[tuple[str, int | None], int] = {}
    for item in report.findings:
        for code in (item.code, *item.related):
            key = (code, item.step)
            found[key] = max(found.get(key, 0), SEVERITIES.index(item.severity) if code == item.code else 0)
    return found


# ---- the article and the people of the issue --------------------------------------------------------


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (Person(conditions=(Condition("pregnancy", weeks=24),)), "PRG002"),
        (having("anticoagulation"), "HEM001"),
        (having("abdominal-aortic-aneurysm"), "CVS005"),
        (Person(conditions=(Condition("pregnancy", weeks=24), Condition("anticoagulation"),
                            Condition("abdominal-aortic-aneurysm"))), "PRG002 HEM001 CVS005"),
    ],
)  # fmt: skip
def test_the_pressure_step_is_stopped_with_a_remedy_that_passes(person: Person, code: str) -> None:
    report = check(ARTICLE, person)
    stopped = {item.code: item for item in report.findings if item.level == "absolute"}
    assert set(code.split()) <= set(stopped)
    for finding in map(stopped.__getitem__, code.split()):
        assert finding.step is not None
        assert report.steps[finding.step].exercise.id == "hip-flexor-release"  # type: ignore[union-attr]
        assert finding.severity == "error"
        assert finding.remedies
        assert not any(check(catalog[id], person).flags for id in finding.remedies)


def test_treated_high_blood_pressure_alone_stops_nothing_and_asks_for_the_pressure() -> None:
    report = check(ARTICLE, having("I10"))
    assert not report.flags
    assert {"sbp_mmhg", "dbp_mmhg"} <= {item.fact for item in report.questions}
    assert report.verdict == "not-enough-data"


def test_a_red_flag_stops_everything_once() -> None:
    report = check(ARTICLE, Person(symptoms=("saddle_numbness",)))
    flag = next(item for item in report.findings if item.code == "SPN007")
    assert (flag.step, flag.severity, flag.level, flag.remedies) == (None, "error", "absolute", ())
    assert [item.code for item in report.findings].count("SPN007") == 1


# ---- names and codes --------------------------------------------------------------------------------


@given(protocols, SLUGS, st.booleans())
def test_a_code_with_its_stated_facts_and_the_slug_are_the_same(protocol: Protocol, slug: str, active: bool) -> None:
    known, more = KNOWN[slug], {"weeks": 6, "active": active}
    by_name = Person(conditions=(Condition(slug, **more),), symptoms=())  # type: ignore[arg-type]
    stated = Condition(known.code, approach=known.approach, zones=known.zones, **more)  # type: ignore[arg-type]
    by_code = Person(conditions=(stated,), symptoms=known.symptoms)
    one, two = check(protocol, by_name), check(protocol, by_code)
    assert [renamed(item, slug, known.code) for item in one.findings] == list(two.findings)
    assert one.verdict == two.verdict


def renamed(finding: Finding, slug: str, code: str) -> Finding:
    """A finding as if the condition had been told by its code."""
    return evolve(finding, condition=code if finding.condition == slug else finding.condition)


@given(protocols, persons, SLUGS)
def test_another_condition_never_takes_a_finding_away(protocol: Protocol, person: Person, slug: str) -> None:
    fewer = severities(check(protocol, person))
    more = severities(check(protocol, evolve(person, conditions=(*person.conditions, Condition(slug)))))
    assert all(more.get(key, -1) >= 0 for key in fewer)
    found = check(protocol, evolve(person, conditions=(*person.conditions, Condition(slug))))
    direct: dict[tuple[str, int | None], int] = {}
    for item in found.findings:
        key = (item.code, item.step)
        direct[key] = max(direct.get(key, 0), SEVERITIES.index(item.severity))
    for item in check(protocol, person).findings:
        level = direct.get((item.code, item.step))
        assert level is None or level >= SEVERITIES.index(item.severity)


ANSWERS = st.sampled_from(("symptoms", "worse_with", "age", "sbp", "dbp", "platelets", "supervised", "cleared"))


@given(protocols, persons, SLUGS, ANSWERS)
def test_an_answer_taken_back_never_silences_without_a_word(
    protocol: Protocol, person: Person, slug: str, answer: str
) -> None:
    person = evolve(person, conditions=(*person.conditions, Condition(slug, weeks=4, active=True)))
    before, after = check(protocol, person), check(protocol, evolve(person, **{answer: None}))
    still = {code for item in after.findings for code in (item.code, *item.related)}
    asked = {code for item in after.questions for code in item.rules} | {item.code for item in after.not_run}
    assert {item.code for item in before.findings} <= still | asked


def test_codes_fall_under_prefixes_or_are_too_general() -> None:
    assert fit("M48.061", ("M48.06",)) == "yes"
    assert fit("M48", ("M48.06",)) == "general"
    assert fit("M47.12", ("M48.06",)) == "no"


def test_a_code_that_is_too_general_is_said_and_nothing_is_called_fine() -> None:
    report = check(catalog["supine-rest"], having("M48", symptoms=()))
    assert "M48: the code M48 is too general to judge; more exact ones are known to NCK004, SPN004, SPN006" in " ".join(
        report.remarks
    )
    assert report.verdict == "not-enough-data"


def test_a_condition_that_no_rule_is_about_is_said() -> None:
    report = check(catalog["supine-rest"], having("J00"))
    assert "J00: no rule is about J00, so nothing was judged for it" in report.remarks
    assert report.verdict == "not-enough-data"


def test_an_unknown_name_is_said_with_a_suggestion() -> None:
    report = check(catalog["supine-rest"], having("spinal-stenossis"))
    assert any("did you mean 'spinal-stenosis'" in item for item in report.remarks)
    assert report.verdict == "not-enough-data"
    with pytest.raises(UnknownNameError, match="osteoporosis"):
        told(Condition("osteoporosi"))


@pytest.mark.parametrize(("name", "code"), [("m48061", "M48.061"), ("Z79.01", "Z79.01"), ("I10", "I10")])
def test_codes_are_written_in_full(name: str, code: str) -> None:
    assert told(Condition(name)).code == code


# ---- dates ------------------------------------------------------------------------------------------


def replaced(**more: object) -> Person:
    """Somebody with a new hip."""
    condition = Condition("hip-replacement-posterior", cleared=False, **more)  # type: ignore[arg-type]
    return Person(conditions=(condition,), symptoms=())


def test_weeks_are_counted_from_a_date_to_the_day_of_the_check() -> None:
    hug = catalog["knees-to-chest"]
    six_weeks_ago, long_ago = TODAY - datetime.timedelta(weeks=6), TODAY - datetime.timedelta(weeks=20)
    assert "HPX001" in check(hug, replaced(since=six_weeks_ago), on=TODAY).codes()
    assert "HPX001" not in check(hug, replaced(since=long_ago), on=TODAY).codes()
    undated = check(hug, replaced(since=six_weeks_ago))
    assert "HPX001" not in undated.codes()
    assert any("carries a date" in remark for remark in undated.remarks)
    assert any("HPX001" in question.rules and question.fact == "weeks_since" for question in undated.questions)


def test_a_date_after_the_day_of_the_check_says_nothing_and_is_named() -> None:
    report = check(catalog["knees-to-chest"], replaced(since=TODAY + datetime.timedelta(days=3)), on=TODAY)
    assert any("lies after the day of the check" in remark for remark in report.remarks)
    assert "HPX001" not in report.codes()


def test_a_condition_counts_until_its_last_day() -> None:
    hug, until = catalog["knees-to-chest"], TODAY
    assert "HPX001" in check(hug, replaced(weeks=6, until=until), on=TODAY).codes()
    later = check(hug, replaced(weeks=6, until=until), on=TODAY + datetime.timedelta(days=1))
    assert "HPX001" not in later.codes()
    assert any("is not judged any more" in remark for remark in later.remarks)


def test_the_code_of_the_week_tells_the_week() -> None:
    lying = catalog["supine-rest"].for_(seconds(600))
    assert "PRG001" in check(lying, having("Z34", "Z3A.24")).codes()
    assert "PRG001" not in check(lying, having("Z34", "Z3A.12")).codes()
    assert told(Condition("Z3A.00")).gestation_weeks is None


def test_questions_name_the_condition_and_come_most_useful_first() -> None:
    report = check(catalog["knees-to-chest"], having("hip-replacement"))
    asked = [item for item in report.questions if item.condition == "hip-replacement"]
    assert {item.fact for item in asked} >= {"weeks_since", "approach"}
    assert all(item.text.startswith("hip-replacement: ") for item in asked)
    first, last = report.questions[0], report.questions[-1]
    assert first.rules
    assert last.rules


def test_two_conditions_of_one_rule_are_both_named() -> None:
    report = check(catalog["lacrosse-ball-low-back"], having("osteoporosis", "M81.0"))
    finding = next(item for item in report.findings if item.code == "BON003")
    assert finding.condition == "osteoporosis, M81.0"
