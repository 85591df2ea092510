"""The real program in a process of its own, killed between every two steps, and what has to hold afterwards."""
