// Nothing to call: what this target has is what it keeps out of the program.
