"""HTML as Telegram reads it: its words for what is broken, the byte where it is, and the text behind what is not."""

import pytest

from tests.playground.client import ANA, Bot

BROKEN = {
    "<b>never closed": 'Can\'t find end tag corresponding to start tag "b"',
    "<b><i>never</i> closed": 'Can\'t find end tag corresponding to start tag "b"',
    "a tag that ends <b": "Unclosed start tag at byte offset 16",
    "<br>": 'Unsupported start tag "br" at byte offset 0',
    "one<br/>two": 'Unsupported start tag "br/" at byte offset 3',
    "<!-- a comment -->": 'Unsupported start tag "!--" at byte offset 0',
    "5 < 6": 'Unsupported start tag "" at byte offset 2',
    "I <3 you": 'Unsupported start tag "3" at byte offset 2',
    "cliché <3 you": 'Unsupported start tag "3" at byte offset 8',
    "😀😀 <p>": 'Unsupported start tag "p" at byte offset 9',
    "x <": "Unclosed start tag at byte offset 2",
    "x</b>": "Unexpected end tag at byte offset 1",
    "<b><i>x</b></i>": 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    "<b>x</b": "Unclosed end tag at byte offset 4",
    "<b>x</b y>": "Unclosed end tag at byte offset 4",
    "<span>x</span>": 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    '<span class="red">x</span>': 'Tag "span" must have class "tg-spoiler" at byte offset 0',
    '<a href="x': "Unclosed start tag at byte offset 0",
    "<a href=": 'Unclosed start tag "a" at byte offset 0',
    '<a ="x">y</a>': 'Empty attribute name in the tag "a" at byte offset 0',
    "<a href=x/y>z</a>": "Unexpected end of name token at byte offset 8",
    "half of a pair &#xd83d;": (
        "Text contains invalid Unicode characters after decoding HTML entities, "
        "check for unmatched surrogate code units"
    ),
}
READ = {
    "<b>bold</b> <i>and</i> <u>others</u>": "bold and others",
    "<B>any</b> <b>case</B>": "any case",
    "<b>closed</> by nobody's name": "closed by nobody's name",
    '<a href="https://example.org?a=1&amp;b=2">a link</a>': "a link",
    "<a href='x'>a link</a> <a href=x.y>another</a >": "a link another",
    '<span class="tg-spoiler">hidden</span> <tg-spoiler>too</tg-spoiler>': "hidden too",
    "<blockquote expandable>a quote</blockquote>": "a quote",
    '<pre><code class="language-python">x = 1</code></pre>': "x = 1",
    "5 &lt; 6 &gt; 4 &amp; &quot;so&quot;": '5 < 6 > 4 & "so"',
    "&#233; &#xe9; &#xE9;": "é é é",
    "&lt without its end": "< without its end",
    "&nbsp; &apos; &eacute;": "&nbsp; &apos; &eacute;",
    "R&D & more &": "R&D & more &",
    "&#0; &#x110000; &#; &#12345678;": "&#0; &#x110000; &#; &#12345678;",
    "&amp;lt;": "&lt;",
}


@pytest.mark.parametrize("html", BROKEN)
async def test_broken_html_is_refused_in_telegrams_words(bot: Bot, html: str) -> None:
    answer = await bot.says(html, parse_mode="HTML")
    assert answer.refusal == (400, f"Bad Request: can't parse entities: {BROKEN[html]}")
    assert bot.play.chat(ANA) == []


@pytest.mark.parametrize("html", READ)
async def test_html_that_telegram_takes_becomes_its_text(bot: Bot, html: str) -> None:
    assert (await bot.says(html, parse_mode="html")).result["text"] == READ[html]


@pytest.mark.parametrize("text", [*BROKEN, *READ])
async def test_without_a_parse_mode_everything_is_text(bot: Bot, text: str) -> None:
    assert (await bot.says(text)).result["text"] == text


async def test_broken_html_is_refused_in_an_edit_and_in_a_caption_too(bot: Bot) -> None:
    words = "Bad Request: can't parse entities: Unexpected end tag at byte offset 1"
    number = (await bot.says("hello")).result["message_id"]
    broken = {"chat_id": ANA, "parse_mode": "HTML"}
    edit = await bot("editMessageText", message_id=number, text="x</b>", **broken)
    assert edit.refusal == (400, words)
    file = await bot("sendDocument", document=b"1", caption="x</b>", **broken)
    assert file.refusal == (400, words)
    assert [one.text for one in bot.play.chat(ANA)] == ["hello"]


async def test_a_parse_mode_nobody_knows_is_refused(bot: Bot) -> None:
    answer = await bot.says("hello", parse_mode="HTLM")
    assert answer.refusal == (400, "Bad Request: unsupported parse_mode")
