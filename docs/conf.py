"""How Sphinx builds the pages: `make docs`."""

from __future__ import annotations

from importlib.metadata import version as installed_version

project = "mobility"
author = "mobility contributors"
copyright = author
release = version = installed_version("mobility-protocols")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
source_suffix = {".md": "markdown"}

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
autodoc_member_order = "bysource"
autodoc_class_signature = "mixed"

# A reference that leads nowhere fails the build.
nitpicky = True

# Docstrings write names in single backquotes, as Markdown does.
default_role = "code"

html_theme = "furo"
html_title = f"mobility {release}"
# Public signatures name it, but it is nothing that one makes or imports.
nitpick_ignore = [("py:class", "mobility.model.chain.State")]
