"""Find exercises and protocols of the catalog by words of their names, misspelt ones and other languages too."""

from __future__ import annotations

import argparse
import sys

from ..errors import shown


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of `mobility search`."""
    parser.add_argument("text", nargs="+", help="words of a name")
    parser.add_argument("--limit", type=_count, default=10, help="how many at most (default: 10)")


def run(options: argparse.Namespace) -> int:
    """Print the best matches, one a line, with the name that matched where it is another; exit 1 when there is none."""
    from ..catalog import catalog
    from ..language.known import known_names
    from ..language.lookup import look_up
    from ..language.names import words

    text = " ".join(options.text)
    found = look_up(text, known_names(), catalog, options.limit)
    wanted = text.lower().split()
    protocols = [
        item for item in catalog.protocols.values() if all(word in f"{item.id} {item.title}".lower() for word in wanted)
    ]
    for protocol in protocols:
        print(f"{protocol.id:40} protocol: {protocol.title}")
    for hit in found:
        title = catalog[hit.id].title if hit.id in catalog else hit.id.replace("-", " ")
        shown_as = "" if words(hit.name) in (words(hit.id), words(title)) else f"  (as {hit.name})"
        print(f"{hit.id:40} {title}{shown_as}")
    if not found and not protocols:
        print(f"nothing in the catalog is called {shown(text)}", file=sys.stderr)
    return 0 if found or protocols else 1


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"expected a whole number from 1, got {text!r}")
    return int(text)
