"""The command line, as typed in a terminal."""
