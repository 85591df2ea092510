"""How messages are read: labelled ones, decoys, hostile ones, times, and that not a byte is lost."""
