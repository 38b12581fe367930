package org.rawi.lab;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.rawi.gazetteer.Stem;
import org.rawi.gazetteer.WordClasses;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts the words of raw news and sorts them into classes; of the texts nothing but these statistics remains. */
@Command(name = "count-words", description = "Counts words of raw news and sorts them into classes.")
final class CountWords implements Callable<Integer> {

    private static final int RAREST = 4;

    @Option(names = "--news", description = "reports, JSONL, gzip (default: ${DEFAULT-VALUE})")
    private Path news = Path.of("../shared/data/ant-2018.jsonl.gz");

    @Option(names = "--out", description = "where to (default: ${DEFAULT-VALUE})")
    private Path out = Path.of("reader/src/main/resources/org/rawi/gazetteer/words.bin");

    @Option(names = "--reports", description = "how many reports to read (default: all)")
    private int reports = Integer.MAX_VALUE;

    @Option(names = "--classes", description = "how many classes (default: ${DEFAULT-VALUE})")
    private int classes = 256;

    @Option(names = "--words", description = "how many words to list (default: ${DEFAULT-VALUE})")
    private int words = 60_000;

    @Option(names = "--rounds", description = "rounds of exchange (default: ${DEFAULT-VALUE})")
    private int rounds = 8;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        WordClasses counted = count();
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (DataOutputStream to = new DataOutputStream(new DeflaterOutputStream(
                new BufferedOutputStream(Files.newOutputStream(out)), new Deflater(Deflater.BEST_COMPRESSION)))) {
            counted.write(to);
        }
        PrintWriter report = spec.commandLine().getOut();
        report.printf(Locale.ROOT, "words %d  classes %d  %s%n", counted.size(), classes, out);
        report.flush();
        return 0;
    }

    private WordClasses count() throws IOException {
        NewsWords text = new NewsWords(news, reports);
        Map<String, Integer> counts = new HashMap<>();
        text.forEach(word -> counts.merge(word, 1, Integer::sum));
        List<String> listed = listed(counts);
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : listed) {
            numbers.put(word, numbers.size() + 1);
        }
        Numbers stream = new Numbers(counts, numbers);
        text.forEach(stream::add);
        int[] classOf = new Exchange(stream.all(), listed.size() + 1, classes).sort(rounds);
        return sorted(listed, counts, classOf);
    }

    private List<String> listed(Map<String, Integer> counts) {
        List<String> listed = new ArrayList<>(counts.keySet());
        listed.removeIf(word -> word.equals(NewsWords.BREAK) || counts.getOrDefault(word, 0) < RAREST);
        listed.sort(Comparator.comparingInt((String word) -> -counts.getOrDefault(word, 0))
                .thenComparing(word -> word));
        return listed.subList(0, Math.min(words, listed.size()));
    }

    private static WordClasses sorted(List<String> listed, Map<String, Integer> counts, int[] classOf) {
        Map<Integer, Integer> places = new TreeMap<>();
        for (int i = 0; i < listed.size(); i++) {
            places.putIfAbsent(WordClasses.hash(listed.get(i)), i);
        }
        int[] hashes = new int[places.size()];
        byte[] frequencies = new byte[hashes.length];
        short[] ofWord = new short[hashes.length];
        int at = 0;
        for (Map.Entry<Integer, Integer> place : places.entrySet()) {
            hashes[at] = place.getKey();
            int count = counts.getOrDefault(listed.get(place.getValue()), 1);
            frequencies[at] = (byte) (32 - Integer.numberOfLeadingZeros(count));
            ofWord[at++] = (short) classOf[place.getValue() + 1];
        }
        return new WordClasses(hashes, frequencies, ofWord);
    }

    /** A text as numbers of words, particles off where what remains is the commoner word. */
    private static final class Numbers {

        private final Map<String, Integer> counts;
        private final Map<String, Integer> numbers;
        private int[] text = new int[1 << 20];
        private int size;

        Numbers(Map<String, Integer> counts, Map<String, Integer> numbers) {
            this.counts = counts;
            this.numbers = numbers;
        }

        void add(String word) {
            if (size == text.length) {
                text = Arrays.copyOf(text, size * 2);
            }
            text[size++] = numbers.getOrDefault(word.isEmpty() ? word : stem(word), 0);
        }

        private String stem(String word) {
            String best = word;
            for (Stem stem : Stem.of(word)) {
                if (counts.getOrDefault(stem.word(), 0) > counts.getOrDefault(best, 0)) {
                    best = stem.word();
                }
            }
            return best;
        }

        int[] all() {
            return Arrays.copyOf(text, size);
        }
    }
}
