"""The language of rules: examples of how it reads, and laws over random expressions and records."""

from __future__ import annotations

import ast
import enum
import math
from typing import Any

import pytest
from attrs import frozen
from hypothesis import example, given
from hypothesis import strategies as st

from mobility.expression import (
    And,
    Compare,
    Expression,
    Has,
    Holds,
    Not,
    OneOf,
    Or,
    Scaled,
    Term,
    atoms,
    boundaries,
    compile_many,
    deciding,
    evaluate,
    function_source,
    in_words,
    source,
    terms,
    unknown_terms,
)

flexion = Term(name="lumbar_flexion_pct", kind="number", label="bending of the low back", unit="%")
pull = Term(name="overpressure_spine", kind="number", label="pull on the spine")
inhale = Term(name="inhale_s", kind="number", label="breathing in", unit="s")
exhale = Term(name="exhale_s", kind="number", label="breathing out", unit="s")
zone = Term(name="contact_zone", kind="word", label="pressed zone")
speed = Term(name="speed", kind="word", label="speed")
supports = Term(name="supports", kind="words", label="supports")
padded = Term(name="padded", kind="truth", label="supports padded")
cleared = Term(name="cleared", kind="truth", label="cleared by a clinician")

NUMBERS = (flexion, pull, inhale, exhale)
WORDS = ("none", "iliac_fossa", "lumbar_midline")
EVERYTHING = (*NUMBERS, zone, speed, supports, padded, cleared)

# Few values, so that random records often stand at, below and above a threshold.
thresholds = st.sampled_from([-2, -1, -0.5, 0, 1, 1.5, 2, 3.0])
numbers = thresholds | st.floats(allow_nan=False) | st.integers(-4, 4)
factors = st.sampled_from([-2, -1, 0.5, 1, 3])
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "number": numbers,
    "word": st.sampled_from([*WORDS, "other"]),
    "words": st.frozensets(st.sampled_from(WORDS)),
    "truth": st.booleans(),
}
UNKNOWN: dict[str, st.SearchStrategy[Any]] = {kind: st.none() for kind in VALUES} | {
    "number": st.sampled_from([None, math.nan])
}


def compared(pair: tuple[Term, Term]) -> st.SearchStrategy[Compare]:
    """Comparisons of one term with numbers and with multiples of another."""
    right = thresholds | st.builds(Scaled, factor=factors, term=st.just(pair[1]))
    operators = st.sampled_from(["<", "<=", ">", ">=", "=="])
    return st.builds(Compare, term=st.just(pair[0]), operator=operators, threshold=right)


pairs = st.permutations(NUMBERS).map(lambda order: (order[0], order[1]))
comparisons = pairs.flatmap(compared)
some_words = st.frozensets(st.sampled_from(WORDS), min_size=1)
literals: st.SearchStrategy[Expression] = st.one_of(
    comparisons,
    st.builds(OneOf, term=st.sampled_from([zone, speed]), words=some_words),
    st.builds(Has, term=st.just(supports), word=st.sampled_from(WORDS)),
    st.builds(Holds, term=st.sampled_from([padded, cleared])),
)


