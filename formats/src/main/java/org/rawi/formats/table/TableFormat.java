package org.rawi.formats.table;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rawi.formats.json.JsonRow;

/** The ways to write a table. */
public enum TableFormat {
    /** One JSON object a line. */
    JSONL {
        @Override
        public String header(List<String> columns) {
            return "";
        }

        @Override
        public String row(List<String> columns, List<? extends @Nullable Object> values) {
            return JsonRow.write(columns, values) + "\n";
        }
    },

    /** Comma-separated values, with a header. */
    CSV {
        @Override
        public String header(List<String> columns) {
            return Csv.line(columns);
        }

        @Override
        public String row(List<String> columns, List<? extends @Nullable Object> values) {
            return Csv.line(values);
        }
    };

    /** What stands before the rows. */
    public abstract String header(List<String> columns);

    /** One row, its line end included. */
    public abstract String row(List<String> columns, List<? extends @Nullable Object> values);

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
