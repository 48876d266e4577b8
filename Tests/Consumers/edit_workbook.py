"""Edits a catalogue's workbook as a person does in LibreOffice: a row added, a column moved, a sheet sorted.

usage: edit_workbook.py <workbook> <to write: .xlsx, .ods or .fods> <profile>

It needs the Python that python3-uno is for.
"""
import os, subprocess, sys, time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import TableSortField


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


source, target, profile = sys.argv[1:4]
office = subprocess.Popen(["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore",
    "--accept=pipe,name=landscape;urp"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
for _ in range(120):
    try:
        context = resolver.resolve("uno:pipe,name=landscape;urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
book = desktop.loadComponentFromURL("file://" + os.path.abspath(source), "_blank", 0, (prop("Hidden", True),))
sheet = book.Sheets.getByName("organisations")
cursor = sheet.createCursor(); cursor.gotoEndOfUsedArea(False)
last = cursor.RangeAddress.EndRow
headings = [sheet.getCellByPosition(c, 0).String for c in range(cursor.RangeAddress.EndColumn + 1)]
for name, value in {"id": "new-body", "name": "New body of â ŵ", "name_cy": "Corff newydd", "official_id": "007"}.items():
    sheet.getCellByPosition(headings.index(name), last + 1).String = value
# The column of sources moves to the front.
place = headings.index("source")
sheet.Columns.insertByIndex(0, 1)
address = sheet.getCellRangeByPosition(place + 1, 0, place + 1, last + 1).RangeAddress
sheet.moveRange(sheet.getCellByPosition(0, 0).CellAddress, address)
sheet.Columns.removeByIndex(place + 1, 1)
# Sorted by name, downwards.
cells = sheet.getCellRangeByPosition(0, 1, len(headings) - 1, last + 1)
field = TableSortField()
# One further than it was: what moved to the front stood behind it.
field.Field, field.IsAscending = headings.index("name") + 1, False
cells.sort((prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))), prop("ContainsHeader", False)))
kind = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8", "fods": "OpenDocument Spreadsheet Flat XML"}[target.rsplit(".", 1)[1]]
book.storeToURL("file://" + os.path.abspath(target), (prop("FilterName", kind),))
book.close(True)
try:
    desktop.terminate()
except Exception:
    # It is gone before it answers.
    pass
office.wait(30)
