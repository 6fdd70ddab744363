# A workbook and what is expected of it to one line a cell that openpyxl reads otherwise. Exit 3: openpyxl is not there.
import json
import sys

try:
    import openpyxl
except ImportError:
    sys.exit(3)

faults = 0
cells = 0
expected = json.load(open(sys.argv[1], encoding="utf-8"))
book = openpyxl.load_workbook(expected["workbook"])
for name, table in expected["tables"].items():
    sheet = book[name]
    wanted = [[field["id"] for field in table["fields"]], *table["rows"]]
    if sheet.freeze_panes != "B2" or sheet.max_row != len(wanted):
        print(f"{name}: {sheet.max_row} rows, frozen at {sheet.freeze_panes}")
        faults += 1
    for row, values in zip(sheet.iter_rows(), wanted):
        for cell, value in zip(row, values):
            text = ";".join(value) if isinstance(value, list) else value
            text = text.replace("\r\n", "\n") if isinstance(text, str) else text
            cells += 1
            if cell.data_type == "f" or cell.value != (None if text == "" else text) or isinstance(cell.value, bool) != isinstance(text, bool):
                print(f"{name} {cell.coordinate}: {cell.value!r}, expected {text!r}")
                faults += 1
print(f"openpyxl {openpyxl.__version__}, {cells} cells")
sys.exit(1 if faults else 0)