def joined(parts: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    """Expressions made of smaller ones."""
    several = st.lists(parts, min_size=2, max_size=4).map(tuple)
    return st.one_of(st.builds(Not, operand=parts), st.builds(And, operands=several), st.builds(Or, operands=several))


expressions = st.recursive(literals, joined, max_leaves=8)
known_records = st.fixed_dictionaries({term.name: VALUES[term.kind] for term in EVERYTHING})
records = st.fixed_dictionaries({}, optional={term.name: VALUES[term.kind] | UNKNOWN[term.kind] for term in EVERYTHING})
# Many expressions behind bounds on one term, as rules are: the shape for which the compiler makes groups.
bounds = st.sampled_from([["<", "<="], [">", ">="]]).flatmap(
    lambda operators: st.builds(
        Compare, term=st.just(flexion), operator=st.sampled_from(operators), threshold=thresholds
    )
)
behind = st.sampled_from([padded.holds, pull > 1, zone.is_("none"), zone.not_in("none", "other")])
families = st.lists(
    st.one_of(behind, expressions, st.builds(lambda gate, rest: gate & rest, bounds, behind)),
    min_size=3,
    max_size=9,
)


def is_unknown(value: Any) -> bool:
    """What a record may hold for a term that is not known."""
    return value is None or (isinstance(value, float) and math.isnan(value))


def written(expression: Expression) -> list[Expression]:
    """Every place at which an atom stands, from left to right."""
    if isinstance(expression, Not):
        return written(expression.operand)
    if isinstance(expression, And | Or):
        return [atom for operand in expression.operands for atom in written(operand)]
    return [expression]


def compiled_value(expression: Expression, record: dict[str, Any]) -> bool | None:
    """One expression through the compiler, as `evaluate` would say it."""
    fired, unknown = compile_many([expression])(record)
    return True if fired else None if unknown else False


# ---- how it is written ----------------------------------------------------------------------------------


def test_operators_make_nodes() -> None:
    assert (flexion >= 85) == Compare(term=flexion, operator=">=", threshold=85)
    assert (flexion >= 85) == (flexion >= 85)
    assert (exhale > 3 * inhale) == Compare(term=exhale, operator=">", threshold=Scaled(factor=3, term=inhale))
    assert (exhale > inhale) == (exhale > inhale * 1)
    assert speed.is_("fast") == OneOf(term=speed, words=("fast",))
    assert zone.is_not("none") == ~zone.in_("none")
    assert zone.not_in("a", "b") == Not(operand=zone.in_("b", "a"))
    assert supports.has("chest") == Has(term=supports, word="chest")
    assert ~padded.holds == Not(operand=Holds(term=padded))
    assert pull.equals(2) == Compare(term=pull, operator="==", threshold=2.0)


def test_nested_junctions_are_flattened() -> None:
    a, b, c = flexion > 1, pull > 2, padded.holds
    assert a & b & c == a & (b & c) == And(operands=(a, b, c))
    assert a | b | c == a | (b | c) == Or(operands=(a, b, c))
    assert ((a | b) & c).operands == (a | b, c)


def test_equal_expressions_hash_alike_and_others_differ() -> None:
    assert hash((flexion >= 85) & padded.holds) == hash((flexion >= 85.0) & padded.holds)
    assert (flexion >= 85) != (flexion > 85)
    assert (flexion >= 85) & padded.holds != (flexion >= 85) | padded.holds


def test_a_subclass_of_term_takes_part() -> None:
    @frozen(kw_only=True, eq=False)
    class Measured(Term):
        meaning: str

    depth = Measured(name="depth_cm", kind="number", label="depth", unit="cm", meaning="how deep")
    assert terms(depth >= 3) == (depth,)
    assert evaluate(depth >= 3, {"depth_cm": 4}) is True


def test_members_of_a_string_enumeration_count_as_their_values() -> None:
    class Zone(enum.StrEnum):
        GROIN = "inguinal"

    assert zone.in_(Zone.GROIN) == zone.in_("inguinal")
    assert "Zone" not in function_source([zone.in_(Zone.GROIN)])


@pytest.mark.parametrize(
    ("write", "message"),
    [
        (lambda: speed >= 3, r"speed is of kind 'word'; >= needs a term of kind 'number'"),
        (lambda: speed.equals(3), r"speed is of kind 'word'; == needs"),
        (lambda: flexion.has("x"), r"lumbar_flexion_pct is of kind 'number'; has\(\) needs .* 'words'"),
        (lambda: flexion.is_("x"), r"lumbar_flexion_pct is of kind 'number'; .* 'word'"),
        (lambda: supports.in_("x"), r"supports is of kind 'words'; .* 'word'"),
        (lambda: zone.holds, r"contact_zone is of kind 'word'; holds needs .* 'truth'"),
        (lambda: exhale > speed, r"speed is of kind 'word'"),
        (lambda: 3 * padded, r"padded is of kind 'truth'"),
        (lambda: flexion >= "85", r"expected a number .* got '85'"),
        (lambda: flexion >= True, r"got True"),
        (lambda: zone.in_(3), r"expected a word"),
        (lambda: OneOf(term=zone, words="none"), r"single str 'none'"),
        (lambda: Holds(term="padded"), r"expected a Term"),
        (lambda: (flexion > 1) & padded, r"write padded\.holds"),
        (lambda: padded & (flexion > 1), r"write padded\.holds"),
        (lambda: (flexion == 2) | (pull > 1), r"`==` is not overloaded"),
        (lambda: (flexion > 1) and (pull > 2), r"write & \| ~"),
        (lambda: 1 <= flexion <= 2, r"chained"),
        (lambda: padded and (flexion > 1), r"padded is a term, neither true nor false"),
    ],
)
def test_what_makes_no_sense_is_a_type_error(write: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        write()


@pytest.mark.parametrize(
    ("write", "message"),
    [
        (lambda: Compare(term=flexion, operator=">=", threshold=math.nan), "finite"),
        (lambda: flexion < math.inf, "finite"),
        (lambda: exhale > 0 * inhale, "multiplied by 0"),
        (lambda: exhale > 2 * exhale, "exhale_s is compared with itself"),
        (zone.in_, "at least one word"),
        (lambda: And(operands=(flexion > 1,)), "two operands or more, got 1"),
        (lambda: Term(name="low back", kind="number", label=""), "identifier, got 'low back'"),
        (lambda: Term(name="x", kind="angle", label=""), "got 'angle'"),
    ],
)
def test_what_says_nothing_is_a_value_error(write: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        write()


@pytest.mark.parametrize("use", [evaluate, deciding])
def test_what_is_no_expression_is_refused_with_a_record(use: Any) -> None:
    class Other(Expression):
        pass

    with pytest.raises(TypeError, match="expected an expression"):
        use(Other() & (flexion > 1), {"lumbar_flexion_pct": 2})


@pytest.mark.parametrize("use", [atoms, terms, source, in_words, boundaries, lambda item: compile_many([item])])
def test_what_is_no_expression_is_refused(use: Any) -> None:
    for wrong in (False, flexion):
        with pytest.raises(TypeError, match="expected an expression"):
            use(wrong)


# ---- what it means --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [(84.9, False), (85, True), (85.0, True), (90, True), (None, None), (math.nan, None)],
)
def test_a_comparison(value: float | None, expected: bool | None) -> None:
    assert evaluate(flexion >= 85, {"lumbar_flexion_pct": value}) is expected


def test_atoms_of_the_other_kinds() -> None:
    record = {"contact_zone": "none", "supports": frozenset({"chest"}), "padded": False, "exhale_s": 7, "inhale_s": 2}
    assert evaluate(zone.in_("none", "iliac_fossa"), record) is True
    assert evaluate(zone.is_not("none"), record) is False
    assert evaluate(supports.has("chest"), record) is True
    assert evaluate(supports.has("knees"), record) is False
    assert evaluate(padded.holds, record) is False
    assert evaluate(exhale > 3 * inhale, record) is True
    assert evaluate(exhale > 3.5 * inhale, record) is False


@pytest.mark.parametrize("atom", [flexion >= 85, zone.is_("none"), supports.has("knees"), padded.holds])
def test_missing_and_none_are_unknown_and_so_is_the_negation(atom: Expression) -> None:
    (term,) = terms(atom)
    for record in ({}, {term.name: None}):
        assert evaluate(atom, record) is None
        assert evaluate(~atom, record) is None


def test_kleene_tables() -> None:
    a, b = padded.holds, cleared.holds
    both = {
        (True, True): True, (True, None): None, (True, False): False,
        (None, True): None, (None, None): None, (None, False): False,
        (False, True): False, (False, None): False, (False, False): False,
    }  # fmt: skip
    for (x, y), value in both.items():
        record = {"padded": x, "cleared": y}
        assert evaluate(a & b, record) is value
        assert evaluate(~(~a | ~b), record) is value


@given(expressions, expressions, records)
def test_de_morgan(a: Expression, b: Expression, record: dict[str, Any]) -> None:
    assert evaluate(~(a & b), record) is evaluate(~a | ~b, record)
    assert evaluate(~(a | b), record) is evaluate(~a & ~b, record)


@given(expressions, records)
def test_double_negation(expression: Expression, record: dict[str, Any]) -> None:
    assert ~~expression != expression
    assert evaluate(~~expression, record) is evaluate(expression, record)


@given(expressions, records, known_records)
def test_learning_more_never_changes_what_was_decided(
    expression: Expression, record: dict[str, Any], full: dict[str, Any]
) -> None:
    before = evaluate(expression, record)
    told = {name: value for name, value in record.items() if not is_unknown(value)}
    after = evaluate(expression, {**full, **told})
    assert isinstance(after, bool)
    assert before is None or before is after


# ---- bands ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        (flexion >= 60, True),
        (flexion > 60, None),
        (flexion > 95, False),
        (flexion >= 95, None),
        (flexion < 95, None),
        (flexion <= 95, True),
        (flexion < 60, False),
        (flexion.equals(80), None),
        (flexion.equals(96), False),
        (~(flexion >= 85), None),
        (pull > 3 * flexion, None),
        (pull > 4 * flexion, False),
        (pull > -3 * flexion, True),
        (exhale > -3 * flexion, None),
        (exhale > -2 * flexion, False),
    ],
)
def test_a_band_decides_only_when_all_of_it_agrees(expression: Expression, expected: bool | None) -> None:
    record = {"lumbar_flexion_pct": 0, "overpressure_spine": 200, "exhale_s": -200}
    assert evaluate(expression, record, {"lumbar_flexion_pct": (60, 95)}) is expected


