"""The shape of the package: who may import whom, no cycles, small files and functions, every public name told.

The source is read with `ast`, so imports inside functions and under `if TYPE_CHECKING` count like any other.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = "mobility"
SOURCE = ROOT / "src" / PACKAGE

# From the ground up: a part imports from itself and from those above it in this tuple.
LAYERS = (
    "errors",  # every exception
    "model",  # the words, as frozen values, and how steps follow each other
    "conditions",  # conditions by name, and what a name states
    "props",  # the surfaces and props that everybody uses, by name
    "biomechanics",  # what follows from a position; functions of numbers
    "expression",  # the three-valued language that rules are written in
    "facts",  # step, neighbours and person -> named numbers
    "rules",  # rules with their evidence
    "selection",  # which rules to ask
    "shown",  # how facts are put in words and numbers for a reader
    "identity",  # what tells a step or a finding again
    "report",  # findings, and what could not be said
    "proof",  # what is demanded of every rule
    "suppress",  # findings that somebody accepts
    "gate",  # the one place where facts meet rules
    "catalog",  # the exercises and protocols that ship
    "remedy",  # what to do instead, checked by the gate
    "language",  # what people write -> exercise
    "formats",  # files -> program and back
    "plugins",  # what other packages bring
    "config",  # what a project has decided
    "baseline",  # findings that are known
    "outputs",  # what a check prints, one module a format
    "schemas",  # JSON Schemas of what is read and written
    "integrations",  # the words of the model as types of other libraries
    "fix",  # what is flagged gives way to what its remedy names
    "drawing",  # position -> scene -> picture
    "play",  # protocol -> timeline -> player
    "columns",  # the same rules over tables
    "server",  # the same for language models
    "cli",  # the command line
    "testing",  # strategies and the pytest plugin
)
LAZY_PICTURE = ("mobility.model.picture", "mobility.drawing")
"""The only import that goes up: notebooks ask a position for its picture, which is then loaded."""

VAGUE_NAMES = {"utils", "util", "base", "core", "types", "helpers", "common", "misc"}
LONGEST_FUNCTION = 50
LONGEST_FILE = 400
DATA_FOLDERS = {"catalog", "rules"}
HEAVY = ("argparse", "cattrs", "numpy", "pyarrow", "rapidfuzz", "sqlite3", "tomllib", "xml", "yaml")

FILES = tuple(sorted(SOURCE.rglob("*.py")))
Function = ast.FunctionDef | ast.AsyncFunctionDef
Edges = Mapping[str, frozenset[str]]


def module_name(path: Path) -> str:
    """`src/mobility/model/dose.py` -> `mobility.model.dose`; a folder's `__init__.py` is the folder."""
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def part_of(module: str) -> str:
    """The part that a module belongs to; empty for the root."""
    return module.partition(".")[2].partition(".")[0]


def absolute(module: str, is_package: bool, level: int, target: str) -> str:
    """The full name of what `from <level dots><target>` means inside a module."""
    if not level:
        return target
    base = module.split(".") if is_package else module.split(".")[:-1]
    kept = base[: len(base) - level + 1]
    return ".".join([*kept, *([target] if target else [])])


