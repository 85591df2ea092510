"""Pictures as they are seen: drawn small on a ground, kept as PNG, and compared with a little tolerance.

The same versions of the renderers draw the same, but for the last bit of a rounded edge, which may differ from one kind of
processor to another. So few pixels may differ, and none of those much that are not at an edge.
"""

import struct
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import typst

WIDE = 480
"""Pixels from the left to the right of what is compared: words can still be told apart."""
LIGHT, DARK = (255, 255, 255, 255), (18, 24, 27, 255)
_MUCH, _MOST = 40, 0.0002
_HEAD = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen: how wide and how high, and three bytes a pixel, red, green and blue."""

    wide: int
    high: int
    pixels: bytes


def seen(pdf: bytes, ground: tuple[int, int, int, int] = LIGHT) -> Seen:
    """Return the first page of a document as it is seen on a ground."""
    page = pypdfium2.PdfDocument(pdf)[0]
    drawn = page.render(
        scale=WIDE / page.get_width(), fill_color=ground, rev_byteorder=True, draw_annots=False
    )
    step, wide, high = drawn.n_channels, drawn.width, drawn.height
    lines = (bytes(drawn.buffer)[row * drawn.stride :][: wide * step] for row in range(high))
    pixels = b"".join(line if step == 3 else _three(line) for line in lines)
    return Seen(wide, high, pixels)


def _three(line: bytes) -> bytes:
    whole = bytearray(len(line) // 4 * 3)
    for place in range(3):
        whole[place::3] = line[place::4]
    return bytes(whole)


def on_page(picture: bytes) -> bytes:
    """Return a PNG as the one page of a document without a ground of its own."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "one.png").write_bytes(picture)
        (Path(folder) / "page.typ").write_text(
            '#set page(width: auto, height: auto, margin: 0pt, fill: none)\n#image("one.png", width: 400pt)'
        )
        page: bytes = typst.compile(Path(folder) / "page.typ", root=folder, format="pdf")
    return page


def written(one: Seen) -> bytes:
    """Return what is seen as PNG."""
    lines = b"".join(b"\0" + one.pixels[row * one.wide * 3 :][: one.wide * 3] for row in range(one.high))
    sizes = struct.pack(">IIBBBBB", one.wide, one.high, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", sizes), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b""))
    return _HEAD + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in parts
    )


def kept(png: bytes) -> Seen:
    """Return what `written` wrote."""
    wide, high = struct.unpack(">II", png[16:24])
    length = struct.unpack(">I", png[33:37])[0]
    lines = zlib.decompress(png[41 : 41 + length])
    row = wide * 3 + 1
    return Seen(wide, high, b"".join(lines[at + 1 : at + row] for at in range(0, len(lines), row)))


def differing(one: Seen, other: Seen) -> float:
    """Return the share of colours that differ clearly; 1 for pictures of different sizes."""
    if (one.wide, one.high) != (other.wide, other.high):
        return 1.0
    far = sum(abs(here - there) > _MUCH for here, there in zip(one.pixels, other.pixels, strict=True))
    return far / len(one.pixels)


def alike(one: Seen, other: Seen) -> bool:
    """Whether two pictures are the same to whoever looks at them."""
    return differing(one, other) <= _MOST
