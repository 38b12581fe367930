package org.rawi.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rawi.gazetteer.Sort;
import org.rawi.lexicon.Lexicon;

class SelfTaughtTest {

    @TempDir
    private Path folder;

    @Test
    void labelsTheNamesThatTheWholeFinderSettles() throws IOException {
        Path news = folder.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(news))) {
            out.write("{\"text\":\"وصل الوزير إلى بغداد مساء\"}\n".getBytes(StandardCharsets.UTF_8));
        }

        List<TaggedDocument> read = new SelfTaught(Lexicon.builtIn()).of(news, 5);

        assertThat(read).hasSize(1);
        assertThat(read.get(0).names()).singleElement().satisfies(name -> {
            assertThat(name.span().in(read.get(0).text())).isEqualTo("بغداد");
            assertThat(name.sort()).isEqualTo(Sort.PLACE);
        });
    }
}
