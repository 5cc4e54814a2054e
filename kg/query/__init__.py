"""Questions to the graph: named queries in `queries/` and free SPARQL, through `kg.query.runner`."""
