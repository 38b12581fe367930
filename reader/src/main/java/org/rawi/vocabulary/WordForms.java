package org.rawi.vocabulary;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of a folded word without its clitics: the classes it can be a form of, its lemma, and how often news
 * writes it bare and with the article. Built by {@code lab/run build-forms}; words are kept as 32-bit hashes, so that one
 * unknown word in some thousands is taken for a known one.
 */
public final class WordForms {

    public static final int PAST = 1;
    public static final int PRESENT = 2;
    public static final int NOUN = 4;
    public static final int ADJECTIVE = 8;
    public static final int NAME = 16;

    private static final int MAGIC = 0x52574D46;
    private static final String RESOURCE = "forms.bin";
    private static final int START = 0x811C9DC5;

    private final int[] hashes;
    private final byte[] classes;
    private final byte[] counts;
    private final int[] lemmaOf;
    private final String[] lemmas;
    private final SortedHashes places;

    /**
     * @param hashes ascending {@link #hash} values
     * @param classes sums of {@link #PAST} … {@link #NAME}
     * @param counts low four bits: log2 of how often the bare word occurs; high four: with the article
     * @param lemmaOf index into {@code lemmas}, -1 where the lemma is the word itself
     */
    public WordForms(int[] hashes, byte[] classes, byte[] counts, int[] lemmaOf, List<String> lemmas) {
        this.hashes = hashes;
        this.classes = classes;
        this.counts = counts;
        this.lemmaOf = lemmaOf;
        this.lemmas = lemmas.toArray(new String[0]);
        this.places = new SortedHashes(hashes);
    }

    public static WordForms builtIn() {
        try (InputStream in = WordForms.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("model " + RESOURCE + " is missing from the reader's resources");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("model " + RESOURCE + " could not be read", e);
        }
    }

    public static WordForms read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
        if (in.readInt() != MAGIC) {
            throw new IOException("expected a word-form model, found another file");
        }
        String[] lemmas = new String[in.readInt()];
        for (int i = 0; i < lemmas.length; i++) {
            lemmas[i] = in.readUTF();
        }
        int size = in.readInt();
        int[] hashes = ints(in, size);
        int[] lemmaOf = ints(in, size);
        byte[] classes = in.readNBytes(size);
        byte[] counts = in.readNBytes(size);
        return new WordForms(hashes, classes, counts, lemmaOf, Arrays.asList(lemmas));
    }

    private static int[] ints(DataInputStream in, int size) throws IOException {
        int[] values = new int[size];
        ByteBuffer.wrap(in.readNBytes(4 * size)).asIntBuffer().get(values);
        return values;
    }

    /** Writes the form that {@link #read} takes. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(lemmas.length);
        for (String lemma : lemmas) {
            out.writeUTF(lemma);
        }
        out.writeInt(hashes.length);
        for (int hash : hashes) {
            out.writeInt(hash);
        }
        for (int lemma : lemmaOf) {
            out.writeInt(lemma);
        }
        out.write(classes);
        out.write(counts);
    }

    public int size() {
        return hashes.length;
    }

    /** Place of a folded word, negative where it is unknown. */
    public int find(String folded) {
        return places.find(hash(folded));
    }

    /** Place of a folded word from its letter {@code from} on, with a letter put in before letter {@code at}. */
    public int findWith(char letter, String folded, int from, int at) {
        int before = extend(START, folded, from, at);
        return places.find(finish(extend(extend(before, letter), folded, at, folded.length())));
    }

    public int classes(int place) {
        return place < 0 ? 0 : classes[place];
    }

    /** log2 of one more than its count in news, 0 to 15. */
    public int frequency(int place) {
        return place < 0 ? 0 : counts[place] & 0xF;
    }

    /** The same with the article before it. */
    public int articleFrequency(int place) {
        return place < 0 ? 0 : (counts[place] >> 4) & 0xF;
    }

    public String lemma(int place, String folded) {
        return place < 0 || lemmaOf[place] < 0 ? folded : lemmas[lemmaOf[place]];
    }

    /** FNV-1a over UTF-16 code units, mixed once more (Fowler, Noll and Vo; Appleby's finalizer). */
    public static int hash(String folded) {
        return finish(extend(START, folded, 0, folded.length()));
    }

    /** The hash of a word so far, gone on with letters of another. */
    private static int extend(int hash, String letters, int from, int to) {
        int extended = hash;
        for (int i = from; i < to; i++) {
            extended = extend(extended, letters.charAt(i));
        }
        return extended;
    }

    private static int extend(int hash, char letter) {
        return (hash ^ letter) * 0x01000193;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return mixed ^ (mixed >>> 13);
    }
}
