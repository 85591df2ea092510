"""From a typed sentence to facts. Local and explainable: `Part.why` says where each fact comes from."""

from bot.reading.reader import Part, Reading, Sent, body_of, named_in, read

__all__ = ["Part", "Reading", "Sent", "body_of", "named_in", "read"]
