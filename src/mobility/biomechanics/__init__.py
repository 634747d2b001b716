"""What follows from a position: models of the body as pure functions of numbers.

`lumbar` says how far the low back bends when thigh and trunk close.  `skeleton` turns angles into joints in the room,
`shapes` puts flesh on them, `placement` sets the body down on what bears it, `settled` does all three.  Nothing in here
knows of exercises, facts or rules.
"""
