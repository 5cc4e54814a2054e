"""The page: one HTML file, without a network, from actor to tie to events to the sentences behind them."""
