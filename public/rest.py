"""The rest of a path, as routes name it: {rest:rest}."""

from starlette.convertors import Convertor, register_url_convertor


class Rest(Convertor[str]):
    """Whatever there is, line ends too, at which Starlette's own path would stop."""

    regex = "(?s:.*)"

    def convert(self, value: str) -> str:
        """As it came."""
        return value

    def to_string(self, value: str) -> str:
        """As it is."""
        return value


register_url_convertor("rest", Rest())
REST = "{rest:rest}"