def test_a_band_needs_no_point_and_must_run_upwards() -> None:
    assert evaluate(flexion >= 60, {}, {"lumbar_flexion_pct": (61, 70)}) is True
    assert evaluate(flexion >= 60, {}, {"lumbar_flexion_pct": (math.nan, 70)}) is None
    with pytest.raises(ValueError, match="band of lumbar_flexion_pct"):
        evaluate(flexion >= 60, {}, {"lumbar_flexion_pct": (70, 61)})


@given(expressions, records)
def test_a_band_of_one_point_is_the_point(expression: Expression, record: dict[str, Any]) -> None:
    points = {term.name: record[term.name] for term in NUMBERS if record.get(term.name) is not None}
    bands = {name: (value, value) for name, value in points.items()}
    rest = {name: value for name, value in record.items() if name not in bands}
    assert evaluate(expression, rest, bands) is evaluate(expression, record)


@given(
    expressions,
    records,
    st.dictionaries(st.sampled_from([term.name for term in NUMBERS]), st.tuples(numbers, numbers)),
    st.floats(0, 1),
)
def test_what_a_band_decides_holds_at_every_value_within(
    expression: Expression, record: dict[str, Any], ends: dict[str, tuple[float, float]], share: float
) -> None:
    bands = {name: (min(pair), max(pair)) for name, pair in ends.items()}
    decided = evaluate(expression, record, bands)
    inside = {name: min(high, max(low, low * (1 - share) + high * share)) for name, (low, high) in bands.items()}
    for point in (inside, *({name: band[end] for name, band in bands.items()} for end in (0, 1))):
        known = {name: value for name, value in point.items() if not is_unknown(value)}
        if len(known) == len(point) and decided is not None:
            assert evaluate(expression, {**record, **known}) is decided


