package org.rawi.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private static final List<String> COLUMNS = List.of("name", "number", "sure", "words");
    private static final List<@Nullable Object> VALUES = Arrays.asList("قال: «نعم», \"لا\"", 15, true, null);

    @Test
    void jsonKeepsTheKindsOfValues() {
        assertThat(TableFormat.JSONL.header(COLUMNS)).isEmpty();
        assertThat(TableFormat.JSONL.row(COLUMNS, VALUES))
                .isEqualTo("{\"name\":\"قال: «نعم», \\\"لا\\\"\",\"number\":15,\"sure\":true,\"words\":null}\n");
    }

    @Test
    void csvQuotesWhatCouldBeMisread() {
        assertThat(TableFormat.CSV.header(COLUMNS)).isEqualTo("name,number,sure,words\r\n");
        assertThat(TableFormat.CSV.row(COLUMNS, VALUES)).isEqualTo("\"قال: «نعم», \"\"لا\"\"\",15,true,\r\n");
        assertThat(Csv.line(List.of("سطر\nوسطر", "خبر"))).isEqualTo("\"سطر\nوسطر\",خبر\r\n");
    }
}
