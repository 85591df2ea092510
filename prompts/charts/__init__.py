"""Pictures of numbers, made from Vega-Lite charts as data: no browser, no network, the fonts of the wheel."""

from prompts.charts.week import week_picture, week_svg

__all__ = ["week_picture", "week_svg"]
