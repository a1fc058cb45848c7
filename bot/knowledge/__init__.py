"""From YAML files that people write to knowledge that the core can use, with words for every mistake."""
