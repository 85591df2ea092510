"""What else goes wrong at school, in everyday words."""

MISHAPS: dict[str, str] = {}
