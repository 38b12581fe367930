package org.rawi.incidents.story;

import java.util.List;
import org.rawi.incidents.value.Value;

/** Finds the values of some slots in one report. Implementations are immutable and shared by all reports. */
public interface Finder {

    List<Value> find(Story story, Happening happening);
}
