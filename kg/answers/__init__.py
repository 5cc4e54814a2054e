"""What the graph tells: queries, analytics and records put together for the command line, the page and notebooks."""
