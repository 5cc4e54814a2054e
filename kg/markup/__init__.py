"""Showing how an article was read: its text with what was recognised in it, and the events with their rules."""

from kg.markup.marks import Mark, Marked, MarkedSentence, Piece, marked

__all__ = ["Mark", "Marked", "MarkedSentence", "Piece", "marked"]
