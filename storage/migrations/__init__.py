"""Schema changes: expand, migrate, contract."""
