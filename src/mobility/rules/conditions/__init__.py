"""Rules about people with a condition, one file a group of conditions."""
