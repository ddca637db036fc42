"""Times LibreOffice recalculating schede written as native formulas, seven a row: five factors, total, band.

usage: python3 native-formulas.py SCHEDE ROUNDS   (a python3 with the uno module; prints nanoseconds a scheda)
"""
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

WEIGHTS = (30, 20, None, 35, 10)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    raise SystemExit("soffice did not answer")


def figures(row):
    return (50 + row % 50, 40 + (row * 7) % 60 + 0.25, row % 6, (row * 13) % 100, 88.5)


def formulas(row):
    cells = "ABCDE"
    points = [
        f"={cells[i]}{row}" if weight is None else f"={cells[i]}{row}*{weight}/100" for i, weight in enumerate(WEIGHTS)
    ]
    total = f"=ROUND(SUM(F{row}:J{row});2)"
    band = f'=IF(K{row}>=91;"1";IF(K{row}>=71;"2";IF(K{row}>=51;"3";"4")))'
    return tuple(points) + (total, band)


def main(count, rounds):
    pipe = f"bench{os.getpid()}"
    profile = tempfile.mkdtemp()
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;",
         f"-env:UserInstallation=file://{profile}"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    desktop = None
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
        sheet = document.Sheets.getByIndex(0)
        sheet.getCellRangeByName(f"A1:E{count}").setDataArray(tuple(figures(row) for row in range(count)))
        sheet.getCellRangeByName(f"F1:L{count}").setFormulaArray(tuple(formulas(row + 1) for row in range(count)))
        document.calculateAll()
        best = None
        for _ in range(rounds):
            start = time.perf_counter_ns()
            document.calculateAll()
            elapsed = time.perf_counter_ns() - start
            best = elapsed if best is None else min(best, elapsed)
        print(best / count)
        document.close(True)
    finally:
        if desktop is not None:
            try:
                desktop.terminate()
            except Exception:  # the connection may close before the answer comes
                pass
        try:
            office.wait(timeout=20)
        except subprocess.TimeoutExpired:
            office.kill()


main(int(sys.argv[1]), int(sys.argv[2]))
