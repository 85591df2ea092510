"""The handlers by themselves."""
