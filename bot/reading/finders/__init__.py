"""What each fact looks like as it is typed: one file for each noun, each a table of finders."""
