"""Every word a person reads, by itself."""