# ---- what decided ---------------------------------------------------------------------------------------


def test_deciding_atoms() -> None:
    deep, pulled, soft = flexion >= 85, pull >= 0.5, padded.holds
    record = {"lumbar_flexion_pct": 90, "overpressure_spine": 0, "padded": True}
    assert deciding(deep & soft, record) == (deep, soft)
    assert deciding(deep & pulled, record) == (pulled,)
    assert deciding(pulled | soft | deep, record) == (soft, deep)
    assert deciding(pulled | ~soft, record) == (pulled, soft)
    assert deciding(~(deep & pulled), record) == (pulled,)
    assert deciding((deep & soft) | (soft & deep), record) == (deep, soft)


def test_unknown_atoms_that_no_longer_matter_are_left_out() -> None:
    deep, pulled, soft = flexion >= 85, pull >= 0.5, padded.holds
    record = {"lumbar_flexion_pct": 90, "overpressure_spine": None}
    assert deciding(deep & pulled & soft, record) == (pulled, soft)
    assert unknown_terms(deep & pulled & soft, record) == ("overpressure_spine", "padded")
    assert unknown_terms(deep | pulled, record) == ()
    assert unknown_terms(((flexion < 85) & pulled) | soft, record) == ("padded",)


def test_of_a_scaled_comparison_only_the_unknown_side_is_named() -> None:
    assert unknown_terms(exhale > 3 * inhale, {"exhale_s": 4}) == ("inhale_s",)
    assert unknown_terms(exhale > 3 * inhale, {"inhale_s": 4, "exhale_s": math.nan}) == ("exhale_s",)
    assert unknown_terms(exhale > 3 * inhale, {}) == ("exhale_s", "inhale_s")


