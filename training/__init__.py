"""What is computed once, by a developer, and then stands in the code."""