def by_name(call: ast.Call) -> str | None:
    """The literal name in `import_module("...")` or `__import__("...")`."""
    function = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if function not in {"import_module", "__import__"} or not call.args:
        return None
    first = call.args[0]
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def imports(tree: ast.AST, module: str, is_package: bool, known: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Line and full name of each module that the source imports, wherever in the file it does so."""
    modules = set(known)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            target = absolute(module, is_package, node.level, node.module or "")
            for alias in node.names:
                inner = f"{target}.{alias.name}"
                yield node.lineno, inner if inner in modules else target
        elif isinstance(node, ast.Call) and (name := by_name(node)):
            bare = name.lstrip(".")
            yield node.lineno, absolute(module, is_package, len(name) - len(bare), bare)


def cycle(edges: Edges) -> list[str]:
    """One cycle of a graph, first module repeated at the end, or nothing."""
    done: set[str] = set()
    path: list[str] = []

    def visit(module: str) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        path.append(module)
        found = next(filter(None, map(visit, sorted(edges.get(module, ())))), [])
        path.pop()
        done.add(module)
        return found

    return next(filter(None, map(visit, sorted(edges))), [])


TREES = {module_name(path): ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in FILES}
PACKAGES = {module_name(path) for path in FILES if path.name == "__init__.py"}
IMPORTS = {
    module: [item for item in imports(tree, module, module in PACKAGES, TREES) if item[1].split(".")[0] == PACKAGE]
    for module, tree in TREES.items()
}
INNER = sorted(module for module in TREES if module != PACKAGE)


def functions(tree: ast.AST) -> Iterator[Function]:
    """Every function and method, local ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def is_overload(node: ast.AST) -> bool:
    """Whether a function only tells the type checker about another: an overload or a setter."""
    names = {ast.unparse(item).rpartition(".")[2] for item in getattr(node, "decorator_list", ())}
    return bool(names & {"overload", "setter", "deleter"})


def public(tree: ast.Module | ast.ClassDef, prefix: str = "") -> Iterator[tuple[str, Function | ast.ClassDef]]:
    """Public functions and classes of a module, and the public methods of those classes."""
    for node in tree.body:
        if not isinstance(node, Function | ast.ClassDef) or node.name.startswith("_") or is_overload(node):
            continue
        yield prefix + node.name, node
        if isinstance(node, ast.ClassDef):
            yield from public(node, f"{node.name}.")


# --- the readers above are themselves held to examples --------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from .dose import Dose", "mobility.model.dose"),
        ("from . import dose", "mobility.model.dose"),
        ("from . import Dose", "mobility.model"),
        ("from ..errors import ModelError", "mobility.errors"),
        ("from .. import errors", "mobility.errors"),
        ("from .. import check", "mobility"),
        ("from mobility import check", "mobility"),
        ("import mobility.errors as e", "mobility.errors"),
        ("def f():\n    from ..errors import X", "mobility.errors"),
        ("if TYPE_CHECKING:\n    from ..errors import X", "mobility.errors"),
        ("importlib.import_module('mobility.errors')", "mobility.errors"),
        ("import_module('..errors', __package__)", "mobility.errors"),
    ],
)
def test_an_import_is_resolved_however_it_is_written(source: str, expected: str) -> None:
    known = {"mobility", "mobility.errors", "mobility.model", "mobility.model.dose"}
    assert [name for _, name in imports(ast.parse(source), "mobility.model.chain", False, known)] == [expected]


def test_dots_in_an_init_count_from_its_own_folder() -> None:
    found = imports(ast.parse("from .dose import Dose"), "mobility.model", True, ())
    assert [name for _, name in found] == ["mobility.model.dose"]