@given(expressions, records, known_records)
@example(padded.holds | cleared.holds | ~padded.holds, {"padded": False, "cleared": True}, {})
def test_the_deciding_atoms_decide_alone(expression: Expression, record: dict[str, Any], other: dict[str, Any]) -> None:
    value = evaluate(expression, record)
    decided = deciding(expression, record)
    assert decided
    assert len(set(decided)) == len(decided)
    places = iter(written(expression))
    assert all(atom in places for atom in decided), "not in the order in which they are written"
    told = {term.name: record.get(term.name) for atom in decided for term in atom.terms}
    if value is None:
        assert all(evaluate(atom, record) is None for atom in decided)
    else:
        assert evaluate(expression, told) is value
        assert evaluate(expression, {**other, **told}) is value


@given(expressions, records)
def test_unknown_terms_are_those_without_which_it_stays_undecided(
    expression: Expression, record: dict[str, Any]
) -> None:
    names = unknown_terms(expression, record)
    assert bool(names) is (evaluate(expression, record) is None)
    unknown = {name for name, value in record.items() if is_unknown(value)}
    assert all(name not in record or name in unknown for name in names)


@given(expressions, records, known_records)
def test_telling_the_unknown_terms_decides(
    expression: Expression, record: dict[str, Any], full: dict[str, Any]
) -> None:
    for _ in EVERYTHING:
        names = unknown_terms(expression, record)
        record = {**record, **{name: full[name] for name in names}}
    assert evaluate(expression, record) is not None


# ---- what it mentions -----------------------------------------------------------------------------------


def test_terms_and_atoms_in_order_of_first_use() -> None:
    expression = ((exhale > 3 * inhale) | padded.holds) & ~(exhale > 3 * inhale) & (inhale < 2)
    assert terms(expression) == (exhale, inhale, padded)
    assert atoms(expression) == (exhale > 3 * inhale, padded.holds, inhale < 2)


def test_boundaries() -> None:
    found = boundaries(zone.is_("none") & ((flexion >= 85) | (exhale > 3 * inhale)))
    assert [sorted(record) for record in found] == [["lumbar_flexion_pct"]] * 3 + [["exhale_s", "inhale_s"]] * 3
    assert [record["lumbar_flexion_pct"] for record in found[:3]] == [85, math.nextafter(85, 0), math.nextafter(85, 99)]
    assert found[3] == {"exhale_s": 3.0, "inhale_s": 1.0}


@given(comparisons)
def test_a_comparison_turns_at_its_boundaries(atom: Compare) -> None:
    at, below, above = (evaluate(atom, record) for record in boundaries(atom))
    assert (below, at, above) == {
        "<": (True, False, False),
        "<=": (True, True, False),
        ">": (False, False, True),
        ">=": (False, True, True),
        "==": (False, True, False),
    }[atom.operator]


