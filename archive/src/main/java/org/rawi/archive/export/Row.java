package org.rawi.archive.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one row, in the order of its table's columns. */
record Row(List<@Nullable Object> values) {

    static Row of(@Nullable Object... values) {
        return new Row(Collections.unmodifiableList(new ArrayList<>(Arrays.asList(values))));
    }
}
