"""A pretend Telegram: a strict Bot API over real HTTP, a clock that can be moved, and a page with a school's phones."""
