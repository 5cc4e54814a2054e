"""Dossiers: all that is known of an actor, a country or a pair as one report with figures, as HTML or Markdown."""
