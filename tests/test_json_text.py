"""JSON is read strictly, and every value knows its place."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counting import growth
from mobility.errors import ReadingError
from mobility.formats.syntax import tree
from mobility.formats.syntax.json_text import read
from mobility.formats.syntax.tree import Leaf, ListNode, MapNode, Node, Places, decode, plain

ANY_TEXT = st.text(st.characters(exclude_categories=()))
SIGNS = st.text('[]{}:,"\\ \t\r\n+-.0123456789eEtruefalsnNI/é\ud800\ufeff')
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


def nodes(node: Node) -> Iterator[Node]:
    """The node and all below it, keys included."""
    yield node
    if isinstance(node, ListNode):
        for item in node.items:
            yield from nodes(item)
    if isinstance(node, MapNode):
        for key, value in node.entries:
            yield from (key, *nodes(value))


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


def test_every_kind_of_value() -> None:
    text = '{"a": [1, -2, 0, 1.5, 2E3, -0.5e-1], "b": {"c": true, "d": false}, "e": null, "": "x"}'
    expected = {"a": [1, -2, 0, 1.5, 2000.0, -0.05], "b": {"c": True, "d": False}, "e": None, "": "x"}
    value = plain(read(text))
    assert value == expected
    assert isinstance(value, dict)
    assert repr(value["a"]) == "[1, -2, 0, 1.5, 2000.0, -0.05]"


def test_a_map_gives_its_keys_and_values() -> None:
    node = read('{"b": 1, "a": [2]}')
    assert isinstance(node, MapNode)
    assert node.keys() == ("b", "a")
    assert node.get("c") is None
    found = node.get("a")
    assert isinstance(found, ListNode)
    assert plain(found) == [2]


def test_places_count_code_points_from_one_after_each_kind_of_line_end() -> None:
    node = read('{"é😀": 1,\r\n "b":\r[\n  "x"]}')
    assert isinstance(node, MapNode)
    places = [(item.line, item.column) for item in nodes(node)]
    assert places == [(1, 1), (1, 2), (1, 8), (2, 2), (3, 1), (4, 3)]


def test_a_byte_order_mark_moves_no_place() -> None:
    node = read("\ufeff[1]")
    assert isinstance(node, ListNode)
    assert (node.column, node.start, node.end) == (1, 0, 3)
    assert node.items[0].column == 2
    assert plain(read(decode(b"\xef\xbb\xbf[1]"))) == [1]


def test_surrogate_pairs_make_one_character() -> None:
    assert plain(read(r'"\ud83d\ude00\uD83D\uDE00 \u00e9\/\b\f\n\r\t\"\\"')) == '😀😀 é/\b\f\n\r\t"\\'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: the text is empty"),
        (" \n", "1:1: the text is empty"),
        ("[1,]", "1:4: expected a value after the comma, found ']'"),
        ("[,1]", "1:2: expected a value or ']', found ','"),
        ('{"a": 1,}', "1:9: expected a key in double quotes after the comma, found '}'"),
        ('{"a": 1,\n "a": 2}', "2:2: the key 'a' stands twice, first on line 1"),
        (r'{"a": 1, "\u0061": 2}', "1:10: the key 'a' stands twice, first on line 1"),
        ("[NaN]", "1:2: NaN is not allowed: a number must be finite"),
        ("[-Infinity]", "1:2: -Infinity is not allowed: a number must be finite"),
        ("1e999", "1:1: the number 1e999 is too large"),
        ("9" * 251, "1:1: a number of more than 250 characters"),
        ("[01]", "1:2: '01' is not a number as JSON writes it"),
        ("[+1]", "1:2: '+1' is not a number as JSON writes it"),
        ("[1.]", "1:2: '1.' is not a number as JSON writes it"),
        ("[٣]", "1:2: '٣' is not a value in JSON; a text stands in double quotes"),
        ("[yes]", "1:2: 'yes' is not a value in JSON; a text stands in double quotes"),
        (r'["a\ud800b"]', r"1:4: \ud800 is half a surrogate pair"),
        (r'["\ude00\ud83d"]', r"1:3: \ude00 is half a surrogate pair"),
        ('["\ud800"]', "1:3: the character U+D800 is not allowed in a text"),
        ("[\0]", "1:2: the character U+0000 is not allowed in a text"),
        (r'["\q"]', r"1:3: \q is not an escape that JSON knows"),
        (r'["\u12"]', r"1:3: \u is not an escape that JSON knows"),
        ('["a\n"]', "1:2: the text that begins here has no closing quote on its line"),
        ('"\\', "1:1: the text that begins here has no closing quote on its line"),
        ('["a\tb"]', "1:4: a control character must be written as \\u0009"),
        ("[1] 2", "1:5: expected nothing after the end of the value, found '2'"),
        ("1 ]", "1:3: expected nothing after the end of the value, found ']'"),
        ("[1}", "1:3: expected ',' or ']', found '}'"),
        ("[1 2]", "1:4: expected ',' or ']', found '2'"),
        ('{"a" 1}', "1:6: expected ':' after the key, found '1'"),
        ("{1: 2}", "1:2: expected a key in double quotes or '}', found '1'"),
        ('{"a":', "1:6: the text ends inside a map: expected a value"),
        ("[1", "1:3: the text ends inside a list: expected ',' or ']'"),
    ],
)
def test_what_is_not_json_is_refused_at_its_place(text: str, message: str) -> None:
    assert refused(text) == message


def test_the_path_is_named() -> None:
    with pytest.raises(ReadingError) as caught:
        read("[1,]", "day.json")
    assert str(caught.value).startswith("day.json:1:4: ")
    assert caught.value.path == "day.json"


def test_nesting_has_a_limit() -> None:
    assert plain(read("[" * 64 + "]" * 64)) is not None
    assert refused("[" * 65 + "]" * 65) == "1:65: nested more than 64 deep"


@pytest.mark.parametrize("unit", ["[", '{"a":', '[{"a":', "[\n"])
def test_hostile_nesting_is_refused_at_once(unit: str) -> None:
    assert "nested more than 64 deep" in refused(unit * 50_000)
    assert growth(refused, unit * 50_000) < 2.2


@pytest.mark.parametrize("text", ['"' + "\\" * 1_000_001, '"' + "\\a" * 500_000, "[" + '"a' * 300_001])
def test_hostile_quotes_take_linear_time(text: str) -> None:
    assert growth(refused, text) < 2.2


def test_values_and_characters_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_NODES", 4)
    assert plain(read("[1,2,3]")) == [1, 2, 3]
    assert refused("[1,2,3,4]") == "1:8: more than 4 values"
    monkeypatch.setattr(tree, "MAX_SIZE", 7)
    assert refused("[1,2,3] ") == "the text has 8 characters; at most 7 are read"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xef\xbb\xbfab\n\xc3\xa9\xffx", "p:2:2: the file is not UTF-8: byte 0xff cannot stand here"),
        (b"ab\xc3", "p:1:3: the file is not UTF-8: byte 0xc3 cannot stand here"),
        (b"\xff\xfea\0", "p:1:1: the file is not UTF-8: byte 0xff cannot stand here"),
        (b"\xed\xa0\x80", "p:1:1: the file is not UTF-8: byte 0xed cannot stand here"),
        (b"a\n\0", "p:2:1: the character U+0000 is not allowed in a text"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes, message: str) -> None:
    with pytest.raises(ReadingError) as caught:
        decode(data, "p")
    assert str(caught.value) == message


def test_a_file_has_a_largest_size_in_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tree, "MAX_SIZE", 7)
    assert decode("ééé".encode()) == "ééé"
    with pytest.raises(ReadingError, match="the file has 8 bytes; at most 7 are read"):
        decode("éééé".encode())


@given(VALUES, st.booleans(), st.sampled_from([None, 1, "\t"]))
def test_what_json_writes_is_read_back(value: object, ascii_only: bool, indent: int | str | None) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    back = plain(read(text))
    assert back == value
    assert json.dumps(back) == json.dumps(value)  # == takes 1, 1.0 and True for the same


@given(VALUES, st.sampled_from([None, 2]))
def test_every_node_slices_back_to_its_own_source(value: object, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    for node in nodes(read(text)):
        source = text[node.start : node.end]
        assert json.loads(source) == plain(node)
        before = text[: node.start].split("\n")
        assert (node.line, node.column) == (len(before), len(before[-1]) + 1)
        if isinstance(node, Leaf):
            assert node.text == source


@given(ANY_TEXT | SIGNS)
def test_any_text_is_read_or_refused_with_a_place_inside_it(text: str) -> None:
    found = tried(text)
    if isinstance(found, ReadingError):
        assert found.line is not None
        assert found.column is not None
        assert 1 <= found.line <= 1 + text.count("\n") + text.count("\r")
        assert 1 <= found.column <= len(text) + 1
    else:
        assert 0 <= found.start < found.end <= len(text)


@given(SIGNS)
def test_nothing_is_accepted_that_the_standard_library_refuses(text: str) -> None:
    found = tried(text)
    if not isinstance(found, ReadingError):
        assert json.loads(text.removeprefix("\ufeff")) == plain(found)


@given(st.binary())
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    readable = b"\0" not in data and data.decode(errors="replace") == data.decode(errors="ignore")
    if readable:
        assert decode(data).encode() == data.removeprefix(b"\xef\xbb\xbf")
    else:
        with pytest.raises(ReadingError):
            decode(data)


@given(st.text("ab\r\n"))
def test_places_agree_with_counting_lines(text: str) -> None:
    places = Places(text)
    for index in range(len(text) + 1):
        if text[max(index - 1, 0) : index + 1] == "\r\n":
            assert places.at(index)[0] == places.at(index - 1)[0], "CR LF ends one line, not two"
            continue
        lines = (text[:index] + "x").splitlines()
        assert places.at(index) == (len(lines), len(lines[-1]))
