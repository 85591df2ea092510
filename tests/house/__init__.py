"""The rules of the house as functions: text in, complaints out. `tests/test_house.py` holds the tree against them."""
