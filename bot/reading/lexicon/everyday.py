"""What else an ordinary day is told in, and what else is answered, booked and taken back."""

EVERYDAY: dict[str, str] = {}
