"""The words of the model as types of other libraries; each module is imported only by those who have that library."""
