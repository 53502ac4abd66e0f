"""A text in the bank's two languages; every word a user may read is one of these."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """Simplified Chinese and English forms, with the same `{name}` places for values."""

    zh: str
    en: str

    def filled(self, values: Mapping[str, object]) -> "Text":
        """The text with its places filled. Raises KeyError when a value is missing."""
        return Text(zh=self.zh.format_map(values), en=self.en.format_map(values))

    def within(self, language: str) -> str:
        """The form for a language tag: anything that begins with "en" is English, all else Chinese."""
        return self.en if language.lower().startswith("en") else self.zh
