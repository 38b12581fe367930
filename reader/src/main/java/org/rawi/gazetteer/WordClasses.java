package org.rawi.gazetteer;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;
import org.rawi.vocabulary.SortedHashes;

/**
 * How often words occur in news, and in which class of words of like neighbours (exchange clustering: Martin, Liermann and
 * Ney, 1998). Words are known by hash, in order of hash; a rare collision only blurs a statistic.
 */
public final class WordClasses {

    /** Frequency of a word that is not listed. */
    public static final int UNKNOWN = 0;

    private static final String RESOURCE = "words.bin";
    private static final int MAGIC = 0x52415743;

    private final int[] hashes;
    private final SortedHashes places;
    private final byte[] frequencies;
    private final short[] classes;

    public WordClasses(int[] sortedHashes, byte[] frequencies, short[] classes) {
        this.hashes = sortedHashes;
        this.frequencies = frequencies;
        this.classes = classes;
        this.places = new SortedHashes(sortedHashes);
    }

    /** The statistics that come with the reader. */
    public static WordClasses builtIn() {
        try (InputStream in = WordClasses.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("word classes: expected the resource " + RESOURCE + ", found none");
            }
            return read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in), 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException("word classes " + RESOURCE + " could not be read", e);
        }
    }

    public static WordClasses none() {
        return new WordClasses(new int[0], new byte[0], new short[0]);
    }

    public int size() {
        return hashes.length;
    }

    /** Place of a folded word, negative where it is not listed. */
    public int find(String folded) {
        return find(hash(folded));
    }

    /** The same of a word known by its {@link #hash}. */
    int find(int hash) {
        return places.find(hash);
    }

    /** Binary logarithm of how often the word was seen, {@link #UNKNOWN} where it is not listed. */
    public int frequency(String folded) {
        int at = find(folded);
        return at < 0 ? UNKNOWN : frequencies[at];
    }

    /** Class number from 1, 0 where the word is not listed. */
    public int classOf(String folded) {
        int at = find(folded);
        return at < 0 ? 0 : classes[at];
    }

    public int frequencyAt(int place) {
        return frequencies[place];
    }

    public int classAt(int place) {
        return classes[place];
    }

    /** How many words each class has; class 0 holds none. */
    int[] sizes() {
        int last = 0;
        for (short each : classes) {
            last = Math.max(last, each);
        }
        int[] sizes = new int[last + 1];
        for (short each : classes) {
            sizes[each]++;
        }
        return sizes;
    }

    public static int hash(String folded) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * 0x01000193;
        }
        return hash ^ hash >>> 15;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeInt(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            out.writeInt(hashes[i]);
            out.writeByte(frequencies[i]);
            out.writeShort(classes[i]);
        }
    }

    /**
     * @throws IOException where the bytes are no word classes
     */
    public static WordClasses read(DataInputStream in) throws IOException {
        int magic = in.readInt();
        if (magic != MAGIC) {
            throw new IOException("word classes: expected magic " + Integer.toHexString(MAGIC) + ", found "
                    + Integer.toHexString(magic));
        }
        int size = in.readInt();
        int[] hashes = new int[size];
        byte[] frequencies = new byte[size];
        short[] classes = new short[size];
        for (int i = 0; i < size; i++) {
            hashes[i] = in.readInt();
            frequencies[i] = in.readByte();
            classes[i] = in.readShort();
        }
        return new WordClasses(hashes, frequencies, classes);
    }
}
