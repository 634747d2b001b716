"""`mobility fix`: the sequence of the remedy in the place of what is flagged, and nothing else changed by a byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mobility import Condition, Dose, Person, Step, catalog
from mobility.cli import main
from mobility.fix import Fixed, fix
from mobility.fix.edits import Edit, applied
from mobility.fix.lines import words_of
from mobility.formats.document import Document
from mobility.language import read_line
from mobility.language.known import known_names

NAMES = known_names()
SEQUENCE = (
    "Supported 90/90 breathing 3 min",
    "Hip flexor release with the fingertips 2 min",
    "Half-kneeling hip flexor stretch 2 x 30 s each side",
)


def mended(text: str, name: str, *, unsafe: bool = True, person: Person | None = None) -> Fixed:
    """A text with everything mended that can be."""
    return fix(Document.of(text, name), person, unsafe=unsafe, names=NAMES)


# ---- each kind of file ------------------------------------------------------------------------------------


def test_yaml_with_comments_and_quotes() -> None:
    text = (
        "# my plan\n"
        "title: Monday   # keep\n"
        "steps:\n"
        "  - Plank 30 s\n"
        "  # backs\n"
        "  - Hug knees to chest 3x30s   # both knees\n"
        '  - "Lax ball low back 2 min"\n'
        "  - exercise: cat-cow  # warm\n"
        "    dose: {reps: 10}\n"
    )
    one, two, three = SEQUENCE
    assert mended(text, "a.yaml").text == text.replace(
        '  - Hug knees to chest 3x30s   # both knees\n  - "Lax ball low back 2 min"\n',
        f"  - {one}\n  - {two}\n  - {three}   # both knees\n",
    )


def test_json_keeps_its_layout() -> None:
    text = '{"steps": [\n  "Plank 30 s",\n  "Hug knees to chest 3x30s",\n  "Cat-cow x 10"\n]}\n'
    new = ",\n  ".join(f'"{line}"' for line in SEQUENCE)
    assert mended(text, "a.json").text == text.replace('"Hug knees to chest 3x30s"', new)


def test_a_table_in_markdown_with_its_line_ends() -> None:
    text = (
        "# Day 1\r\n\r\n"
        "| Exercise | Sets | Time | Notes |\r\n"
        "|---|---|---|---|\r\n"
        "| Plank | 3 | 30 s | tight |\r\n"
        "| Hug knees to chest | 3 | 30 s | slow |\r\n"
        "| Foam roll low back | 1 | 2 min | |\r\n"
        "| Cat-cow | 1 | 60 s | |\r\n"
    )
    found = mended(text, "b.md")
    head, tail = text.split("| Hug", maxsplit=1)[0], text[text.index("| Cat-cow") :]
    assert found.text.startswith(head)
    assert found.text.endswith(tail)
    rows = found.text[len(head) : -len(tail)].split("\r\n")
    assert [row.split("|")[1].strip() for row in rows if row] == [
        "Supported 90/90 breathing",
        "Hip flexor release with the fingertips",
        "Half-kneeling hip flexor stretch",
    ]
    assert "\n" not in found.text.replace("\r\n", "")
    assert not found.report.flags


def test_a_list_loses_the_cues_of_what_goes_and_keeps_its_comment() -> None:
    text = "- Plank 3x30s\n- Hug knees to chest 3x30s <!-- why -->\n  - pull gently\n- Cat-cow x10"
    one, two, three = SEQUENCE
    assert mended(text, "d.md").text == f"- Plank 3x30s\n- {one} <!-- why -->\n- {two}\n- {three}\n- Cat-cow x10"


def test_separated_values_keep_their_quotes() -> None:
    text = (
        'day,exercise,sets,reps,seconds,notes\nMon,Plank,3,,30,"tight, really"\n'
        'Mon,"Hug knees to chest",3,,30,slow\nMon,Lax ball low back,1,,120,\nMon,Cat-cow,1,10,,x\n'
    )
    found = mended(text, "c.csv")
    assert found.text == (
        'day,exercise,sets,reps,seconds,notes\nMon,Plank,3,,30,"tight, really"\n'
        'Mon,"Supported 90/90 breathing",1,,180,\n'
        'Mon,"Hip flexor release with the fingertips",1,,120,\n'
        'Mon,"Half-kneeling hip flexor stretch",2,,30 s each side,\n'
        "Mon,Cat-cow,1,10,,x\n"
    )
    assert not found.report.flags


# ---- tiers ------------------------------------------------------------------------------------------------


def test_a_swap_is_not_made_unasked() -> None:
    text = "- Hug knees to chest 3x30s\n"
    found = mended(text, "a.md", unsafe=False)
    assert found.text == text
    assert [(item.tier, item.codes) for item in found.left] == [("unsafe", ("LUM001",))]


def test_a_comment_that_accepts_nothing_goes_by_itself() -> None:
    text = 'Plank 30 s # mobility: ignore LUM015 reason="an old one"\nCat-cow x10\n'
    found = mended(text, "a.txt", unsafe=False)
    assert found.text == "Plank 30 s\nCat-cow x10\n"
    assert [item.tier for item in found.made] == ["safe"]


def test_a_comment_of_which_one_code_is_of_use_stays() -> None:
    text = '- Hug knees to chest 3x30s <!-- mobility: ignore LUM001, LUM015 reason="asked for" -->\n'
    assert mended(text, "a.md").text == text


def test_what_was_done_is_not_rewritten() -> None:
    text = "Date,Exercise,Category,Weight,Reps,Distance,Time\n2026-01-02,Hug knees to chest,Back,0,10,,\n"
    found = mended(text, "log.csv")
    assert found.text == text
    assert {item.tier for item in found.left} <= {"shown"}


def test_half_of_a_line_is_not_changed() -> None:
    text = "- Plank + Hug knees to chest 3x30s\n"
    found = mended(text, "a.md")
    assert found.text == text
    assert "LUM001" in {code for item in found.left for code in item.codes}


def test_what_the_person_may_not_do_is_not_put_there() -> None:
    person = Person(conditions=(Condition("abdominal-aortic-aneurysm"),))
    found = mended("- Hug knees to chest 3x30s\n", "a.md", person=person)
    assert "Hip flexor release" not in found.text


# ---- laws -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", SEQUENCE)
def test_what_is_written_reads_back(text: str) -> None:
    assert NAMES.resolve(read_line(text).name) is not None


@given(
    st.lists(
        st.sampled_from(["Plank 30 s", "Hug knees to chest 3x30s", "Cat-cow x 10", "Lax ball low back 2 min", "?"])
    )
)
def test_only_flagged_lines_change_and_mending_twice_is_mending_once(lines: list[str]) -> None:
    text = "".join(f"- {line}\n" for line in ["Plank 30 s", *lines])
    found = mended(text, "a.md")
    kept = [line for line in text.splitlines() if "knees" not in line and "Lax" not in line]
    assert [line for line in found.text.splitlines() if line in kept] == kept
    assert not found.report.flags
    assert mended(found.text, "a.md").text == found.text


@given(st.sampled_from(sorted(catalog.written)), st.integers(1, 5), st.integers(5, 90))
def test_a_step_in_words_reads_back_as_that_step(id: str, sets: int, seconds: int) -> None:
    step = Step(catalog[id], dose=Dose(sets=sets, seconds=seconds))
    line = read_line(words_of(step))
    match = NAMES.resolve(line.name)
    assert match is not None
    assert (match.exercise.id, line.dose) == (id, step.dose)


def test_two_changes_of_the_same_text_are_refused() -> None:
    with pytest.raises(ValueError, match="two changes"):
        applied("abc", [Edit(start=0, end=2, text="x"), Edit(start=1, end=3, text="y")])


# ---- the command ------------------------------------------------------------------------------------------


def test_a_diff_by_default_and_the_file_with_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plan.md"
    path.write_bytes(b"\xef\xbb\xbf- Hug knees to chest 3x30s\r\n- Plank 30 s\r\n")
    before = path.read_bytes()
    assert main(["fix", "--unsafe", str(path)]) == 1
    assert path.read_bytes() == before
    assert "+- Supported 90/90 breathing 3 min" in capsys.readouterr().out
    assert main(["fix", "--unsafe", "--write", str(path)]) == 0
    assert (
        path.read_bytes() == b"\xef\xbb\xbf" + "\r\n".join([*(f"- {x}" for x in SEQUENCE), "- Plank 30 s", ""]).encode()
    )
    assert [item.name for item in tmp_path.iterdir()] == ["plan.md"]


def test_a_file_that_cannot_be_read_is_left_and_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text("steps: [", encoding="utf-8")
    assert main(["fix", "--unsafe", "--write", str(path)]) == 2
    assert path.read_text(encoding="utf-8") == "steps: ["
    assert "plan.yaml:1" in capsys.readouterr().err
