"""Every rule proves itself by its own named examples; the registry is complete, unique and sorted."""

from __future__ import annotations

import string
from typing import get_args

import pytest

from mobility import Person, Step, UnknownNameError, catalog
from mobility.conditions import CODE, KNOWN, fit
from mobility.expression import Compare, Has, OneOf, atoms, terms
from mobility.facts import FACTS, Facts, records
from mobility.proof import example_records, faults, level_of
from mobility.rules import RULES, Example, Rule, find_rule
from mobility.rules.rule import SEVERITIES, Hazard
from mobility.rules.sources import every_source

INTRINSIC = {
    "BRE": 7,
    "CRV": 7,
    "DOS": 3,
    "HIP": 2,
    "IMP": 1,
    "JNT": 1,
    "KNE": 4,
    "LOD": 2,
    "LUM": 19,
    "ORD": 3,
    "POS": 3,
    "PRS": 13,
    "SHO": 5,
    "WRI": 1,
}
"""How many rules each prefix has that concern everybody."""

ABOUT_CONDITIONS = {
    "AGE": 3,
    "ANX": 3,
    "BON": 8,
    "CTD": 4,
    "CVS": 13,
    "END": 1,
    "EYE": 2,
    "GEN": 2,
    "GIA": 7,
    "HEM": 5,
    "HPX": 8,
    "JRP": 1,
    "KNX": 5,
    "MED": 1,
    "NCK": 4,
    "NEU": 10,
    "ONC": 2,
    "PFX": 1,
    "PRG": 8,
    "RES": 4,
    "SHX": 4,
    "SKN": 3,
    "SPL": 1,
    "SPN": 14,
    "VAS": 1,
    "WRX": 1,
}
"""How many rules each prefix has that are about a condition."""

SUPERSEDES = {
    "LUM004": ("LUM015",),
    "LUM008": ("LUM017",),
    "LUM011": ("LUM019",),
    "LUM012": ("LUM016",),
    "PRS009": ("PRS010",),
    "CVS001": ("CVS002",),
    "GIA007": ("GIA003",),
    "SPN008": ("SPN006",),
    "SPN009": ("BON002",),
    "SPN012": ("PRG005",),
}

OUTRANKS = {
    "BON002": ("SPN009",),
    "CVS002": ("CVS001",),
    "GIA003": ("GIA007",),
    "PRG005": ("SPN012",),
    "SPN006": ("SPN008",),
}

EXAMPLES = [
    pytest.param(item, example, kind, id=f"{item.code} {kind}: {example.name}")
    for item in RULES.values()
    for kind in ("flags", "passes")
    for example in getattr(item, kind)
]


@pytest.mark.parametrize(("rule", "example", "kind"), EXAMPLES)
def test_example(rule: Rule, example: Example, kind: str) -> None:
    levels = [level for values in example_records(rule, example) if (level := level_of(rule, values))]
    if kind == "passes":
        assert not levels
    else:
        assert levels
        worst = max(levels, key=SEVERITIES.index)
        assert worst == (example.level or worst)


def test_facts_are_given_only_where_nothing_derives_them() -> None:
    for item in RULES.values():
        for example in (*item.flags, *item.passes):
            assert all(FACTS[name].origin != "derived" for name in example.facts if example.subject), (
                item.code,
                example,
            )
            if example.subject is None:
                assert any(FACTS[name].origin != "derived" for name in example.facts), (item.code, example.name)


def test_the_registry_is_complete_unique_and_sorted() -> None:
    codes = list(RULES)
    assert codes == sorted(set(codes))
    counts: dict[str, int] = {}
    for code in codes:
        counts[code[:3]] = counts.get(code[:3], 0) + 1
    assert counts == INTRINSIC | ABOUT_CONDITIONS
    assert len({item.name for item in RULES.values()}) == len(codes)


@pytest.mark.parametrize("item", RULES.values(), ids=lambda item: item.code)
def test_a_rule_proves_itself(item: Rule) -> None:
    assert faults(item) == ()


@pytest.mark.parametrize("item", RULES.values(), ids=lambda item: item.code)
def test_a_rule_is_whole(item: Rule) -> None:
    assert item.hazard in get_args(Hazard)
    assert item.flags
    assert item.passes
    assert item.why
    assert item.remedy.text
    assert item.evidence.supports or item.evidence.basis == "policy"
    levels = {example.level for example in item.flags}
    if len(item.levels) > 1:
        assert {level for level, _ in item.levels} <= levels, "a flag for each level"


@pytest.mark.parametrize("item", RULES.values(), ids=lambda item: item.code)
def test_a_message_shows_only_facts_of_its_rule(item: Rule) -> None:
    own = {term.name for _, expr in item.levels for term in terms(expr)}
    shown = {name for _, name, _, _ in string.Formatter().parse(item.message) if name}
    assert shown <= own | {"deciding"}


@pytest.mark.parametrize("item", RULES.values(), ids=lambda item: item.code)
def test_words_of_a_rule_are_words_of_its_facts(item: Rule) -> None:
    for _, expr in item.levels:
        for atom in atoms(expr):
            if isinstance(atom, OneOf):
                assert atom.words <= FACTS[atom.term.name].words
            elif isinstance(atom, Has):
                assert atom.word in FACTS[atom.term.name].words
            elif isinstance(atom, Compare):
                assert FACTS[atom.term.name].kind == "number"


def test_rules_about_conditions_say_which_and_by_which_codes() -> None:
    for item in RULES.values():
        assert bool(item.condition) is (item.code[:3] in ABOUT_CONDITIONS)
        assert item.anyone or item.codes
        assert all(CODE.fullmatch(code) or code == "C" for code in item.codes), item.code


def test_every_named_condition_has_a_rule_of_its_own() -> None:
    for known in KNOWN.values():
        assert any(fit(known.code, item.codes) == "yes" for item in RULES.values()), known.slug


def test_sources_are_declared_once_each() -> None:
    cited = {source for item in RULES.values() for source in (*item.evidence.supports, *item.evidence.against)}
    assert cited == set(every_source().values())


def test_no_rule_reads_a_name() -> None:
    assert not {"id", "name", "title", "alias"} & set(FACTS)


def test_every_fact_is_read_by_some_rule_but_for_those_that_only_describe() -> None:
    read = {term.name for item in RULES.values() for _, expr in item.levels for term in terms(expr)}
    assert set(FACTS) - read == set()


def test_what_supersedes_what() -> None:
    assert {code: item.supersedes for code, item in RULES.items() if item.supersedes} == SUPERSEDES
    assert {code: item.outranks for code, item in RULES.items() if item.outranks} == OUTRANKS


@pytest.mark.parametrize("item", RULES.values(), ids=lambda item: item.code)
def test_a_remedy_is_in_the_catalog(item: Rule) -> None:
    assert [id for id in item.remedy.exercises if id not in catalog] == []


def test_rules_are_found_by_code_and_by_name() -> None:
    assert find_rule("lum001") is RULES["LUM001"]
    assert find_rule(RULES["LUM001"].name) is RULES["LUM001"]
    with pytest.raises(UnknownNameError, match="LUM001"):
        find_rule("LUM0001")


def test_facts_are_declared_once_each() -> None:
    assert all(name == item.name for name, item in FACTS.items())
    assert all(item.meaning and item.base for item in FACTS.values())
    assert all(item.question for item in FACTS.values() if item.origin == "asked")
    assert isinstance(next(records(Step(catalog["knees-to-chest"]), Person())), Facts)