# ---- as text --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ((flexion >= 85) & zone.in_("gun", "cane"), 'lumbar_flexion_pct >= 85 and contact_zone in {"cane", "gun"}'),
        (speed.is_("fast") | speed.is_not("slow"), 'speed == "fast" or speed != "slow"'),
        (zone.not_in("b", "a"), 'contact_zone not in {"a", "b"}'),
        (supports.has("knees") & ~supports.has("chest"), '"knees" in supports and "chest" not in supports'),
        ((flexion > 1) & (padded.holds | (pull > 2)), "lumbar_flexion_pct > 1 and (padded or overpressure_spine > 2)"),
        ((flexion > 1) | (padded.holds & (pull > 2)), "lumbar_flexion_pct > 1 or padded and overpressure_spine > 2"),
        (~(flexion > 0.5) & ~padded.holds, "not lumbar_flexion_pct > 0.5 and not padded"),
        (~(padded.holds & cleared.holds), "not (padded and cleared)"),
        (~~padded.holds, "not not padded"),
        (~pull.equals(2.0), "overpressure_spine != 2"),
        ((exhale > 3 * inhale) | (exhale < inhale), "exhale_s > 3 * inhale_s or exhale_s < inhale_s"),
    ],
)
def test_source(expression: Expression, text: str) -> None:
    assert source(expression) == text


@given(expressions, known_records)
def test_python_reads_the_source_as_the_expression_is_meant(expression: Expression, record: dict[str, Any]) -> None:
    assert eval(source(expression), {}, record) is evaluate(expression, record)  # noqa: S307  the text is our own


@given(expressions, expressions)
def test_source_is_the_same_only_for_what_means_the_same(a: Expression, b: Expression) -> None:
    if source(a) == source(b):
        assert terms(a) == terms(b)
        assert atoms(a) == atoms(b)
    else:
        assert a != b


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ((flexion >= 85) & (pull >= 0.5), "bending of the low back at least 85 % and pull on the spine at least 0.5"),
        (exhale > 3 * inhale, "breathing out more than 3 times breathing in"),
        ((exhale < inhale) | (exhale < 2), "breathing out less than breathing in or breathing out less than 2 s"),
        (zone.in_("iliac_fossa", "groin", "abdomen"), "pressed zone is one of abdomen, groin or iliac fossa"),
        (zone.not_in("hand", "none"), "pressed zone is none of hand or none"),
        (zone.is_("iliac_fossa") & speed.is_not("static"), "pressed zone is iliac fossa and speed is not static"),
        (supports.has("low_back"), "supports include low back"),
        (~supports.has("chest") & (pull < 1), "supports do not include chest and pull on the spine less than 1"),
        (padded.holds & ~cleared.holds, "supports padded and not cleared by a clinician"),
        (~(flexion > 85) | ~pull.equals(1), "bending of the low back at most 85 % or pull on the spine other than 1"),
        (
            (pull > 1) & (padded.holds | (inhale < 9)),
            "pull on the spine more than 1 and (supports padded or breathing in less than 9 s)",
        ),
        (
            (padded.holds & cleared.holds) | (inhale <= 2),
            "supports padded and cleared by a clinician, or breathing in at most 2 s",
        ),
        (~(padded.holds | cleared.holds), "not (supports padded or cleared by a clinician)"),
        (~~padded.holds, "supports padded"),
    ],
)
def test_in_words(expression: Expression, text: str) -> None:
    assert in_words(expression) == text


@given(expressions)
def test_words_name_every_term_and_no_code(expression: Expression) -> None:
    text = in_words(expression)
    assert all(term.label in text for term in terms(expression))
    assert "_" not in text


# ---- compiled -------------------------------------------------------------------------------------------


@given(expressions, records)
@example((flexion >= 1) & ~(flexion >= 1), {"lumbar_flexion_pct": math.nan})
@example(~pull.equals(1), {"overpressure_spine": None})
def test_one_compiled_expression_agrees(expression: Expression, record: dict[str, Any]) -> None:
    assert compiled_value(expression, record) is evaluate(expression, record)


@given(st.lists(expressions, max_size=6) | families, st.lists(records, max_size=4))
def test_many_compiled_expressions_agree(many: list[Expression], found: list[dict[str, Any]]) -> None:
    decide = compile_many(many)
    for record in found:
        values = [evaluate(expression, record) for expression in many]
        fired = [index for index, value in enumerate(values) if value is True]
        unknown = [index for index, value in enumerate(values) if value is None]
        assert decide(record) == (fired, unknown)


