"""Decides: plain values in, plain values out. Awaits nothing, reads no clock, does no I/O (its doors apart)."""
