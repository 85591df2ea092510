"""The page of phones in a real, headless browser: typed on, tapped on, looked at."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from playground.clock import Clock
from playground.jumps import JUMPS
from playground.stage import MONDAY, Stage, stage

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
NEEDED = os.environ.get("ALONGSIDE_NEED_BROWSER") == "1"
QUIETLY = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

pytestmark = [
    pytest.mark.asyncio(loop_scope="module"),
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None and not NEEDED, reason="no Chromium found; .ci/run installs Debian's and needs it"
    ),
]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as browsers:
        opened = await browsers.chromium.launch(executable_path=CHROMIUM or "chromium", args=QUIETLY)
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="module")
async def on_stage(tmp_path: Path) -> AsyncIterator[Stage]:
    async with stage(Clock(MONDAY, ticking=True), tmp_path) as standing:
        standing.telegram.walk = standing.traveller.to
        standing.telegram.jumps = dict(JUMPS)
        yield standing


@pytest_asyncio.fixture(loop_scope="module")
async def page(on_stage: Stage, browser: Browser) -> AsyncIterator[Page]:
    page = await browser.new_page(viewport={"width": 1700, "height": 1050})
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    await page.goto(on_stage.telegram.url)
    await expect(page.get_by_label("Message from Ana Kovac")).to_be_visible()
    yield page
    await page.close()
    assert wrong == []


def phone(page: Page, stage: Stage, code: str) -> str:
    return f"[data-person='{stage.people[code].id}']"


async def test_a_log_typed_on_the_tas_phone_is_in_the_teachers_digest_at_twenty_past_three(
    on_stage: Stage, page: Page
) -> None:
    ana, teacher = page.locator(phone(page, on_stage, "ta1")), page.locator(phone(page, on_stage, "teacher1"))
    box = page.get_by_label("Message from Ana Kovac")
    await box.fill("log K phonics 7.20 read 8/10 cvc words")
    await box.press("Enter")
    await expect(ana.get_by_text("KB · 07:20 · log")).to_be_visible()
    await page.get_by_role("button", name="15:20").click()
    digest = teacher.get_by_text("Today: 1 note, about 1 pupil")
    await expect(digest.last).to_be_visible(timeout=30_000)
    assert await teacher.get_by_text("cvc words").count() == 0
    await teacher.get_by_role("button", name="Open").click()
    await expect(teacher.get_by_text("(phonics): 8/10")).to_be_visible()
    await teacher.get_by_role("button", name="All of").click()
    await expect(teacher.get_by_text("cvc words")).to_be_visible()


async def test_a_concern_rings_the_dsl_and_a_tap_tells_the_ta_who_has_it(on_stage: Stage, page: Page) -> None:
    box = page.get_by_label("Message from Ana Kovac")
    await box.fill('concern K said "canary"')
    await box.press("Enter")
    dsl, ana = page.locator(phone(page, on_stage, "dsl")), page.locator(phone(page, on_stage, "ta1"))
    await dsl.get_by_role("button", name="I have this").click()
    await expect(ana.get_by_text("Mrs Dale has C-").last).to_be_visible()
    assert await dsl.get_by_text("canary").count() == 0


async def test_the_page_works_by_keyboard_alone(on_stage: Stage, page: Page) -> None:
    box = page.get_by_label("Message from Ana Kovac")
    await box.focus()
    await page.keyboard.type("log K painted a boat")
    await page.keyboard.press("Enter")
    ana = page.locator(phone(page, on_stage, "ta1"))
    undo = ana.get_by_role("button", name="Undo")
    await expect(undo).to_be_visible()
    await undo.focus()
    await page.keyboard.press("Enter")
    await expect(ana.get_by_text("is withdrawn").first).to_be_visible()


async def test_a_phone_that_is_off_shows_what_came_when_it_is_on_again(on_stage: Stage, page: Page) -> None:
    dsl = page.locator(phone(page, on_stage, "dsl"))
    power = dsl.get_by_role("switch")
    await power.click()
    box = page.get_by_label("Message from Ana Kovac")
    await box.fill("concern K said his dad hit him")
    await box.press("Enter")
    await expect(page.locator(phone(page, on_stage, "ta1")).get_by_text("danger now")).to_be_visible()
    assert await dsl.get_by_text("needs you now").count() == 0
    await power.click()
    await expect(dsl.get_by_text("needs you now").last).to_be_visible()


async def test_a_message_can_be_edited_on_the_page(on_stage: Stage, page: Page) -> None:
    ana = page.locator(phone(page, on_stage, "ta1"))
    box = page.get_by_label("Message from Ana Kovac")
    await box.fill("log K counted to 10")
    await box.press("Enter")
    await expect(ana.get_by_text("Saved L-").first).to_be_visible()
    mine = ana.locator("[data-message]").filter(has_text="counted to 10")
    await mine.focus()
    await page.keyboard.press("e")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("log K counted to 20")
    await page.keyboard.press("Enter")
    await expect(ana.get_by_text("Your first words are kept").first).to_be_visible()


async def test_every_button_of_the_clock_moves_it_to_where_it_says(page: Page) -> None:
    shown = page.locator("#hour"), page.locator("#date")
    for label, time, date in (
        ("+1 min", "07:31", "23 November"),
        ("+10 min", "07:41", "23 November"),
        ("Next break", "10:40", "23 November"),
        ("Next morning", "07:45", "24 November"),
        ("15:20", "15:20", "24 November"),
        ("Friday 14:00", "14:00", "27 November"),
    ):
        await page.get_by_role("button", name=label, exact=True).click()
        await expect(shown[0]).to_have_text(time, timeout=30_000)
        await expect(shown[1]).to_contain_text(date)


async def test_a_document_can_be_opened_on_the_page(on_stage: Stage, page: Page) -> None:
    senco = page.locator(phone(page, on_stage, "senco"))
    number = on_stage.people["senco"].id
    await on_stage.program.bot.send_document(
        number, b"%PDF-1.7 a week", filename="week.pdf", caption="The week"
    )
    link = senco.get_by_role("link", name="week.pdf")
    await expect(link).to_be_visible()
    opened = await page.request.get(f"{on_stage.telegram.url}{await link.get_attribute('href')}")
    assert await opened.body() == b"%PDF-1.7 a week"


_WIDER = "one => one.scrollWidth - one.clientWidth"


async def test_the_senco_and_the_teacher_read_everything_within_the_width_of_a_phone(
    on_stage: Stage, page: Page
) -> None:
    box = page.get_by_label("Message from Ana Kovac")
    for words in (
        "log K phonics 9-9.20 read 8/10 w 2 vp happy",
        "inc 10.50 K threw a chair, told no to the ipad",
    ):
        await box.fill(words)
        await box.press("Enter")
    await expect(page.locator(phone(page, on_stage, "ta1")).get_by_text("Saved I-").first).to_be_visible()
    for code, name in (("senco", "Mrs Patel"), ("teacher1", "Mr Hughes")):
        box = page.get_by_label(f"Message from {name}")
        await box.fill("/digest K 4 weeks")
        await box.press("Enter")
        mine = page.locator(phone(page, on_stage, code))
        await mine.get_by_role("button", name="Picture").last.click()
        picture = mine.locator("[data-message] img").last
        await expect(picture).to_be_visible(timeout=30_000)
        log = mine.get_by_role("log")
        assert await log.evaluate(_WIDER) <= 0
        frame, seen = await log.bounding_box(), await picture.bounding_box()
        assert frame
        assert seen
        assert frame["x"] <= seen["x"]
        assert seen["x"] + seen["width"] <= frame["x"] + frame["width"]
        assert seen["width"] > frame["width"] / 2
        for one in await mine.locator("[data-message]").all():
            assert await one.evaluate(_WIDER) <= 0
