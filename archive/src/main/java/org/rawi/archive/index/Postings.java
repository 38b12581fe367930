package org.rawi.archive.index;

import java.util.function.IntPredicate;
import org.rawi.archive.document.Numbers;

/**
 * The documents of one chunk that have a term, and where they have it. Versions are parted into chunks so that adding one
 * costs the same however many there are, and a term of a chunk is one row so that reading it is one step.
 *
 * <p>A row is a list of entries in ascending order of documents: document, length of its places in bytes, places.
 */
public final class Postings {

    /** Versions in a chunk. */
    public static final int CHUNK = 1024;

    /** No document has it. */
    public static final Postings NONE = new Postings(new byte[0]);

    private final byte[] row;

    Postings(byte[] row) {
        this.row = row;
    }

    /** The chunk of a version. */
    public static long chunk(long version) {
        return version / CHUNK;
    }

    /** The number of a version within its chunk, from 0 up: its document. */
    public static int document(long version) {
        return (int) (version % CHUNK);
    }

    /** The version of a document. */
    public static long version(long chunk, int document) {
        return chunk * CHUNK + document;
    }

    byte[] row() {
        return row;
    }

    boolean isEmpty() {
        return row.length == 0;
    }

    /** What is done with an entry. */
    @FunctionalInterface
    public interface Visitor {

        /** @param places of the document, packed; to be read before the next entry comes */
        void visit(int document, Numbers.Reader places);
    }

    /** Shows all entries, in ascending order of documents. */
    public void forEach(Visitor visitor) {
        Cursor cursor = new Cursor(row);
        while (cursor.next()) {
            visitor.visit(cursor.document, cursor.places());
        }
    }

    /** The entries of both; where both have a document, that of the other. */
    Postings with(Postings other) {
        Numbers.Writer merged = new Numbers.Writer();
        Cursor mine = new Cursor(row);
        Cursor others = new Cursor(other.row);
        boolean more = mine.next();
        while (others.next()) {
            while (more && mine.document < others.document) {
                mine.copyTo(merged);
                more = mine.next();
            }
            more = more && mine.document == others.document ? mine.next() : more;
            others.copyTo(merged);
        }
        for (; more; more = mine.next()) {
            mine.copyTo(merged);
        }
        return new Postings(merged.bytes());
    }

    Postings without(IntPredicate documents) {
        Numbers.Writer rest = new Numbers.Writer();
        Cursor cursor = new Cursor(row);
        while (cursor.next()) {
            if (!documents.test(cursor.document)) {
                cursor.copyTo(rest);
            }
        }
        return new Postings(rest.bytes());
    }

    boolean hasAny(IntPredicate documents) {
        Cursor cursor = new Cursor(row);
        while (cursor.next()) {
            if (documents.test(cursor.document)) {
                return true;
            }
        }
        return false;
    }

    /** Stands on one entry of a row after another. */
    private static final class Cursor {

        private final Numbers.Reader reader;
        private final byte[] row;
        private int start;
        private int places;
        private int end;
        private int document;

        Cursor(byte[] row) {
            this.row = row;
            this.reader = new Numbers.Reader(row);
        }

        boolean next() {
            if (end == row.length) {
                return false;
            }
            start = end;
            reader.moveTo(start);
            document = reader.next();
            int length = reader.next();
            places = reader.at();
            end = places + length;
            return true;
        }

        Numbers.Reader places() {
            return new Numbers.Reader(row, places, end);
        }

        void copyTo(Numbers.Writer writer) {
            writer.copy(row, start, end);
        }
    }

    /** Collects entries, to be put in ascending order of documents. */
    static final class Builder {

        private final Numbers.Writer writer = new Numbers.Writer();

        void put(int document, byte[] places) {
            writer.put(document);
            writer.put(places.length);
            writer.copy(places, 0, places.length);
        }

        Postings build() {
            return new Postings(writer.bytes());
        }
    }
}
