"""The charts, one module each: the function of the same name draws, and `alt` describes.

Each takes frames and a Translator and returns a plotly Figure; none reads data itself. Reports use
`alt` alone: the modules don't evaluate annotations, since go.Figure would load plotly.
bullet_bar.svg is a picture for a row of text, without words of its own; picture.picture makes SVG
of a Figure where plotly hasn't come yet.
"""
