"""YAML is read by the core schema of YAML 1.2 alone, and every value knows its place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from unittest.mock import patch

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from counting import growth
from mobility.errors import ReadingError
from mobility.formats.syntax import tree, yaml_text
from mobility.formats.syntax.tree import Leaf, ListNode, MapNode, Node, plain
from mobility.formats.syntax.yaml_text import read

# libyaml and PyYAML's own parser must not differ; where libyaml is missing, the one is tested twice
LOADERS = [pytest.param(yaml.SafeLoader, id="python"), pytest.param(yaml_text._LOADER, id="default")]

ANY_TEXT = st.text(st.characters(exclude_categories=()))
SIGNS = st.text("[]{}:,-?&*!|>'\"%#@`~ \t\r\n\\aén0x1.\x85\u2028\ufeff\ud800")
LINES = st.lists(st.sampled_from(["a: 1", "- x", "  b:", " - [1, {c: d}]", "'q'", "|", "  > ", "# n", "", "? k"]))
WORDS = st.text("abnoyestrufl é😀:#-'\"")
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | WORDS,
    lambda inner: st.lists(inner) | st.dictionaries(WORDS, inner),
    max_leaves=20,
)


@pytest.fixture(params=LOADERS, autouse=True)
def loader(request: pytest.FixtureRequest) -> Iterator[None]:
    """Run every example with both parsers."""
    with patch.object(yaml_text, "_LOADER", request.param):
        yield


def nodes(node: Node) -> Iterator[Node]:
    """The node and all below it, keys included."""
    yield node
    if isinstance(node, ListNode):
        for item in node.items:
            yield from nodes(item)
    if isinstance(node, MapNode):
        for key, value in node.entries:
            yield from (key, *nodes(value))


def leaf(text: str) -> Leaf:
    """The value of the one key in a text."""
    node = read(text)
    assert isinstance(node, MapNode)
    found = node.entries[0][1]
    assert isinstance(found, Leaf)
    return found


def refused(text: str) -> str:
    """The text of the error with its place but without a path."""
    with pytest.raises(ReadingError) as caught:
        read(text)
    return str(caught.value)


def tried(text: str) -> Node | ReadingError:
    """What reading gives: a tree or the error."""
    try:
        return read(text)
    except ReadingError as error:
        return error


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("true", True),
        ("TRUE", True),
        ("False", False),
        ("12", 12),
        ("-7", -7),
        ("+7", 7),
        ("010", 10),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.50", 1.5),
        ("1.", 1.0),
        (".5", 0.5),
        ("-1e3", -1000.0),
        ("no", "no"),
        ("Yes", "Yes"),
        ("off", "off"),
        ("nULL", "nULL"),
        ("12:30", "12:30"),
        ("1:30", "1:30"),
        ("2026-01-02", "2026-01-02"),
        ("1_000", "1_000"),
        ("0b1", "0b1"),
        ("0x", "0x"),
        ("+0x1", "+0x1"),
        ("1e", "1e"),
        (".", "."),
        ("٣", "٣"),
        ("<<", "<<"),
        ("'12'", "12"),
        ('"true"', "true"),
        ("''", ""),
        (r'"\x41\u00e9\U0001F600\n"', "Aé😀\n"),
    ],
)
def test_scalars_follow_the_core_schema(word: str, value: object) -> None:
    found = leaf(f"key: {word}\n")
    assert repr(found.value) == repr(value)
    assert found.text == word


def test_block_and_flow_collections() -> None:
    text = "a:\n- 1\n- [2, {b: c}]\nd:\n  e: |\n    two\n    lines\n  f: >-\n    one\n    line\n"
    assert plain(read(text)) == {"a": [1, [2, {"b": "c"}]], "d": {"e": "two\nlines\n", "f": "one line"}}


def test_nodes_end_where_their_last_part_does() -> None:
    text = "a:\n  - 1\n  - b: |\n      x\n\n\n# note\nc: [1, 2 ]  # note\n"
    sources = [text[node.start : node.end] for node in nodes(read(text))]
    assert sources == [
        "a:\n  - 1\n  - b: |\n      x\n\n\n# note\nc: [1, 2 ]",
        "a",
        "- 1\n  - b: |\n      x",
        "1",
        "b: |\n      x",
        "b",
        "|\n      x",
        "c",
        "[1, 2 ]",
        "1",
        "2",
    ]


def test_columns_count_code_points() -> None:
    node = read("é😀: [ü, x]")
    assert [(item.line, item.column) for item in nodes(node)] == [(1, 1), (1, 1), (1, 5), (1, 6), (1, 9)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(end: str) -> None:
    text = f"a: 1{end}{end}b:{end}  - x{end}"
    node = read(text)
    assert plain(node) == {"a": 1, "b": ["x"]}
    last = list(nodes(node))[-1]
    assert (last.line, last.column, text[last.start : last.end]) == (4, 5, "x")


def test_a_byte_order_mark_moves_no_place() -> None:
    node = read("\ufeffa: é")
    assert plain(node) == {"a": "é"}
    assert [(item.column, item.start) for item in nodes(node)] == [(1, 0), (1, 0), (4, 3)]


def test_a_document_may_have_its_marks() -> None:
    assert plain(read("%YAML 1.2\n--- # one\na: 1\n...\n")) == {"a": 1}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: the text is empty"),
        ("# only a comment\n", "1:1: the text is empty"),
        ("---\n", "1:1: the text is empty"),
        ("a: &x 1\nb: *x", "1:4: anchors are not allowed: &x"),
        ("a: &x [1, 2]", "1:4: anchors are not allowed: &x"),
        ("&x {a: 1}", "1:1: anchors are not allowed: &x"),
        ("a: *x", "1:4: aliases are not allowed: *x"),
        (
            "a: !!python/object:os.system x",
            "1:4: tags are not allowed: tag:yaml.org,2002:python/object:os.system",
        ),
        ("a: !mine [1]", "1:4: tags are not allowed: !mine"),
        ("a: ! 1", "1:4: tags are not allowed: !"),
        ("a: 1\nb: 2\na: 3", "3:1: the key 'a' stands twice, first on line 1"),
        ("x: {a: 1, 'a': 3}", "1:11: the key 'a' stands twice, first on line 1"),
        ("1: x", "1:1: a key must be a text; write '1' in quotes"),
        ("true: x", "1:1: a key must be a text; write 'true' in quotes"),
        ("? [a]\n: x", "1:3: a key must be a text"),
        ("{~: x}", "1:2: a key must be a text; write '~' in quotes"),
        ("a: .nan", "1:4: .nan is not allowed: a number must be finite"),
        ("a: -.INF", "1:4: -.INF is not allowed: a number must be finite"),
        ("a: 1e999", "1:4: the number '1e999' is too large"),
        ("a: " + "9" * 251, "1:4: a number of more than 250 characters"),
        ("a: 0x" + "f" * 249, "1:4: a number of more than 250 characters"),
        ("a:\n\tb: 1", "2:1: a tab cannot indent YAML; use spaces"),
        ("a: 1\n---\nb: 1", "2:1: a second document begins here; one file holds one"),
        ("---\n---\nb: 1", "2:1: a second document begins here; one file holds one"),
        ("%YAML 1.1\n---\na: no", "1:1: a %YAML directive must name version 1.2"),
        ("a: x\ufeff", "1:5: the character U+FEFF is not allowed in YAML"),
        ("a: \x07", "1:4: the character U+0007 is not allowed in YAML"),
        ("a: \0", "1:4: the character U+0000 is not allowed in a text"),
        ("é: \ud800", "1:4: the character U+D800 is not allowed in a text"),
    ],
)
def test_what_a_program_does_not_need_is_refused_at_its_place(text: str, message: str) -> None:
    assert refused(text) == message


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("a: 1\n  b: 2", "2:4"),
        ("a:\n  b: 2\n c: 3", "3:2"),
        ("a: b: c", "1:5"),
        ('a: 1\nb: "x\nc: 2\n', "2:4"),
        ("a: 1\nb: [1,\nc: 2\n", "2:4"),
        ("a: @x", "1:4"),
        (": x", "1:1"),
        ("a: 'x' y", "1:8"),
        ("%YAML 9.0\n---\na", "1:1"),
    ],
)
def test_what_is_not_yaml_is_refused_at_its_place(text: str, place: str) -> None:
    assert refused(text).startswith(f"{place}: not YAML: ")


@pytest.mark.parametrize("escape", [r"\ud800", r"\ud83d\ude00", r"\UFFFFFFFF", r"\q", r"\x4"])
def test_bad_escapes_are_refused_on_their_line(escape: str) -> None:
    assert refused(f'a: 1\nb: "{escape}"').split(":")[0] in ("1", "2")


def test_the_path_is_named() -> None:
    with pytest.raises(ReadingError) as caught:
        read("a: *x", "day.yaml")
    assert str(caught.value) == "day.yaml:1:4: aliases are not allowed: *x"


def test_a_bomb_of_aliases_does_not_go_off() -> None:
    levels = "".join(f"l{i}: &l{i} [{', '.join([f'*l{i - 1}'] * 9)}]\n" for i in range(1, 12))
    assert refused(f"l0: &l0 x\n{levels}") == "1:5: anchors are not allowed: &l0"


def test_nesting_has_a_limit() -> None:
    assert plain(read("[" * 64 + "]" * 64)) is not None
    assert refused("[" * 65 + "]" * 65) == "1:65: nested more than 64 deep"


@pytest.mark.parametrize("unit", ["[", "{", "{a: ", "[\n", "- ", "? ", "- ? "])
def test_hostile_nesting_is_refused_at_once(unit: str) -> None:
    assert "nested more than 64 deep" in refused(unit * 50_000)
    assert growth(refused, unit * 50_000) < 2.2


def test_hostile_indentation_is_refused_at_once() -> None:
    text = "".join(" " * i + "a:\n" for i in range(1500))
    assert refused(text) == "65:65: nested more than 64 deep"
    assert growth(refused, text) < 2.2


def test_values_and_characters_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_NODES", 4)
    assert plain(read("a: [1, 2]"[3:])) == [1, 2]
    assert refused("[1, 2, 3, 4]") == "1:11: more than 4 values"
    monkeypatch.setattr(tree, "MAX_SIZE", 7)
    assert refused("a: 12345") == "the text has 8 characters; at most 7 are read"


def written(value: object, **options: Any) -> str:
    """The value as PyYAML writes it; by way of JSON, so that no object stands twice and becomes an alias."""
    text: str = yaml.safe_dump(json.loads(json.dumps(value)), **options)
    return text


@given(VALUES, st.sampled_from([True, False, None]), st.booleans())
def test_what_yaml_writes_is_read_back(value: object, flow: bool | None, unicode: bool) -> None:
    text = written(value, default_flow_style=flow, allow_unicode=unicode, sort_keys=False)
    assert json.dumps(plain(read(text))) == json.dumps(value)


@given(VALUES, st.sampled_from([True, False, None]))
def test_every_node_lies_in_its_own_source(value: object, flow: bool | None) -> None:
    text = written(value, default_flow_style=flow, allow_unicode=True, width=10_000)
    root = read(text)
    for node in nodes(root):
        before = text[: node.start].split("\n")
        assert (node.line, node.column) == (len(before), len(before[-1]) + 1)
        assert root.start <= node.start <= node.end <= root.end
        if isinstance(node, Leaf):
            assert node.text == text[node.start : node.end]
            assert leaf(f"key: {node.text}").value == node.value


@given(ANY_TEXT | SIGNS | LINES.map("\n".join))
def test_any_text_is_read_or_refused_with_a_place(text: str) -> None:
    found = tried(text)
    if isinstance(found, ReadingError):
        assert found.line is not None
        assert found.column is not None
        assert 1 <= found.line <= 1 + text.count("\n") + text.count("\r")
        assert 1 <= found.column <= len(text) + 1
    else:
        assert 0 <= found.start < found.end <= len(text)
