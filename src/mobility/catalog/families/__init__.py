"""Families of exercises: a movement once, its variations by rule; one file a region or way of training."""
