"""What follows from a position: models of the body as pure functions of numbers.

`lumbar` says how far the low back bends when thigh and trunk close.  Nothing in here knows of exercises,
facts or rules.
"""
