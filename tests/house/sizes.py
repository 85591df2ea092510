"""Budgets, names and docstrings: is this two nouns, what is it called, and does it say what it is for."""

import ast
from pathlib import PurePosixPath

LINES_OF_A_FILE, LINES_OF_A_FUNCTION, PARAMETERS = 200, 40, 5

# Names for a thing nobody has thought about yet.
NO_NAMES = frozenset(
    ["util", "utils", "helper", "helpers", "common", "base", "manager", "service", "data", "info"]
)

Function = ast.FunctionDef | ast.AsyncFunctionDef


def size_complaints(path: str, source: str) -> list[str]:
    """Complain of a file, a function or a list of parameters over budget."""
    lines = len(source.splitlines())
    found = [f"{path}: {lines} lines, at most {LINES_OF_A_FILE}"] if lines > LINES_OF_A_FILE else []
    for function in functions(source):
        length, width = (function.end_lineno or 0) - function.lineno + 1, len(parameters(function))
        where = f"{path}:{function.lineno}: {function.name}"
        if length > LINES_OF_A_FUNCTION:
            found.append(f"{where} has {length} lines, at most {LINES_OF_A_FUNCTION}")
        if width > PARAMETERS:
            found.append(f"{where} has {width} parameters, at most {PARAMETERS}")
    return found


def functions(source: str) -> list[Function]:
    """List every function and method in a file."""
    return [node for node in ast.walk(ast.parse(source)) if isinstance(node, Function)]


def parameters(function: Function) -> list[str]:
    """Name what a caller has to think of: neither `self` and `cls` nor the rest in `*args` and `**kwargs`."""
    given = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return [argument.arg for argument in given if argument.arg not in ("self", "cls")]


def name_complaints(path: str, source: str) -> list[str]:
    """Complain of a file, a folder or a function whose name says nothing."""
    parts = PurePosixPath(path).with_suffix("").parts
    found = [f"{path}: {part} says nothing" for part in parts if says_nothing(part)]
    return found + [
        f"{path}:{one.lineno}: {one.name} says nothing" for one in functions(source) if handles(one.name)
    ]


def says_nothing(name: str) -> bool:
    """Whether a word of a file's name is one of those that fit anything."""
    return bool(NO_NAMES.intersection(name.split("_"))) or handles(name)


def handles(name: str) -> bool:
    """Whether something is named by being handled instead of by what happened."""
    return name.lstrip("_").startswith("handle_")


def docstring_complaints(path: str, source: str) -> list[str]:
    """Complain of a module without a docstring."""
    return [] if ast.get_docstring(ast.parse(source)) else [f"{path}: what is this file for?"]


def public_docstring_complaints(path: str, source: str) -> list[str]:
    """Complain of a public function of a module without a docstring."""
    return [
        f"{path}:{node.lineno}: {node.name} has no docstring"
        for node in ast.parse(source).body
        if isinstance(node, Function) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]
