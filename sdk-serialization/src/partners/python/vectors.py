"""Judges the vectors of draws, logs and canonical forms by docs/wire.md W13 to W15 alone, without any code of the SDK."""
import datetime
import decimal
import hashlib
import json
import pathlib
import struct
import sys

VECTORS = pathlib.Path(__file__).parents[2] / "fixtures" / "vectors"


def sha256(data):
    return hashlib.sha256(data if isinstance(data, bytes) else data.encode("utf-8"))


def pool_digest(pool):
    lines = [f"{e['record']}\t{e.get('stratum', '')}\n".encode("utf-8") for e in pool["entries"]]
    return sha256(b"".join(sorted(lines))).hexdigest()


def first(records, prefix, count):
    return sorted(records, key=lambda r: sha256(prefix + r).digest())[:count]


def differing(at, found, expected):
    for i in range(max(len(found), len(expected))):
        if found[i:i + 1] != expected[i:i + 1]:
            yield f"{at}/{i}"


def instant(text):
    return datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))


def draw_defects(draw, targets, inspectors):
    found = []
    if draw["algorithm"] != "SHA256_ORDER":
        found.append("/algorithm")
    for name, pool in (("targetPool", targets), ("inspectorPool", inspectors)):
        digest = pool_digest(pool)
        if draw[name + "Digest"] != digest:
            found.append(f"/{name}Digest")
        records = [e["record"] for e in pool["entries"]]
        if pool["digest"] != digest or len(set(records)) < len(records):
            found.append(f"/{name}")
    parts = [draw["operator"], draw["witness"]]
    for name, part in zip(("operator", "witness"), parts):
        if sha256(part["seed"]).hexdigest() != part["commitment"]:
            found.append(f"/{name}/commitment")
        if any(instant(part["openedAt"]) <= instant(p["committedAt"]) for p in parts):
            found.append(f"/{name}/openedAt")
    seed = "\n".join(p["seed"] for p in parts) + "\n"
    drawn = []
    for i, quota in enumerate(draw["quotas"]):
        stratum = [e["record"] for e in targets["entries"] if e.get("stratum") == quota["stratum"]]
        if len(stratum) != quota["poolSize"]:
            found.append(f"/quotas/{i}/poolSize")
        drawn += first(stratum, seed, quota["drawn"])
    if {e["stratum"] for e in targets["entries"]} - {q["stratum"] for q in draw["quotas"]}:
        found.append("/quotas")
    found += differing("/targets", draw["targets"], drawn)
    found += differing("/assignments", [a["target"] for a in draw["assignments"]], drawn)
    for i, assignment in enumerate(draw["assignments"]):
        target = assignment["target"]
        recused = {r["inspector"] for r in draw.get("recusals", []) if r["target"] == target}
        free = [e["record"] for e in inspectors["entries"] if e["record"] not in recused]
        officers = first(free, seed + target + "\n", draw["officersPerTarget"])
        found += differing(f"/assignments/{i}/inspectors", assignment["inspectors"], officers)
    return sorted(set(found))


def field(value):
    if value is None:
        return b"\xff\xff\xff\xff"
    data = value if isinstance(value, bytes) else value.encode("utf-8")
    return struct.pack(">I", len(data)) + data


def entry_hash(entry):
    data = field(bytes.fromhex(entry["prevHash"]))
    for name in ("stage", "doneAt", "actor", "action", "medium"):
        data += field(entry.get(name))
    refs = entry.get("refs", [])
    return sha256(data + struct.pack(">I", len(refs)) + b"".join(map(field, refs))).hexdigest()


def log_defects(entries):
    found = []
    for i, entry in enumerate(entries):
        if entry_hash(entry) != entry["hash"]:
            found.append(f"{i}/hash")
        previous = entry["prevHash"]
        same = [e for e in entries if e["subject"] == entry["subject"]]
        if previous != "0" * 64 and all(e["hash"] != previous for e in same):
            found.append(f"{i}/prevHash")
        elif any(e["prevHash"] == previous for e in entries[:i] if e in same):
            found.append(f"{i}/prevHash")
        if entry["revision"] != 1:
            found.append(f"{i}/revision")
    return sorted(set(found))


class Number(str):
    """A number in plain notation, with its digits."""

    @classmethod
    def of(cls, written):
        number = decimal.Decimal(written)
        return cls(format(abs(number) if number.is_zero() else number, "f"))


def members(pairs):
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("one name twice")
    return dict(pairs)


SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text):
    return '"' + "".join(SHORT.get(c) or (f"\\u{ord(c):04X}" if ord(c) < 32 else c) for c in text) + '"'


def canonical(value):
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, dict):
        return "{" + ",".join(quoted(n) + ":" + canonical(value[n]) for n in sorted(value)) + "}"
    return json.dumps(value)


def canonical_defects(vector):
    try:
        value = json.loads(
            vector["document"], parse_int=Number.of, parse_float=Number.of, object_pairs_hook=members
        )
    except ValueError:
        return ["refused"]
    form = canonical(value)
    same = form == vector.get("canonical") and sha256(form).hexdigest() == vector["sha256"]
    return [] if same else [form]


def main():
    draws = json.loads((VECTORS / "draw.json").read_text(encoding="utf-8"))
    logs = json.loads((VECTORS / "process-log.json").read_text(encoding="utf-8"))
    judged = [(v["name"], draw_defects(v["draw"], v["targets"], v["inspectors"]), v["defects"]) for v in draws]
    judged += [(v["name"], log_defects(v["entries"]), v["defects"]) for v in logs]
    forms = json.loads((VECTORS / "canonical.json").read_text(encoding="utf-8"))
    judged += [(v["name"], canonical_defects(v), [] if "canonical" in v else ["refused"]) for v in forms]
    wrong = [f"{name}: found {found}, expected {said}" for name, found, said in judged if found != said]
    failing = sum(1 for _, _, said in judged if said)
    print(f"{len(judged)} vectors, {failing} of which must fail, {len(wrong)} judged otherwise")
    sys.exit("\n".join(wrong) or (failing < 6 and "too few vectors must fail") or 0)


if __name__ == "__main__":
    main()
