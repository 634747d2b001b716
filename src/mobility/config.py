"""Settings: `[tool.mobility]` in `pyproject.toml`, or `mobility.toml`, found from a file upwards.

    [tool.mobility]
    select = ["lumbar-flexion-under-load", "PRS"]     # only these rules; all when left out
    ignore = ["ORD002"]
    exclude = ["archive/*"]
    fail-on = "warning"
    strict = false
    baseline = "mobility-baseline.json"
    person = "person.yaml"

    [tool.mobility.per-file-ignores]
    "yoga/*" = ["LUM006"]

    [[tool.mobility.suppress]]                        # for files that hold no comments
    codes = ["LUM001"]
    exercise = "knees-to-chest"
    reason = "her physio's plan"
    author = "AB"
    until = 2027-01-31

In `mobility.toml` the same keys stand without `tool.mobility`.  Paths are meant from the file's folder.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, Literal, get_args

from attrs import field, frozen

from .errors import ReadingError, UnknownNameError, shown
from .model.fields import one_of
from .rules import Rule
from .suppress import Suppression, check_codes, covers_code, made

FailOn = Literal["info", "warning", "error", "never"]
FAIL_ON = frozenset(get_args(FailOn))


@frozen(kw_only=True)
class Settings:
    """What a project has decided; `folder` is where the settings stand."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: FailOn = "warning"
    strict: bool = False
    baseline: Path | None = None
    person: Path | None = None
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(factory=dict)
    suppress: tuple[Suppression, ...] = ()
    folder: Path | None = None

    def ignored_in(self, path: str) -> tuple[str, ...]:
        """What is ignored in one file."""
        found = [code for glob, codes in self.per_file_ignores.items() if self._fits(path, glob) for code in codes]
        return (*self.ignore, *found)

    def excludes(self, path: str) -> bool:
        """Whether a file is not to be checked at all."""
        return any(self._fits(path, glob) for glob in self.exclude)

    def _fits(self, path: str, glob: str) -> bool:
        whole = Path(path).resolve()
        names = {Path(path).as_posix(), whole.name}
        if self.folder is not None and whole.is_relative_to(self.folder):
            names.add(whole.relative_to(self.folder).as_posix())
        return any(fnmatch(name, glob) for name in names)


def chosen(rules: Iterable[Rule], select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that are selected and not ignored; an ignored code beats a selected one unless that is longer."""
    wanted, left_out = tuple(select), tuple(ignore)
    return tuple(rule for rule in rules if _is_chosen(rule, wanted, left_out))


def _is_chosen(rule: Rule, select: tuple[str, ...], ignore: tuple[str, ...]) -> bool:
    chosen_by = max((len(code) for code in select if covers_code(code, rule)), default=0 if select else 1)
    ignored_by = max((len(code) for code in ignore if covers_code(code, rule)), default=0)
    return chosen_by > ignored_by or (chosen_by > 0 and not ignored_by)


def find(start: Path) -> Path | None:
    """The settings that hold for a file or folder: the nearest `mobility.toml`, or `pyproject.toml` with our table."""
    folder = start.resolve()
    for place in (folder, *folder.parents):
        for name in ("mobility.toml", "pyproject.toml"):
            path = place / name
            if path.is_file() and (name == "mobility.toml" or b"tool.mobility" in path.read_bytes()):
                return path
        if (place / ".git").exists():
            return None
    return None


def read_settings(path: Path) -> Settings:
    """The settings of a file; raises `ReadingError` with what is wrong and the nearest right word."""
    import tomllib  # 5 ms that only those with settings should pay

    try:
        tree = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadingError(str(error), path=str(path)) from None
    table = tree if path.name == "mobility.toml" else tree.get("tool", {}).get("mobility", {})
    return _Table(path=path, table=table).settings()


_KEYS = frozenset(
    {"select", "ignore", "exclude", "fail-on", "strict", "baseline", "person", "per-file-ignores", "suppress"}
)
_ENTRY_KEYS = frozenset({"codes", "exercise", "reason", "author", "until"})


@frozen(kw_only=True)
class _Table:
    """A table of settings as it stands in a file."""

    path: Path
    table: Mapping[str, Any]

    def settings(self) -> Settings:
        """The settings, each value checked."""
        for key in self.table:
            if key not in _KEYS:
                raise self._fault(f"unknown key {shown(key)}: expected {one_of(_KEYS, key)}")
        fail_on, strict = self.table.get("fail-on", "warning"), self.table.get("strict", False)
        if fail_on not in FAIL_ON:
            raise self._fault(f"fail-on: expected {one_of(FAIL_ON, fail_on)}, got {shown(fail_on)}")
        if not isinstance(strict, bool):
            raise self._fault(f"strict: expected true or false, got {shown(strict)}")
        per_file = self.table.get("per-file-ignores", {})
        if not isinstance(per_file, Mapping):
            raise self._fault(f"per-file-ignores: expected a table of globs, got {shown(per_file)}")
        return Settings(
            select=self._codes("select"),
            ignore=self._codes("ignore"),
            exclude=self._texts("exclude", self.table.get("exclude", [])),
            fail_on=fail_on,
            strict=strict,
            baseline=self._place("baseline"),
            person=self._place("person"),
            per_file_ignores={glob: self._checked(glob, codes) for glob, codes in per_file.items()},
            suppress=tuple(self._entry(item) for item in self._entries()),
            folder=self.path.resolve().parent,
        )

    def _fault(self, message: str) -> ReadingError:
        return ReadingError(message, path=str(self.path))

    def _texts(self, key: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self._fault(f"{key}: expected a list of texts, got {shown(value)}")
        return tuple(value)

    def _codes(self, key: str) -> tuple[str, ...]:
        return self._checked(key, self.table.get(key, []))

    def _checked(self, key: str, value: object) -> tuple[str, ...]:
        codes = self._texts(key, value)
        try:
            check_codes(codes)
        except UnknownNameError as error:
            raise self._fault(f"{key}: {error}") from None
        return codes

    def _place(self, key: str) -> Path | None:
        value = self.table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            raise self._fault(f"{key}: expected a path, got {shown(value)}")
        return self.path.resolve().parent / value

    def _entries(self) -> list[Mapping[str, Any]]:
        value = self.table.get("suppress", [])
        if not isinstance(value, list) or not all(isinstance(item, Mapping) for item in value):
            raise self._fault(f"suppress: expected [[tables]], got {shown(value)}")
        return value

    def _entry(self, item: Mapping[str, Any]) -> Suppression:
        for key in item:
            if key not in _ENTRY_KEYS:
                raise self._fault(f"suppress: unknown key {shown(key)}: expected {one_of(_ENTRY_KEYS, key)}")
        until = item.get("until", "")
        day = until.isoformat() if isinstance(until, datetime.date) else str(until)
        values = {"reason": str(item.get("reason", "")), "by": str(item.get("author", "")), "until": day}
        try:
            return made(self._texts("codes", item.get("codes", [])), values, exercise=item.get("exercise"))
        except (ReadingError, UnknownNameError) as error:
            raise self._fault(f"suppress: {error}") from None
