package org.rawi.archive.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rawi.archive.Inputs.report;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rawi.archive.Archive;
import org.rawi.archive.Heard;
import org.rawi.archive.Inputs;
import org.rawi.archive.Readers;
import org.rawi.archive.StorageTest;
import org.rawi.archive.TestDatabase;
import org.rawi.formats.table.TableFormat;
import org.rawi.text.Report;

class ExportTest extends StorageTest {

    private static final Report VISIT = report("visit", "قال المتحدث إن الوزير زار بغداد أمس.");
    private static final Report FIRE = report("fire", "اندلع حريق في المرفأ.").withPublished(null);
    private static final Report ATTACK = report("attack", "هاجم مسلحون سوقا في الموصل، بحسب الشرطة.");

    ExportTest(TestDatabase kind) {
        super(kind);
    }

    @ParameterizedTest
    @EnumSource
    void theOrderOfArrivalDoesNotShow(Table table) throws Exception {
        add(VISIT, FIRE, ATTACK);
        try (Archive other = Archive.open(elsewhere())) {
            other.add(Readers.BUILT_IN, 1, Inputs.of(ATTACK), new Heard<>());
            other.add(Readers.BUILT_IN, 1, Inputs.of(FIRE, VISIT), new Heard<>());
            for (TableFormat format : TableFormat.values()) {
                assertThat(exported(other, table, format)).isNotEmpty().isEqualTo(exported(archive(), table, format));
            }
        }
    }

    @Test
    void allTextsOfAReportAreExportedAndTheReadingOfThePresentOne() throws IOException {
        add(VISIT, report("visit", "زار الوزير البصرة."));
        assertThat(exported(archive(), Table.REPORTS, TableFormat.JSONL).lines().toList())
                .satisfiesExactly(
                        first -> assertThat(first).contains("بغداد", "\"version\":1,\"current\":false"),
                        second -> assertThat(second).contains("البصرة", "\"version\":2,\"current\":true"));
        assertThat(exported(archive(), Table.READINGS, TableFormat.JSONL).lines())
                .singleElement()
                .asString()
                .contains("البصرة");
    }

    @Test
    void aClaimHasARowForEachOfItsSources() throws IOException {
        add(VISIT);
        assertThat(exported(archive(), Table.CLAIMS, TableFormat.JSONL))
                .contains("\"report\":\"visit\",\"published\":\"2018-07-16\",\"claim\":\"c1\"")
                .contains("\"link\":1,\"source\":\"المتحدث\",\"anonymous\":");
    }

    private static String exported(Archive archive, Table table, TableFormat format) throws IOException {
        StringBuilder out = new StringBuilder();
        archive.export(table, format, out);
        return out.toString();
    }
}
