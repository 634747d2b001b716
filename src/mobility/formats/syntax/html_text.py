"""The text of a piece of HTML, as descriptions of exercises carry it."""

from __future__ import annotations

from html.parser import HTMLParser

_BREAKS = frozenset({"p", "br", "li", "div", "ul", "ol", "h1", "h2", "h3", "h4", "tr"})
_SILENT = frozenset({"script", "style"})
LONGEST = 20_000
"""Characters beyond which a text is no description (policy)."""


class _Text(HTMLParser):
    """Gathers what is shown; what a script or a style sheet says is not."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.silent += tag in _SILENT
        self.parts.append("\n" if tag in _BREAKS else "")

    def handle_endtag(self, tag: str) -> None:
        self.silent -= tag in _SILENT and self.silent > 0
        self.parts.append("\n" if tag in _BREAKS else "")

    def handle_data(self, data: str) -> None:
        if not self.silent:
            self.parts.append(data)


def plain_text(text: str) -> str:
    """The text without its tags, a line for each paragraph; what has no tags stays as it is."""
    if "<" not in text or ">" not in text:
        return text
    if len(text) > LONGEST:
        return text
    reader = _Text()
    try:
        reader.feed(text)
        reader.close()
    except AssertionError:  # how the parser refuses a declaration that it does not know
        return text
    lines = (" ".join(line.split()) for line in "".join(reader.parts).splitlines())
    return "\n".join(line for line in lines if line)
