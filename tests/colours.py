"""The contrast of two colours, as WCAG 2.2 defines it."""

AA_TEXT, AA_SHAPES = 4.5, 3.0
"""What words and the edges of shapes need at least (success criteria 1.4.3 and 1.4.11)."""
_LINEAR_BELOW = 0.04045
Colour = tuple[float, float, float]


def colour(written: str, under: Colour = (255, 255, 255)) -> Colour:
    """Return the colour of `#rgb`, `#rrggbb` or `#rrggbbaa` as it is seen above another one."""
    digits = written.removeprefix("#")
    if len(digits) == len("rgb"):
        digits = "".join(one * 2 for one in digits)
    red, green, blue, clear = (int(digits[at : at + 2] or "ff", 16) for at in (0, 2, 4, 6))
    share = clear / 255
    mixed = (share * one + (1 - share) * below for one, below in zip((red, green, blue), under, strict=True))
    return tuple(mixed)  # type: ignore[return-value]


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(seen: Colour) -> float:
    red, green, blue = (_linear(one / 255) for one in seen)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= _LINEAR_BELOW else float(((share + 0.055) / 1.055) ** 2.4)
