"""What storage remembers, asked on SQLite and on PostgreSQL."""
