"""Every fixture gets the verdict that its expected file states, with and without formats."""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker, RefResolver

MAIN = Path(__file__).resolve().parents[2]
SCHEMAS = MAIN / "main/resources/org/enforcementdata/schema"
FIXTURES = MAIN / "fixtures/1.0"
EXCHANGE = MAIN / "fixtures/exchange/1.0"
BASE = "https://enforcementdata.org/schema/1.0/"
CHOOSER = BASE + "record.schema.json"


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def fixtures():
    """Each fixture with its documents and whether the schema is to accept all of them."""
    for path in sorted(FIXTURES.rglob("*")):
        if path.name == "records.ndjson":
            lines = [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]
            yield path, [json.loads(line) for line in lines], load(path.parent / "expected.json")["schema"] == "valid"
        elif path.suffix == ".json" and "expected" not in path.name:
            expected = path.with_name(path.stem + ".expected.json")
            yield path, [load(path)], not expected.exists() or load(expected)["schema"] == "valid"


def main():
    schemas = {schema["$id"]: schema for schema in map(load, sorted(SCHEMAS.rglob("*.schema.json")))}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    wrong = 0
    for checker in (None, FormatChecker()):
        resolver = RefResolver(CHOOSER, schemas[CHOOSER], store=schemas)
        validator = Draft202012Validator(schemas[CHOOSER], resolver=resolver, format_checker=checker)
        count = 0
        for path, documents, valid in fixtures():
            count += len(documents)
            verdict = all(validator.is_valid(document) for document in documents)
            if verdict != valid:
                wrong += 1
                print(f"{path}: python-jsonschema says {verdict}, expected {valid}", file=sys.stderr)
        for path in sorted(EXCHANGE.glob("*.json")):
            document = load(path)
            schema = schemas[BASE + document["recordType"] + ".schema.json"]
            count += 1
            verdict = Draft202012Validator(schema, format_checker=checker).is_valid(document)
            if verdict != path.name.startswith("valid-"):
                wrong += 1
                print(f"{path}: python-jsonschema says {verdict}", file=sys.stderr)
        print(f"python-jsonschema {'with' if checker else 'without'} formats: {len(schemas)} schemas, {count} documents")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
