"""What the bot decides, without anything around it: plain values in, plain values out."""
