"""Lines as people write them: doses, rests, choices, supersets, headings, other languages, noise, and time."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counting import calls, growth
from mobility import Step, Unread, catalog, check
from mobility.catalog import tombstones
from mobility.catalog.tombstones import TOMBSTONES, Tombstone
from mobility.catalog.ways import OPTIONS
from mobility.errors import UnknownNameError
from mobility.formats.document import Document
from mobility.formats.programs import markdown_list, plain_list
from mobility.language import Names, is_heading, read_line, rest_row, rounds
from mobility.language.known import known_names
from mobility.language.lookup import likeness, look_up
from mobility.language.names import EVERYDAY, LONGEST_NAME, key, words
from mobility.language.ordinary import is_ordinary
from mobility.language.tongues import HELD, LANGUAGES, MASSAGE, all_names, names_in, tongue
from mobility.model import Dose, Program
from mobility.model.dose import clock

NAMES = known_names()
FLEXION = "lumbar-flexion-under-load"
IDS = Path(__file__).parent / "golden" / "catalog_ids.txt"


def hazards(text: str) -> frozenset[str]:
    """The families of harm of the exercise that a line names."""
    match = NAMES.resolve(read_line(text).name)
    assert match, f"{text!r} names nothing"
    return frozenset(finding.hazard for finding in check(match.exercise).findings)


def plain(text: str) -> Program:
    """The program of a plain list."""
    return plain_list.read(Document.of(text, "list.txt"), NAMES)


def steps(text: str, read: Callable[[Document, Names], Program] = plain_list.read) -> list[Step | Unread]:
    """All steps of a list."""
    program = read(Document.of(text, "list.txt"), NAMES)
    return [step for day in program.days for protocol in day.protocols for step in protocol.steps]


def brief(text: str) -> list[tuple[str, str]]:
    """Ids and doses of the steps of a list; what was not read with its text."""
    return [
        (step.text, "?") if isinstance(step, Unread) else (step.exercise.id, step.dose.words() if step.dose else "")
        for step in steps(text)
    ]


# ---- what must be flagged, and what must not ---------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        "DKTC 3x30s",
        "Lax ball low back 2 min",
        "Halasana",
        "Paschimottanasana",
        "Knie zur Brust (beide)",
        "Knie zur Brust (beide) 3x30 Sek je Seite",
        "Rodillas al pecho",
        "Genoux à la poitrine 3 x 30 secondes",
        "Ginocchia al petto 5 respiri",
        "Joelhos ao peito 10 repetições",
    ],
)
def test_a_line_that_must_be_flagged(text: str) -> None:
    assert FLEXION in hazards(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tuck jumps",
        "High knees",
        "Walking knee hugs",
        "Foam roll upper back",
        "Lacrosse ball glute",
        "Ball squeeze between knees",
        "Low bar back squat",
        "90/90 breathing",
        "Good morning",
        "Prone press-up",
    ],
)
def test_a_line_that_resolves_and_must_not_be_flagged(text: str) -> None:
    assert FLEXION not in hazards(text)


# ---- doses ------------------------------------------------------------------------------------------

DOSES: dict[str, tuple[str, Dose | None]] = {
    "Plank 3x30s/side": ("Plank", Dose(sets=3, seconds=30, each_side=True)),
    "Squats 3-4 sets of 8–12": ("Squats", Dose(sets=4, reps=12)),
    "Squats 8 to 12 reps": ("Squats", Dose(reps=12)),
    "Squats x10-12": ("Squats", Dose(reps=12)),
    "Lunges 10 ea": ("Lunges", Dose(reps=10, each_side=True)),
    "Lunges 3x10 ea.": ("Lunges", Dose(sets=3, reps=10, each_side=True)),
    "Arm circles 10 each way": ("Arm circles", Dose(reps=10, each_side=True)),
    "Side plank 30s L/R": ("Side plank", Dose(seconds=30, each_side=True)),
    "Bird dog 3x8/8": ("Bird dog", Dose(sets=3, reps=8, each_side=True)),
    "Squats 3 rounds": ("Squats", Dose(sets=3)),
    "Squats 3 sets x 10": ("Squats", Dose(sets=3, reps=10)),
    "10x push ups": ("push ups", Dose(reps=10)),
    "10 push ups": ("push ups", Dose(reps=10)),
    "3x Plank 30s": ("Plank", Dose(sets=3, seconds=30)),
    "1 arm row 3x8": ("1 arm row", Dose(sets=3, reps=8)),
    "Squat 5x5 RPE 8": ("Squat", Dose(sets=5, reps=5, effort=8)),
    "Squat 5x5 @ RPE 7-8": ("Squat", Dose(sets=5, reps=5, effort=8)),
    "Squat 5x5 @8": ("Squat", Dose(sets=5, reps=5, effort=8)),
    "Squat 3x8 2 RIR": ("Squat", Dose(sets=3, reps=8, effort=8)),
    "Squat 3x8 (RIR 1)": ("Squat", Dose(sets=3, reps=8, effort=9)),
    "Squat 3x10, rest 90s": ("Squat", Dose(sets=3, reps=10, rest_s=90)),
    "Squat 3x10 (rest 2-3 min)": ("Squat", Dose(sets=3, reps=10, rest_s=120)),
    "Squat 3x10 rest 1:30": ("Squat", Dose(sets=3, reps=10, rest_s=90)),
    "Squat 3x10 60 s rest between sets": ("Squat", Dose(sets=3, reps=10, rest_s=60)),
    "Plank 30s on 10s off x 8": ("Plank", Dose(sets=8, seconds=30, rest_s=10)),
    "Plank 30/10": ("Plank 30/10", None),
    "Bench press 100 kg x 5 x 3": ("Bench press", Dose(sets=3, reps=5, load_kg=100)),
    "Deadlift 5x100kg": ("Deadlift", Dose(reps=5, load_kg=100)),
    "Deadlift 3x5x100kg": ("Deadlift", Dose(sets=3, reps=5, load_kg=100)),
    "DB curl 3x10 20kg each": ("DB curl", Dose(sets=3, reps=10, load_kg=40)),
    "DB curl 3x10 2x12kg": ("DB curl", Dose(sets=3, reps=10, load_kg=24)),
    "Glute bridge 3x10, hold 5s": ("Glute bridge", Dose(sets=3, reps=10, seconds=5)),
    "Glute bridge 3x10 with a 3 s hold": ("Glute bridge", Dose(sets=3, reps=10, seconds=3)),
    "Glute bridge 10 reps of 3 s": ("Glute bridge", Dose(reps=10, seconds=3)),
    "Sit-ups 10, 10, 10": ("Sit-ups", Dose(sets=3, reps=10)),
    "Kniebeugen 3 Sätze à 12 Wdh": ("Kniebeugen", Dose(sets=3, reps=12)),
    "Sentadillas 3 series de 12 repeticiones por lado": ("Sentadillas", Dose(sets=3, reps=12, each_side=True)),
    "Squats 3 séries de 10 répétitions par jambe": ("Squats", Dose(sets=3, reps=10, each_side=True)),
}


@pytest.mark.parametrize("text", DOSES)
def test_a_dose(text: str) -> None:
    line = read_line(text)
    assert (line.name, line.dose, line.problem, line.cues) == (*DOSES[text], "", ())


KEPT: dict[str, tuple[str, Dose | None, tuple[str, ...]]] = {
    "Squat 2 x 10 @ 60% 1RM": ("Squat", Dose(sets=2, reps=10), ("@ 60% 1RM",)),
    "Squat 5x3 @ 85%": ("Squat", Dose(sets=5, reps=3), ("@ 85%",)),
    "Squat 5x3 80-85% of max": ("Squat", Dose(sets=5, reps=3), ("80-85% of max",)),
    "Squat 5x5 @ 60": ("Squat", Dose(sets=5, reps=5), ("@ 60",)),
    "Squat 3x5 tempo 31X1": ("Squat", Dose(sets=3, reps=5), ("tempo 31X1",)),
    "Squat 3x5 @31X1": ("Squat", Dose(sets=3, reps=5), ("@31X1",)),
    "Squat 3x5 (tempo 3-0-1-0)": ("Squat", Dose(sets=3, reps=5), ("tempo 3-0-1-0",)),
    "Squat 3x5+": ("Squat", Dose(sets=3, reps=5), ("as many as possible in the last set",)),
    "Push-ups AMRAP": ("Push-ups", None, ("AMRAP",)),
    "Push-ups x AMRAP": ("Push-ups", None, ("AMRAP",)),
    "Push-ups 3xAMRAP": ("Push-ups", Dose(sets=3), ("AMRAP",)),
    "AMRAP 12 min: squats": ("squats", Dose(seconds=720), ("AMRAP",)),
    "Pull-ups 3 sets to failure": ("Pull-ups", Dose(sets=3, effort=10), ("to failure",)),
    "Burpees EMOM 10": ("Burpees", Dose(sets=10), ("EMOM 10",)),
    "EMOM 10: 5 burpees": ("burpees", Dose(sets=10, reps=5), ("EMOM 10",)),
    "E2MOM 10 burpees": ("burpees", Dose(sets=5), ("E2MOM 10",)),
    "E0MOM 10 burpees": ("burpees", Dose(sets=10), ("E0MOM 10",)),
    "Tabata burpees": ("burpees", Dose(sets=8, seconds=20, rest_s=10), ("Tabata",)),
    "Deadlift 5/3/1": ("Deadlift", Dose(sets=3, reps=5), ("5/3/1",)),
    "21-15-9 thrusters": ("thrusters", Dose(sets=3, reps=21), ("21-15-9",)),
    "Squats 2-4-6-8": ("Squats", Dose(sets=4, reps=8), ("2-4-6-8",)),
    "Squat 12, 10, 8": ("Squat", Dose(sets=3, reps=12), ("12, 10, 8",)),
    "Walking lunge 3x40m": ("Walking lunge", Dose(sets=3), ("40 m",)),
}


@pytest.mark.parametrize("text", KEPT)
def test_what_a_dose_has_no_field_for_is_kept(text: str) -> None:
    line = read_line(text)
    assert (line.name, line.dose, line.cues, line.problem) == (*KEPT[text], "")


@pytest.mark.parametrize("text", ["4-7-8 breathing", "Box breathing 4-4-4-4", "90/90", "Warrior 2", "Y raise", "D row"])
def test_numbers_and_letters_of_a_name_stay_in_it(text: str) -> None:
    assert (read_line(text).name, read_line(text).dose) == (text, None)


@pytest.mark.parametrize(
    "text", ["A1. Plank", "A1 Plank", "A) Plank", "1a) Plank", "- B2. Plank", "b. Plank", "A1: Plank"]
)
def test_the_letters_of_a_superset_are_no_part_of_the_name(text: str) -> None:
    assert read_line(text).name == "Plank"
    assert text[read_line(text).offset :] == "Plank"


whole_seconds = st.integers(1, 3600).map(float)
amounts = st.one_of(
    st.fixed_dictionaries({"reps": st.integers(1, 999)}),
    st.fixed_dictionaries({"seconds": whole_seconds}),
    st.fixed_dictionaries({"breaths": st.integers(1, 99)}),
    st.fixed_dictionaries({"reps": st.integers(1, 999), "seconds": st.integers(1, 59).map(float)}),
)


@given(
    amount=amounts,
    sets=st.integers(1, 99),
    each_side=st.booleans(),
    load_kg=st.none() | st.integers(1, 400).map(float),
)
def test_a_dose_in_words_is_read_back(
    amount: dict[str, float], sets: int, each_side: bool, load_kg: float | None
) -> None:
    dose = Dose(sets=sets, each_side=each_side, load_kg=load_kg, **amount)  # type: ignore[arg-type]
    for text in (f"Plank {dose.words()}", f"- Plank: {dose.words()}"):
        line = read_line(text)
        assert (line.dose, line.cues, line.problem) == (dose, (), "")
        assert line.name == "Plank"


@given(rest_s=whole_seconds, effort=st.integers(0, 10))
def test_rest_and_effort_are_read_back(rest_s: float, effort: int) -> None:
    line = read_line(f"Plank 3x10 RPE {effort} rest {clock(rest_s)}")
    dose = line.dose
    assert dose is not None
    # minutes with seconds are read as the minutes; what is left stays in the name
    assert dose.effort == effort
    assert dose.rest_s == rest_s or rest_s % 60


@given(st.text(alphabet=st.sampled_from("Plank 0123456789x×:.,/-–'\"@%+ EMOARPrestonf()[]"), max_size=60))
def test_nothing_is_dropped_without_a_trace(text: str) -> None:
    line = read_line(text)
    letters = [char for char in text if char.isalpha() or char.isdigit()]
    told = bool(line.name or line.dose or line.cues or line.side or line.problem or line.text == "")
    assert told or not letters or read_line(text).offset > 0


# ---- rows that hold more or less than one exercise ---------------------------------------------------


def test_a_choice_lists_both() -> None:
    assert brief("Bench dips or Push-ups 3x10") == [("bench-dip", "3 x 10 reps"), ("push-up", "3 x 10 reps")]
    assert brief("Squat / Lunge") == [("squat", ""), ("lunge", "")]
    one, other = steps("Plank 30s or Sit-ups x10")
    assert isinstance(one, Step) and isinstance(other, Step)
    assert one.cues == other.cues == ("one of: Plank 30s or Sit-ups x10",)
    assert {finding.hazard for finding in check(plain("Plank or Sit-ups")).findings} >= {FLEXION}


def test_half_a_choice_is_not_read() -> None:
    assert brief("Deadlift or frobnicate 3x3") == [("Deadlift or frobnicate 3x3", "?")]
    assert brief("Back or hip stretch of sorts") == [("Back or hip stretch of sorts", "?")]


def test_a_superset_is_its_parts() -> None:
    assert brief("Superset: Push-up + Plank 3x8") == [("push-up", "3 x 8 reps"), ("plank", "3 x 8 reps")]
    assert brief("Push-up + Plank") == [("push-up", ""), ("plank", "")]
    assert brief("Superset A: Push-up 3x8, Sit-ups 3x10") == [("push-up", "3 x 8 reps"), ("sit-up", "3 x 10 reps")]
    assert brief("Circuit: Squat, Plank, Frobnicate") == [("squat", ""), ("plank", ""), ("Frobnicate", "?")]
    assert brief("A1. Push-up 3x8\nA2. Plank 3x30s") == [("push-up", "3 x 8 reps"), ("plank", "3 x 30 s")]
    assert brief("Warm-up: Cat cow x10") == [("cat-cow", "10 reps")]


def test_a_rest_stands_on_the_step_before() -> None:
    assert [step.cues for step in steps("Plank\nRest 60s\nSquat") if isinstance(step, Step)] == [("Rest 60s",), ()]
    assert [step.cues for step in steps("- Plank\n- Rest 60s", markdown_list.read) if isinstance(step, Step)] == [
        ("Rest 60s",)
    ]
    assert brief("Rest 60s\nPlank") == [("Rest 60s", "?"), ("plank", "")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rest 60s", "Rest 60s"),
        ("- 60 s rest", "60 s rest"),
        ("Rest 2 min between sets", "Rest 2 min between sets"),
        ("Rest", "Rest"),
        ("Pause 90s", "Pause 90s"),
        ("Rest pose", None),
        ("Rest 20,125 s", None),
        ("Plank, rest 60 s", None),
        ("Plank", None),
    ],
)
def test_a_row_that_says_to_rest(text: str, told: str | None) -> None:
    assert rest_row(text) == told


def test_headings_and_days() -> None:
    program = plain("Day 1 - Push\nWarm-up\nCat cow\n\nDay 2\nCore:\nPlank\n")
    assert [day.name for day in program.days] == ["Day 1 - Push", "Day 2"]
    assert brief("Day 1 - Push\nWarm-up\nCat cow\n\nDay 2\nCore:\nPlank\n") == [("cat-cow", ""), ("plank", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Warm-up", True),
        ("WARM UP:", True),
        ("Monday", True),
        ("Aufwärmen", True),
        ("Core:", True),
        ("Core", False),
        ("Plank:", False),
        ("Warm-up sit-ups", False),
        ("", False),
    ],
)
def test_a_heading(text: str, expected: bool) -> None:
    assert is_heading(text) is expected


def test_rounds_count_for_what_follows() -> None:
    assert brief("3 rounds:\n10 burpees\nPlank 2x30s\n\nSquat x5") == [
        ("burpee", "3 x 10 reps"),
        ("plank", "2 x 30 s"),
        ("squat", "5 reps"),
    ]
    assert (rounds("3 rounds of:"), rounds("0 rounds"), rounds("3 planks")) == (3, None, None)


# ---- names in other languages ------------------------------------------------------------------------


def test_every_name_in_every_language_leads_to_its_exercise() -> None:
    wrong = [
        (id, name) for id, name in all_names() if (match := NAMES.resolve(name)) is None or match.exercise.id != id
    ]
    assert wrong == []


def test_the_languages_have_names_for_what_may_harm() -> None:
    named = [{id for id, _ in names_in(language)} for language in LANGUAGES]
    everywhere = frozenset.intersection(*map(frozenset, named))
    harmful = {id for id in everywhere if hazards(id.replace("-", " "))}
    assert len(harmful) >= 150
    assert everywhere >= {*HELD, *MASSAGE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_tables_of_a_language_are_whole(language: str) -> None:
    tables = tongue(language)
    said = [name for names in tables.NAMES.values() for name in names.split("|")]
    assert all(name == name.strip() and words(name) for name in said)
    ids = {key(words(name)): id for id, names in tables.NAMES.items() for name in names.split("|")}
    assert {name: ids[key(words(name))] for name in said} == {
        name: id for id, names in tables.NAMES.items() for name in names.split("|")
    }


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Ein Knie zur Brust", "single-knee-to-chest"),
        ("Rodilla al pecho", "single-knee-to-chest"),
        ("Genou à la poitrine", "single-knee-to-chest"),
        ("Ginocchio al petto", "single-knee-to-chest"),
        ("Joelho ao peito", "single-knee-to-chest"),
        ("Knie zur Brust", None),
        ("Hocksprünge", "tuck-jump"),
        ("Hocksprunge", "tuck-jump"),
        ("Hockspruenge", "tuck-jump"),
        ("PESO MUERTO", "deadlift"),
        ("souleve de terre", "deadlift"),
        ("stacco da terra", "deadlift"),
        ("levantamento terra", "deadlift"),
        ("Postura del niño", "childs-pose"),
        ("postura del nino", "childs-pose"),
        ("posture de l’enfant", "childs-pose"),
        ("Faszienrolle unterer Rücken", "foam-roll-low-back"),
        ("Russian Twist mit Kettlebell", "kettlebell-russian-twist"),
        ("peso", None),
        ("Terra", None),
        ("Brust", None),
        ("abdominales", None),
        ("Hockey", None),
    ],
)
def test_a_name_in_another_language(text: str, id: str | None) -> None:
    match = NAMES.resolve(text)
    assert (match.exercise.id if match else None) == id


def test_a_name_that_two_languages_have_for_different_things_is_none() -> None:
    exercises = [catalog["plank"], catalog["sit-up"]]
    unclear = Names.of(exercises, tongues=lambda: [("plank", "tabla"), ("sit-up", "tabla"), ("plank", "tavola")])
    assert unclear.resolve("tabla") is None
    assert (match := unclear.resolve("Tavola")) and match.exercise.id == "plank"


def test_an_english_list_does_not_load_the_other_languages() -> None:
    asked: list[str] = []

    def tongues() -> list[tuple[str, str]]:
        asked.append("asked")
        return [("plank", "tabla")]

    names = Names.of([catalog["plank"]], tongues=tongues)
    assert names.resolve("planks") and asked == []
    assert names.resolve("tabla") and names.resolve("tablas") is None and asked == ["asked"]


# ---- noise ------------------------------------------------------------------------------------------

SHOPPING = (
    "milk eggs bread butter cheese apples pears plums plants lemons fish beef chicken rice beans lentils onions garlic "
    "tomatoes salt pepper flour sugar honey coffee tea wine water soap towels candles batteries socks shirts dresses "
    "lightbulb foil napkins noodles cream yoghurt carrots leeks spinach lettuce oats nuts raisins mustard vinegar "
    "pancakes scissors chairs saddle seal pyramid stairs vacuum chests boards bands bricks printer kettle jumper"
)
PEOPLE = "Anna Bernd Carla Dmitri Eva Frank Grace Hugo Ines Jack Kate Liam Mona Nils Olga Paul Rosa Sven Tara"
FAMILIES = "Adams Beach Cooper Diaz Evans Fischer Garcia Hill Ivanov Jones Klein Lopez Miller Novak Plant Price"
CODE = (
    "def {a}({b}):", "import {a}", "return {a} + {b}", "for {a} in {b}:", "if {a} == {b}:",
    "{a} = [{b} for {b} in {a}]",
    "print({a}, {b})", "<div class='{a}'>{b}</div>", "git commit -m '{a} {b}'", "SELECT {a} FROM {b};", "// {a} {b}",
)  # fmt: skip
PROSE = (
    "Der {a} liegt im {b} und schläft", "Me gusta el {a} con {b}", "Le {a} est sur la {b}", "La {a} non ha {b}",
    "O {a} foi para a {b}", "Het {a} is in de {b}", "Pan {a} poszedł do {b}", "{a} と {b}", "The {a} met the {b} today",
    "I left my {a} at the {b} again", "Call {a} about the {b}", "Meeting with {a} at {b}",
)  # fmt: skip
STUFF = "house car letter window table garden school book river winter summer doctor music paper cloud number"
QUANTITIES = ("", "2 ", "500 g ", "1 kg ", "3x ", "a ", "some ", "fresh ")


def noise(count: int) -> list[str]:
    """So many different lines of shopping lists, names of people, code and prose of several languages."""
    dice = random.Random(7)  # noqa: S311  (the same lines in every run)
    foods, people, families, stuff = (text.split() for text in (SHOPPING, PEOPLE, FAMILIES, STUFF))
    found: dict[str, None] = {}
    while len(found) < count:
        a, b = dice.sample(stuff, 2)
        found[dice.choice(QUANTITIES) + dice.choice(foods)] = None
        found[f"{dice.choice(foods)} and {dice.choice(foods)}"] = None
        found[f"{dice.choice(people)} {dice.choice(families)}"] = None
        found[dice.choice(CODE).format(a=a, b=b)] = None
        found[dice.choice(PROSE).format(a=a, b=b)] = None
    return list(found)[:count]


def test_a_thousand_lines_of_noise_name_nothing() -> None:
    lines = noise(1000)
    assert len(lines) == 1000
    found = {line: step.exercise.id for line in lines for step in steps(line) if isinstance(step, Step)}
    assert found == {}


@pytest.mark.parametrize("text", ["plant", "Lounge", "squad", "beach press", *sorted(EVERYDAY)])
def test_an_ordinary_word_is_no_exercise(text: str) -> None:
    assert NAMES.resolve(text) is None


def test_ordinary_words_are_none_of_the_names() -> None:
    assert not any(is_ordinary(word) for word in NAMES.vocabulary)


# ---- cost -------------------------------------------------------------------------------------------


def test_a_name_seen_before_costs_next_to_nothing() -> None:
    text = "paused one arm seated dumbbell frobnication"
    NAMES.resolve(text)
    assert calls(lambda: NAMES.resolve(text)) < 5


PIECES = [" ".join(option) for option in OPTIONS] + [" ".join(head) for head in NAMES.heads]


@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=40).map(" ".join))
def test_no_name_takes_much(text: str) -> None:
    fresh = f"{text} {random.random()}"  # noqa: S311  (never seen before)
    assert calls(lambda: NAMES.resolve(fresh)) < 50_000
    assert len(fresh) <= LONGEST_NAME or NAMES.resolve(fresh) is None


@pytest.mark.parametrize(
    "piece",
    [
        "1",
        "1-",
        "1,",
        "1/",
        " ",
        "3x",
        "1:30 ",
        "10 reps ",
        "((",
        ",;",
        "rest ",
        "1 s rest ",
        "5 sets of ",
        "or ",
        "a/b ",
    ],
)
def test_no_line_takes_more_than_its_length(piece: str) -> None:
    assert growth(steps, (piece * 500)[:500]) < 2.5


# ---- looking names up --------------------------------------------------------------------------------


def test_looking_up_finds_variations_and_other_languages() -> None:
    found = look_up("rodillas pecho", NAMES, catalog, 3)
    assert (found[0].id, found[0].name) == ("knees-to-chest", "rodillas al pecho")
    assert look_up("lunge jump", NAMES, catalog, 1)[0].id == "jump-lunge"
    assert look_up("brigde glute", NAMES, catalog, 1)[0].id == "glute-bridge"
    assert look_up("zzz", NAMES, catalog) == []
    scores = [hit.score for hit in look_up("hip stretch", NAMES, catalog)]
    assert scores == sorted(scores, reverse=True) and len(scores) == 10


name_words = st.lists(st.sampled_from(["knee", "knees", "to", "chest", "squat", "squta", "row"]), max_size=4).map(tuple)


@given(name_words, name_words)
def test_likeness_is_a_share_and_whole_only_for_the_same(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, one) == (1 if one else 0)


# ---- ids never vanish --------------------------------------------------------------------------------


def test_no_id_vanishes_without_a_tombstone() -> None:
    ever = IDS.read_text(encoding="utf-8").split()
    assert len(ever) >= 900
    assert [id for id in ever if id not in catalog and id not in TOMBSTONES] == []


def test_a_tombstone_is_of_nothing_that_lives_and_leads_to_what_does() -> None:
    assert not TOMBSTONES.keys() & set(catalog)
    assert [stone for stone in TOMBSTONES.values() if stone.replaced_by and stone.replaced_by not in catalog] == []


def test_a_removed_id_says_what_became_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    stones = {"old-plank": Tombstone(replaced_by="plank", why="it was the same"), "gone": Tombstone()}
    monkeypatch.setattr(tombstones, "TOMBSTONES", stones)
    with pytest.raises(UnknownNameError, match=r"removed \(it was the same\), it is 'plank' now") as caught:
        catalog["old-plank"]
    assert caught.value.suggestions == ("plank",)
    with pytest.raises(UnknownNameError, match="it was removed, nothing replaced it"):
        catalog["gone"]


# ---- words between and behind ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Front Dumbbell Raise", "dumbbell-front-raise"),
        ("Incline Dumbbell Bench Press", "incline-dumbbell-bench-press"),
        ("SEATED_CABLE_ROW", "seated-cable-row"),
        ("Squat - Front", "front-squat"),
        ("Press (Bench)", "bench-press"),
        ("Squat (Barbell)", "barbell-squat"),
        ("Iso-Lateral Chest Press (Machine)", "machine-bench-press"),
        ("Kettlebell One-Legged Deadlift", "one-leg-kettlebell-deadlift"),
    ],
)
def test_other_words_may_stand_between_those_of_a_movement(text: str, id: str) -> None:
    match = NAMES.resolve(text)
    assert match is not None
    assert match.exercise.id == id


@pytest.mark.parametrize("text", ["Chest to knee", "Foam roll neck stretch", "knee chest", "hip flexor lift"])
def test_words_in_another_order_are_not_taken_for_a_movement(text: str) -> None:
    assert NAMES.resolve(text) is None


# ---- brackets, logs in one line, poses that flow ----------------------------------------------------------


def test_brackets_that_are_not_understood_make_a_guess_of_a_name() -> None:
    (step,) = steps("Hug knees to chest (easy does it) 3x30s")
    assert isinstance(step, Step)
    assert step.exercise.id == "knees-to-chest"
    assert step.cues == ("easy does it",)
    assert step.reading
    assert step.reading.sure < 1
    assert {item.certainty for item in check(step).findings if item.hazard == FLEXION} == {"possible"}
    assert any("(easy does it)" in remark for remark in check(step).remarks)


@pytest.mark.parametrize(
    "text",
    [
        "Plank (not for you)",
        "Plank (without arms)",
        "Plank (deadlift, then squat)",
        "Mystery move (easy)",
        "Plank (a (b))",
        "Plank (knees to chest)",
    ],
)
def test_brackets_that_may_change_the_movement_leave_the_line_unread(text: str) -> None:
    assert [id for id, _ in brief(text)] == [text]


@pytest.mark.parametrize(
    ("text", "dose"),
    [
        ("Bench press: 8x55kg, 8x57.5kg", Dose(sets=2, reps=8, load_kg=57.5)),
        ("Squat 100 kg x 5, 110 kg x 3; 120kg x 1", Dose(sets=3, reps=5, load_kg=120)),
        ("Squat 8x55kg", Dose(reps=8, load_kg=55)),
        ("Squat 3x5x100kg", Dose(sets=3, reps=5, load_kg=100)),
    ],
)
def test_a_log_in_one_line(text: str, dose: Dose) -> None:
    (step,) = steps(text)
    assert isinstance(step, Step)
    assert step.dose == dose


def test_labels_before_a_name_and_poses_that_flow() -> None:
    assert brief("Optional: Plank 30 s") == [("plank", "30 s")]
    assert brief("**Esercizio:** Plank") == [("plank", "")]
    assert [id for id, _ in brief("Plank to downward dog")] == ["plank", "downward-dog"]
    assert [id for id, _ in brief("Cat/Cow (5-6 rounds)")] == ["cat-cow"]
    assert [id for id, _ in brief("Plank to mystery")] == ["Plank to mystery"]
