"""Concerns in words nobody has listed yet: what else children, families and colleagues say and do."""

UNSAID: dict[str, str] = {}
