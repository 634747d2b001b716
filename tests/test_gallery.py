"""The gallery page is up to date and shows a picture of everything that ships."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

from mobility import catalog

DOCS = Path(__file__).parents[1] / "docs"
SPEC = importlib.util.spec_from_file_location("gallery", DOCS / "gallery.py")
assert SPEC is not None
assert SPEC.loader is not None
gallery = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(gallery)


def test_the_gallery_is_up_to_date() -> None:
    text = (DOCS / "gallery.md").read_text(encoding="utf-8")
    assert text == gallery.page(), "docs/gallery.md is not up to date: run `python docs/gallery.py`"


def test_the_gallery_shows_everything_once(tmp_path: Path) -> None:
    shown = re.findall(r"\(figures/(.+)\.svg\)", gallery.page())
    assert sorted(shown) == sorted([*catalog.written, *catalog.protocols])
    gallery.write_figures(tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == set(shown)
