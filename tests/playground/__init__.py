"""Tests of the pretend Telegram and of its page."""
