package org.rawi.incidents.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlotTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"slot-words.tsv", "slot-kinds.tsv"})
    void rowsAreSortedAndStandOnce(String file) {
        List<String> rows = SlotTable.of(file).rows().stream()
                .map(row -> row.word() + "\t" + row.value())
                .toList();
        assertThat(rows).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void missingTableIsNamed() {
        assertThatThrownBy(() -> SlotTable.of("no-such.tsv")).hasMessageContaining("no-such.tsv");
    }
}
