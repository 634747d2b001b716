"""Settings: `[tool.mobility]` in `pyproject.toml`, or `mobility.toml`, found from a file upwards.

    [tool.mobility]
    select = ["lumbar-flexion-under-load", "PRS"]     # only these rules; all when left out
    ignore = ["ORD002"]
    exclude = ["archive"]
    fail-on = "warning"
    strict = false
    baseline = "mobility-baseline.json"
    person = "person.yaml"

    [tool.mobility.per-file-ignores]
    "yoga/*.md" = ["LUM006"]

    [[tool.mobility.suppress]]                        # for files that hold no comments
    code = "LUM001"
    exercise = "knees-to-chest"
    reason = "her physio's plan"
    author = "AB"
    until = 2027-01-31

In `mobility.toml` the same keys stand without `tool.mobility`.  Paths and globs are meant from the folder of the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal

from attrs import evolve, field, frozen

from .errors import ReadingError, ReadingErrors, UnknownNameError
from .formats.converter import structured
from .formats.document import file_bytes
from .formats.suppress_key import read_suppressions
from .formats.syntax import toml_text
from .formats.syntax.tree import ListNode, MapNode, Node, decode
from .identity import whole
from .model import Suppression
from .plugins import all_rules
from .rules import Rule
from .selection import Selection, check_selectors, chosen, covers
from .suppress import SUPPRESSION_RULES

OWN_FILE, SHARED_FILE = "mobility.toml", "pyproject.toml"
REPOSITORY = (".git", ".hg", ".jj", ".svn")
"""What lies in the root of a repository, where the search for settings ends."""

FailOn = Literal["info", "warning", "error", "never"]


@frozen(kw_only=True)
class _Table:
    """The keys of a table of settings as they stand in a file; what is under `suppress` is read by itself."""

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: FailOn = "warning"
    strict: bool = False
    baseline: str | None = None
    person: str | None = None
    per_file_ignores: dict[str, tuple[str, ...]] = field(factory=dict)
    suppress: tuple[Suppression, ...] = ()


@frozen(kw_only=True)
class Settings:
    """What a project has decided; `folder` (absolute) is where the settings stand, `path` the file that holds them.

    `selections` speak one after the other; what `per_file_ignores` names is left out whatever they say.  `suppress` is
    accepted in every file of the project.
    """

    selections: tuple[Selection, ...] = ()
    exclude: tuple[str, ...] = ()
    fail_on: FailOn = "warning"
    strict: bool = False
    baseline: Path | None = None
    person: Path | None = None
    per_file_ignores: Mapping[str, tuple[str, ...]] = field(factory=dict)
    suppress: tuple[Suppression, ...] = ()
    folder: Path | None = None
    path: Path | None = None

    def excludes(self, path: str) -> bool:
        """Whether a file is not to be checked at all."""
        return any(self._fits(path, glob) for glob in self.exclude)

    def names(self, path: str) -> bool:
        """Whether a file is one that the settings name for another purpose: of a person, or a baseline."""
        return whole(path) in {whole(item) for item in (self.baseline, self.person) if item is not None}

    def asked(self, rules: Iterable[Rule], path: str) -> tuple[Rule, ...]:
        """The rules that are asked in a file."""
        ignored = [item for glob, items in self.per_file_ignores.items() if self._fits(path, glob) for item in items]
        return tuple(
            rule for rule in chosen(rules, *self.selections) if not any(covers(item, rule) for item in ignored)
        )

    def _fits(self, path: str, glob: str) -> bool:
        full = whole(path)
        inside = self.folder is not None and full.is_relative_to(self.folder)
        return fits((full.relative_to(self.folder) if inside and self.folder else full).as_posix(), glob)


def fits(path: str, glob: str) -> bool:
    """Whether a path, or a folder that it lies in, fits a glob.

    `*` and `?` stand for anything but `/`, `**` for any number of folders.  A glob without `/` may fit at any depth.
    """
    return _compiled(glob).match(path) is not None


@lru_cache(maxsize=256)
def _compiled(glob: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", glob.removeprefix("./").removesuffix("/"))
    meant = {"**/": "(?:[^/]+/)*", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    anywhere = "" if "/" in glob.removesuffix("/") else "(?:.*/)?"
    body = "".join(meant.get(part) or re.escape(part) for part in parts)
    return re.compile(rf"{anywhere}{body}(?:/.*)?\Z", re.DOTALL)


def find(start: Path) -> Path | None:
    """The settings that hold in a folder: the nearest `mobility.toml`, or `pyproject.toml` with our table, upwards.

    The search ends at the root of a repository.  Raises `ReadingError` for a file on the way that cannot be read.
    """
    try:
        folder = start.resolve()
    except (OSError, RuntimeError, ValueError):  # a loop of links, a NUL: whoever reads the file itself will say so
        return None
    for place in (folder, *folder.parents):
        for path in _there(place, OWN_FILE, SHARED_FILE):
            if path.name == OWN_FILE or _our_table(path) is not None:
                return path
        if _there(place, *REPOSITORY):
            return None
    return None


def _there(folder: Path, *names: str) -> list[Path]:
    """Which of these a folder holds; nothing where it may not be entered."""
    try:
        return [folder / name for name in names if (folder / name).exists()]
    except OSError:
        return []


def _our_table(path: Path) -> Node | None:
    """`tool.mobility` of a file that other programs share; whoever does not name us is not even taken apart."""
    data = file_bytes(path)
    if b"mobility" not in data:
        return None
    tool = toml_text.read(decode(data, str(path)), str(path)).get("tool")
    return tool.get("mobility") if isinstance(tool, MapNode) else None


def read_settings(path: Path) -> Settings:
    """The settings of a file; raises `ReadingError` or `ReadingErrors` with the places of what is wrong."""
    name = str(path)
    if path.name == SHARED_FILE:
        table = _our_table(path)
        if table is None:
            raise ReadingError("there is no table [tool.mobility] in it", path=name)
    else:
        table = toml_text.read(decode(file_bytes(path), name), name)
    if not isinstance(table, MapNode):
        raise ReadingError("tool.mobility: expected a table", path=name, line=table.line, column=table.column)
    return _settings(table, path)


def _settings(table: MapNode, path: Path) -> Settings:
    per_file = table.get("per-file-ignores")
    if per_file is not None and not isinstance(per_file, MapNode):
        message = "per-file-ignores: expected a table of globs with what is ignored in the files that fit"
        raise ReadingError(message, path=str(path), line=per_file.line, column=per_file.column)
    rest = evolve(table, entries=tuple(entry for entry in table.entries if entry[0].value != "suppress"))
    read = structured(rest, _Table, str(path), "settings")
    _check_codes(table, str(path))
    suppress, folder = table.get("suppress"), path.resolve().parent
    return Settings(
        selections=(Selection(select=read.select, extend_select=read.extend_select, ignore=read.ignore),),
        exclude=read.exclude,
        fail_on=read.fail_on,
        strict=read.strict,
        baseline=folder / read.baseline if read.baseline is not None else None,
        person=folder / read.person if read.person is not None else None,
        per_file_ignores=read.per_file_ignores,
        suppress=() if suppress is None else read_suppressions(suppress, str(path)),
        folder=folder,
        path=path,
    )


def _check_codes(table: MapNode, path: str) -> None:
    """Raise `ReadingErrors` for codes that nothing has, in `select` and `ignore` of all kinds."""
    per_file = table.get("per-file-ignores")
    lists = [table.get(key) for key in ("select", "extend-select", "ignore")]
    lists += [value for _, value in per_file.entries] if isinstance(per_file, MapNode) else []
    rules, faults = (*all_rules().values(), *SUPPRESSION_RULES), []
    for node in lists:
        for item in node.items if isinstance(node, ListNode) else ():
            try:
                check_selectors((str(getattr(item, "value", "")),), rules)
            except UnknownNameError as error:
                faults.append(ReadingError(str(error), path=path, line=item.line, column=item.column))
    if faults:
        raise ReadingErrors(faults)