@pytest.mark.parametrize(
    ("edges", "expected"),
    [
        ({"a": {"b"}, "b": {"c"}, "c": {"a"}}, ["a", "b", "c", "a"]),
        ({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": {"c"}}, ["d", "c", "d"]),
        ({"a": {"a"}}, ["a", "a"]),
        ({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}}, []),
    ],
)
def test_a_cycle_is_found(edges: dict[str, set[str]], expected: list[str]) -> None:
    assert cycle({name: frozenset(targets) for name, targets in edges.items()}) == expected


# --- the package ----------------------------------------------------------------------------------------------


def test_every_part_has_its_line_in_the_layers() -> None:
    missing = {part_of(module) for module in INNER} - set(LAYERS)
    assert not missing, f"give {sorted(missing)} a line in LAYERS and in CONTRIBUTING.md"


def test_contributing_lists_the_parts_in_the_same_order() -> None:
    rows = re.findall(r"^\| `(\w+)` \|", (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"), re.MULTILINE)
    existing = {part_of(module) for module in INNER}
    assert rows == [part for part in LAYERS if part in existing]


def test_imports_go_up_only() -> None:
    wrong = [
        f"{module}:{line} imports {target}"
        for module in INNER
        for line, target in IMPORTS[module]
        if target != PACKAGE and LAYERS.index(part_of(target)) > LAYERS.index(part_of(module))
        if (module, target) != LAZY_PICTURE
    ]
    assert not wrong, "a part imports only from itself and from parts above it:\n" + "\n".join(wrong)


def test_nothing_imports_the_root_package() -> None:
    wrong = [f"{module}:{line}" for module in INNER for line, target in IMPORTS[module] if target == PACKAGE]
    assert not wrong, f"these import {PACKAGE} itself: {wrong}"


def test_imports_inside_the_package_are_relative() -> None:
    wrong = [
        f"{module}:{node.lineno}"
        for module, tree in TREES.items()
        for node in ast.walk(tree)
        if (isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == PACKAGE)
        or (isinstance(node, ast.Import) and any(alias.name.split(".")[0] == PACKAGE for alias in node.names))
    ]
    assert not wrong, f"write these as relative imports: {wrong}"


def test_no_import_cycles() -> None:
    edges = {
        module: frozenset(target for _, target in IMPORTS[module] if (module, target) != LAZY_PICTURE)
        for module in TREES
    }
    found = cycle(edges)
    assert not found, " -> ".join(found)


def test_no_file_has_a_name_that_says_nothing() -> None:
    vague = [
        str(path.relative_to(ROOT)) for path in FILES if path.stem in VAGUE_NAMES or path.parent.name in VAGUE_NAMES
    ]
    assert not vague, f"name these for what they hold: {vague}"


@pytest.mark.parametrize("module", sorted(TREES))
def test_what_is_public_has_a_docstring(module: str) -> None:
    tree = TREES[module]
    silent = [f"line {node.lineno}: {name}" for name, node in public(tree) if not ast.get_docstring(node)]
    assert ast.get_docstring(tree), f"{module} does not say what it is"
    assert not silent, f"{module} has public names without a docstring: {silent}"


@pytest.mark.parametrize("module", sorted(TREES))
def test_functions_are_short(module: str) -> None:
    lengths = {node.name: (node.end_lineno or node.lineno) - node.lineno + 1 for node in functions(TREES[module])}
    long = {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION}
    assert not long, f"{module}: longer than {LONGEST_FUNCTION} lines: {long}"


def test_files_are_short() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    long = {
        str(path.relative_to(ROOT)): lines
        for path, lines in sizes.items()
        if lines > LONGEST_FILE and part_of(module_name(path)) not in DATA_FOLDERS
    }
    assert not long, f"longer than {LONGEST_FILE} lines: {long}"


# --- what must not stand in the tree --------------------------------------------------------------------------

# Written so that they do not match themselves.
MACHINE_PATH = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/|\b[A-Z]:[\\]Users")
OUTSIDE_FOLDER = re.compile(r"\bshared[/]")
TEXT_SUFFIXES = {".py", ".md", ".toml", ".json", ".yaml", ".csv", ".txt", ".svg", ".html"}


def texts() -> list[Path]:
    """The text files that people write or renew: source, tests, pages, examples."""
    folders = ("src", "tests", "docs", "examples", "benchmarks")
    found = (path for folder in folders for path in (ROOT / folder).rglob("*") if path.suffix in TEXT_SUFFIXES)
    return sorted(path for path in found if "_build" not in path.parts)


@pytest.mark.parametrize("pattern", [MACHINE_PATH, OUTSIDE_FOLDER], ids=["machine", "outside"])
def test_no_path_leads_out_of_the_tree(pattern: re.Pattern[str]) -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in texts()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert not found, f"paths that exist on one machine only: {found}"


@pytest.mark.parametrize("line", ["see " + "/home" + "/me/x", "C:" + "\\Users\\me", "(" + "/root" + "/.cache)"])
def test_a_path_of_a_machine_is_recognised(line: str) -> None:
    assert MACHINE_PATH.search(line)


# --- importing ------------------------------------------------------------------------------------------------


def loaded_by(module: str) -> set[str]:
    """The modules that a fresh interpreter has loaded after importing one, less those it starts with."""
    program = f"import sys; before = set(sys.modules); import {module}; print(*set(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"import {module} fails on its own:\n{done.stderr}"
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["mobility", "mobility.model", "mobility.gate"])
def test_importing_the_library_loads_nothing_heavy(module: str) -> None:
    assert sorted(loaded_by(module) & set(HEAVY)) == []


@pytest.mark.slow
@pytest.mark.parametrize("module", [name for name in INNER if not name.endswith("__main__")])
def test_each_module_can_be_imported_first(module: str) -> None:
    assert module in loaded_by(module)