def test_expressions_with_a_common_condition_stand_behind_one_test() -> None:
    many = [
        zone.is_("iliac_fossa") & (flexion > 1),
        (zone.is_("none") & (flexion > 2)) | (zone.in_("groin", "none") & padded.holds),
        (pull > 2) & zone.is_("groin"),
    ]
    text = function_source(many)
    assert "if t0 in {'groin', 'iliac_fossa', 'none', None}:" in text
    before, behind = text.split("'none', None}:", 1)
    assert before.count("get(") == 1
    assert behind.count("get(") == 3


@pytest.mark.parametrize(
    ("bounds", "gate"),
    [
        ([flexion >= 2, flexion > 1, flexion > 3], "not t0 <= 1"),
        ([flexion > 2, flexion >= 2, flexion > 2], "not t0 < 2"),
        ([flexion < 2, flexion <= 1, flexion < 3], "not t0 >= 3"),
        ([flexion <= 2, ~(flexion >= 2), flexion < 1], "not t0 > 2"),
        ([~(zone.in_("a") | zone.in_("b")), zone.not_in("a"), zone.not_in("a", "b")], "t1 is not False"),
    ],
)
def test_a_gate_is_as_loose_as_the_loosest_behind_it(bounds: list[Expression], gate: str) -> None:
    text = function_source([bound & padded.holds for bound in bounds])
    assert f"    if {gate}:\n" in text


def test_indices_are_ascending_though_groups_come_last() -> None:
    decide = compile_many([(flexion > n) & padded.holds for n in range(3)] + [pull > 1, cleared.holds])
    assert decide({"lumbar_flexion_pct": 9, "padded": True, "overpressure_spine": 2, "cleared": True}) == (
        [0, 1, 2, 3, 4],
        [],
    )
    assert decide({}) == ([], [0, 1, 2, 3, 4])


def test_each_term_is_read_at_most_once() -> None:
    class Counting(dict[str, Any]):
        reads: list[str] = []  # noqa: RUF012  one record in one test

        def get(self, key: str, default: Any = None) -> Any:
            self.reads.append(key)
            return super().get(key, default)

    in_one_zone = [zone.is_("none") & (exhale > n * inhale) for n in range(1, 5)]
    at_one_speed = [speed.is_("slow") & (exhale > n * inhale) for n in range(5, 8)]
    record = Counting(contact_zone="none", speed="slow", exhale_s=9.0, inhale_s=1.0)
    assert compile_many([*in_one_zone, *at_one_speed, padded.holds, ~padded.holds])(record) == ([*range(7)], [7, 8])
    assert sorted(record.reads) == sorted([*record, "padded"])


def test_words_cannot_break_out_of_the_generated_text() -> None:
    nasty = "'}: raise SystemExit #\n\\"
    for expression in (zone.is_(nasty), zone.is_not(nasty), supports.has(nasty)):
        tree = ast.parse(function_source([expression]))
        assert not [node for node in ast.walk(tree) if isinstance(node, ast.Raise)]
    assert compile_many([zone.is_(nasty)])({"contact_zone": nasty}) == ([0], [])
    assert compile_many([supports.has(nasty)])({"supports": frozenset({nasty})}) == ([0], [])


def test_numbers_enter_the_generated_text_as_plain_numbers() -> None:
    class Loud(float):
        def __repr__(self) -> str:
            return "loud()"

    assert compile_many([flexion >= Loud(2)])({"lumbar_flexion_pct": 2}) == ([0], [])


def test_the_same_name_in_two_kinds_does_not_mix() -> None:
    other = Term(name="padded", kind="number", label="thickness of the pad", unit="cm")
    decide = compile_many([padded.holds, other >= 2])
    assert decide({"padded": True}) == ([0], [])
    assert decide({}) == ([], [0, 1])


def test_nothing_compiled_finds_nothing() -> None:
    assert compile_many([])({"padded": True}) == ([], [])
