"""What the program promises, checked: stories first, then each room by itself."""
