"""Arrests a search by officer-defined ethnicity, borough and month, as Fairlearn and Aequitas tell them.

Usage: metric_frame.py ROWS.csv [aequitas]

Prints a line for each measurement: its name and seconds, or what is missing. Rows are month, unit,
search type, self-defined ethnicity, officer-defined ethnicity and outcome, without a header. Only
what monitoring-service answers is asked for: counts, rates, and the ratio and difference to the
reference group.
"""

import importlib.util
import sys
import time
import types
import unittest.mock

import pandas

COLUMNS = ["month", "unit", "search_type", "self_defined", "group", "outcome"]
PLACES = ["month", "unit"]
REFERENCE = "White"


def timed(name, work):
    began = time.perf_counter()
    done = work()
    print(f"{name}\t{time.perf_counter() - began:.3f}", flush=True)
    return done


def read(path):
    rows = pandas.read_csv(path, names=COLUMNS)
    rows = rows[rows["search_type"] != "vehicle"]
    rows["arrest"] = (rows["outcome"] == "arrest").astype(int)
    return rows


def compared(by_group):
    """Ratio and difference of each rate to the reference group's in the same place."""
    rates = by_group["rate"].unstack("group")
    reference = rates[REFERENCE]
    return rates.div(reference, axis=0), rates.sub(reference, axis=0)


def by_fairlearn(rows):
    from fairlearn.metrics import MetricFrame, count, selection_rate

    frame = MetricFrame(
        metrics={"rate": selection_rate, "count": count},
        y_true=rows["arrest"],
        y_pred=rows["arrest"],
        sensitive_features=rows[["group"]],
        control_features=rows[PLACES],
    )
    return compared(frame.by_group)


def by_pandas(rows):
    """What MetricFrame stands on, used directly by somebody who knows it."""
    by_group = rows.groupby([*PLACES, "group"])["arrest"].agg(rate="mean", count="size")
    return compared(by_group)


def aequitas_group():
    """Its crosstabs alone: the rest of the package asks for what draws pictures."""
    found = importlib.util.find_spec("aequitas")
    if found is None:
        raise ImportError("No module named 'aequitas'")
    package = types.ModuleType("aequitas")
    package.__path__ = list(found.submodule_search_locations)
    sys.modules["aequitas"] = package
    for pictures in ("aequitas.plot", "aequitas.plotting"):
        sys.modules[pictures] = unittest.mock.MagicMock()
    from aequitas.group import Group

    return Group()


def by_aequitas(rows):
    group = aequitas_group()
    frame = pandas.DataFrame(
        {
            "score": rows["arrest"],
            "label_value": rows["arrest"],
            "place": rows["month"].str.cat([rows["unit"], rows["group"]], sep="|"),
        }
    )
    return group.get_crosstabs(frame, attr_cols=["place"])


def main():
    rows = timed("read", lambda: read(sys.argv[1]))
    print(f"rows\t{len(rows)}")
    timed("pandas", lambda: by_pandas(rows))
    try:
        ratios, _ = timed("fairlearn", lambda: by_fairlearn(rows))
        print(f"places\t{len(ratios)}")
    except ImportError as missing:
        print(f"missing\tfairlearn: {missing}")
    if "aequitas" in sys.argv:
        try:
            timed("aequitas", lambda: by_aequitas(rows))
        except ImportError as missing:
            print(f"missing\taequitas: {missing}")


main()
