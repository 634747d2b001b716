"""Reading and writing of files: each format is one small module, and the model knows none of them."""
