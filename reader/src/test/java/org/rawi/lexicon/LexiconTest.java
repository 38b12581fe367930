package org.rawi.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final File FOLDER = new File("src/main/resources/org/rawi/lexicon");

    @Test
    void everyTableFileIsListedAndLoads() {
        List<String> there = Stream.of(FOLDER.list())
                .filter(f -> f.endsWith(".tsv"))
                .sorted()
                .toList();
        assertThat(FOLDER).exists();
        assertThat(new File(FOLDER, "files.txt")).content().isEqualTo(String.join("\n", there) + "\n");
        assertThat(Lexicon.builtIn().names()).isNotEmpty();
    }

    @Test
    void partsMakeOneTable() throws IOException {
        Lexicon lexicon = Lexicon.builder()
                .add("villages.north.tsv", new StringReader("name\tkind\nتل أخضر\tvillage\n"))
                .add("villages.south.tsv", new StringReader("name\tkind\nعين زرقا\tvillage\n"))
                .build();
        assertThat(lexicon.table("villages")).extracting(Entry::word).containsExactly("تل أخضر", "عين زرقا");
    }

    @Test
    void aUsersRowWinsOverOurs() throws IOException {
        Entry ours = Lexicon.builtIn().table("cues").get(0);
        String row = "cue\tpos\tact\n" + ours.word() + "\t" + ours.kind() + "\tmine\n";
        Lexicon lexicon =
                Lexicon.builder().add("cues.mine.tsv", new StringReader(row)).build();
        assertThat(lexicon.table("cues"))
                .filteredOn(e -> e.word().equals(ours.word()) && e.kind().equals(ours.kind()))
                .extracting(e -> e.get("act"))
                .containsExactly("mine");
    }

    @Test
    void namesFileAndLineOfARowWithTooFewColumns() {
        assertThatThrownBy(() ->
                        Lexicon.builder().add("places.mine.tsv", new StringReader("# mine\nname\tkind\nتل أخضر\n")))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("places.mine.tsv:3")
                .hasMessageContaining("expected 2 columns")
                .hasMessageContaining("found 1");
    }

    @Test
    void namesTheColumnOfAnEmptyCell() {
        assertThatThrownBy(() -> Lexicon.builder().add("places.mine.tsv", new StringReader("name\tkind\nتل أخضر\t\n")))
                .hasMessageContaining("places.mine.tsv:2")
                .hasMessageContaining("kind");
    }

    @Test
    void saysWhenThereIsNoHeader() {
        assertThatThrownBy(() -> Lexicon.builder().add("places.mine.tsv", new StringReader("# only words\n")))
                .hasMessageContaining("header");
    }

    @Test
    void severalValuesOfACellAreSplit() throws IOException {
        Lexicon lexicon = Lexicon.builder()
                .add("mine.tsv", new StringReader("word\tkind\tforms\nبيت\tnoun\tبيوت|أبيات\nدار\tnoun\t-\n"))
                .build();
        assertThat(lexicon.table("mine").get(0).list("forms")).containsExactly("بيوت", "أبيات");
        assertThat(lexicon.table("mine").get(0).lists("forms", "أبيات")).isTrue();
        assertThat(lexicon.table("mine").get(0).lists("forms", "بيت")).isFalse();
        assertThat(lexicon.table("mine").get(0).lists("forms", "أبيا")).isFalse();
        assertThat(lexicon.table("mine").get(1).has("forms")).isFalse();
        assertThat(lexicon.table("mine").get(1).list("forms")).isEmpty();
    }
}
