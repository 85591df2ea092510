"""What people live through, through the real program and the pretend Telegram."""
