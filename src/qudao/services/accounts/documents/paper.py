"""A sheet of paper to write PDF on: the font, the bank's head, lines of text cut to a width."""

import io
from collections.abc import Sequence
from typing import Any, Final, Literal

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas

# A font every reader of Chinese PDF brings along: nothing is embedded, nothing downloaded.
FONT: Final = "STSong-Light"
MARGIN: Final = 36
_GREEN: Final = (0.05, 0.42, 0.40)
_GREY: Final = (0.45, 0.45, 0.45)
Align = Literal["left", "right", "centre"]

pdfmetrics.registerFont(UnicodeCIDFont(FONT))  # pyright: ignore[reportUnknownMemberType]


class Paper:
    """Pages of one document; coordinates in points from the top left corner."""

    def __init__(self, *, title: str, author: str, is_landscape: bool) -> None:
        """`title` and `author` go into the document's properties."""
        self.width, self.height = landscape(A4) if is_landscape else A4
        self._out = io.BytesIO()
        self._canvas: Any = Canvas(self._out, pagesize=(self.width, self.height), invariant=True)
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)

    def head(self, bank: str, title: str) -> None:
        """The bank's name and the document's title across the top of the page."""
        self.write(bank, MARGIN, 44, size=15, colour=_GREEN)
        self.write(title, self.width - MARGIN, 44, size=12, align="right")
        self.rule(54, colour=_GREEN)

    def foot(self, text: str, *, page: int, pages: int, language: str) -> None:
        """A remark and the page's number along the bottom."""
        number = f"Page {page} of {pages}" if language.startswith("en") else f"第 {page} 页，共 {pages} 页"
        self.write(text, MARGIN, self.height - 22, size=7, colour=_GREY)
        self.write(number, self.width - MARGIN, self.height - 22, size=7, align="right", colour=_GREY)

    def write(
        self,
        text: str,
        x: float,
        y: float,
        *,
        size: float = 8,
        align: Align = "left",
        colour: tuple[float, float, float] = (0, 0, 0),
    ) -> None:
        """One line of text; characters a PDF string cannot hold are left out."""
        self._canvas.setFont(FONT, size)
        self._canvas.setFillColorRGB(*colour)
        draw = {
            "left": self._canvas.drawString,
            "right": self._canvas.drawRightString,
            "centre": self._canvas.drawCentredString,
        }[align]
        draw(x, self.height - y, text)

    def rule(self, y: float, *, colour: tuple[float, float, float] = _GREY) -> None:
        """A line across the page."""
        self._canvas.setStrokeColorRGB(*colour)
        self._canvas.setLineWidth(0.6)
        self._canvas.line(MARGIN, self.height - y, self.width - MARGIN, self.height - y)

    def turn(self) -> None:
        """End the page."""
        self._canvas.showPage()

    def finished(self) -> bytes:
        """The document."""
        self._canvas.save()
        return self._out.getvalue()


def folded(text: str, *, width: float, size: float) -> list[str]:
    """A text broken into lines no wider than `width` points; at least one line."""
    lines: list[str] = [""]
    for character in text:
        if lines[-1] and pdfmetrics.stringWidth(lines[-1] + character, FONT, size) > width:
            lines.append("")
        lines[-1] += character
    return lines


def stops(widths: Sequence[float], *, left: float = MARGIN) -> list[float]:
    """The left edge of each column."""
    edges = [left]
    for width in widths[:-1]:
        edges.append(edges[-1] + width)
    return edges
