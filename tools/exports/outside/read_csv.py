# CSV files and what is expected of them to one line a cell that pandas reads otherwise. Exit 3: pandas is not there.
import json
import sys

try:
    import pandas
except ImportError:
    sys.exit(3)


def written(value):
    """What the file has for a value: lists joined, a text that looks like a formula behind an apostrophe."""
    text = ";".join(value) if isinstance(value, list) else value
    return "'" + text if isinstance(text, str) and text[:1] in tuple("=+-@\t\r") else text


faults = 0
cells = 0
expected = json.load(open(sys.argv[1], encoding="utf-8"))
for path, table in expected["csv"]:
    frame = pandas.read_csv(path, keep_default_na=False, na_values=[""])
    fields, rows = expected["tables"][table]["fields"], expected["tables"][table]["rows"]
    if list(frame.columns) != [field["id"] for field in fields] or len(frame) != len(rows):
        print(f"{path}: {len(frame)} rows of {list(frame.columns)}")
        faults += 1
        continue
    for number, (row, (_, read)) in enumerate(zip(rows, frame.iterrows())):
        for field, value in zip(fields, row):
            found = read[field["id"]]
            found = None if pandas.isna(found) else found
            wanted = written(value)
            cells += 1
            if found != (None if wanted == "" else wanted):
                print(f"{path}: row {number + 1}, {field['id']}: {found!r}, expected {wanted!r}")
                faults += 1
print(f"pandas {pandas.__version__}, {cells} cells")
sys.exit(1 if faults else 0)
