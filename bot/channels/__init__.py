"""Where patients write. A channel translates twice, what comes in and what goes out, and decides nothing."""
