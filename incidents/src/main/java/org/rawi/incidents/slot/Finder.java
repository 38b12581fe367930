package org.rawi.incidents.slot;

import java.util.List;

/** Finds the values of some slots in one report. Implementations are immutable and shared by all reports. */
interface Finder {

    List<Value> find(Story story, Happening happening);
}
