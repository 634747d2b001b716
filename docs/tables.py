"""Write the pages that are made from the code: `make tables`.  A test fails when they are not up to date."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from mobility.catalog import catalog
from mobility.expression import source, terms
from mobility.facts import FACTS
from mobility.formats.files import formats
from mobility.rules import RULES
from mobility.schemas import SCHEMAS, schema
from mobility.suppress import SUPPRESSION_RULES

HERE = Path(__file__).parent


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)


def facts_page() -> str:
    """Every fact, its name in the evidence base, and the rules that read it."""
    readers: dict[str, list[str]] = {name: [] for name in FACTS}
    for code, rule in RULES.items():
        for name in dict.fromkeys(term.name for _, expr in rule.levels for term in terms(expr)):
            readers[name].append(code)
    rows = [
        (f"`{name}`", f"`{fact.base}`", fact.unit, fact.scope, fact.origin, fact.meaning, ", ".join(readers[name]))
        for name, fact in FACTS.items()
    ]
    head = ("fact", "in the evidence base", "unit", "depends on", "origin", "meaning", "read by")
    return (
        "# Facts\n\n"
        "What is derived from a step, its neighbours and the person; made from `src/mobility/facts/`.  A fact of\n"
        "origin `modelled` comes from a model of the body (see {doc}`body`), one of origin `asked` is for the person\n"
        "to tell, one of origin `pending` has no derivation yet.  Any of them may be unknown.\n\n"
        f"{table(head, rows)}\n"
    )


def rules_page() -> str:
    """Every rule with its expression and grade."""
    rows = [
        (
            f"[{rule.code}](rules/{rule.code}.md)",
            rule.name,
            rule.hazard,
            "<br>".join(f"{level}: `{source(expr)}`" for level, expr in rule.levels),
            f"{rule.evidence.grade}, {rule.evidence.basis}",
            rule.condition or "everybody",
            str(len(rule.flags)),
            str(len(rule.passes)),
        )
        for rule in (*RULES.values(), *SUPPRESSION_RULES)
    ]
    head = ("code", "name", "hazard", "fires when", "evidence", "for", "cases flagged", "cases passed")
    return (
        "# Rules\n\n"
        "Every rule that ships; made from `src/mobility/rules/`.  `mobility rule CODE` says why, cites the sources\n"
        "for and against, and names what the rule must flag and must pass.  Grades run from A (systematic reviews on\n"
        "the outcome) to E (assumption or a coach's claim).  Each rule has a page of its own; the last columns count\n"
        "the named cases that it must flag and must pass, which are its tests.\n\n"
        f"{table(head, rows)}\n"
    )


def catalog_page() -> str:
    """Every exercise and protocol that ships."""
    rows = [
        (f"`{item.id}`", item.title, item.purpose, item.usual.words(), ", ".join(item.aliases))
        for item in catalog.values()
    ]
    protocols = [(f"`{item.id}`", item.title, item.goal) for item in catalog.protocols.values()]
    head = ("id", "name", "for", "usual dose", "also called")
    return (
        "# Catalog\n\n"
        "What ships; made from `src/mobility/catalog/`.  Ids never change their meaning.\n\n"
        f"## Protocols\n\n{table(('id', 'title', 'goal'), protocols)}\n\n"
        f"## Exercises\n\n{table(head, rows)}\n"
    )


def formats_page() -> str:
    """Every format of a program, and what can be done with it."""
    rows = [
        (
            f"`{name}`",
            ", ".join(f"`{suffix}`" for suffix in module.SUFFIXES),
            " and ".join(word for word in ("read", "write") if hasattr(module, word)),
            "its content" if hasattr(module, "recognises") else "its suffix" if hasattr(module, "read") else "",
            (module.__doc__ or "").strip().split("\n\n")[0].replace("\n", " "),
        )
        for name, module in formats().items()
    ]
    head = ("format", "suffixes", "can be", "told by", "what it is")
    return (
        "# Formats\n\n"
        "Made from the modules in `src/mobility/formats/programs/`.  A file is read by the format that knows its\n"
        "content, else by the general one of its suffix; `mobility convert --from` and `--to` take these names.\n\n"
        f"{table(head, rows)}\n"
    )


def schema_page(name: str) -> str:
    """A JSON Schema as a file."""
    return json.dumps(schema(name), indent=1, ensure_ascii=False) + "\n"


PAGES: dict[str, Callable[[], str]] = {
    "facts.md": facts_page,
    "rules.md": rules_page,
    "catalog.md": catalog_page,
    "formats.md": formats_page,
    **{f"schemas/{name}.json": partial(schema_page, name) for name in SCHEMAS},
}

if __name__ == "__main__":
    for name, page in PAGES.items():
        (HERE / name).parent.mkdir(exist_ok=True)
        (HERE / name).write_text(page(), encoding="utf-8")
