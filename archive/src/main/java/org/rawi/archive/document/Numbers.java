package org.rawi.archive.document;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Numbers from 0 up as bytes: seven bits a byte, lowest first, the high bit set where more follow (the variable-byte
 * integers of Williams and Zobel, <i>Compressing Integers for Fast File Access</i>, 1999).
 */
public final class Numbers {

    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private Numbers() {}

    static byte[] pack(int... numbers) {
        Writer writer = new Writer();
        for (int number : numbers) {
            writer.put(number);
        }
        return writer.bytes();
    }

    /** Ascending numbers, each as its distance from the one before. */
    static byte[] packAscending(BitSet numbers) {
        Writer writer = new Writer();
        int last = 0;
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            writer.put(number - last);
            last = number;
        }
        return writer.bytes();
    }

    /** Collects numbers. */
    public static final class Writer {

        private byte[] bytes = new byte[8];
        private int size;

        public void put(int number) {
            int rest = number;
            while (rest > LOW_BITS) {
                put((byte) (rest & LOW_BITS | MORE));
                rest >>>= BITS;
            }
            put((byte) rest);
        }

        private void put(byte part) {
            makeRoom(1);
            bytes[size++] = part;
        }

        /** Bytes that hold packed numbers. */
        public void copy(byte[] packed, int from, int end) {
            makeRoom(end - from);
            System.arraycopy(packed, from, bytes, size, end - from);
            size += end - from;
        }

        private void makeRoom(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
            }
        }

        public byte[] bytes() {
            return Arrays.copyOf(bytes, size);
        }
    }

    /** Gives numbers back in their order. */
    public static final class Reader {

        private final byte[] bytes;
        private final int end;
        private int at;

        public Reader(byte[] bytes) {
            this(bytes, 0, bytes.length);
        }

        /**
         * @param from of the first byte
         * @param end after the last
         */
        public Reader(byte[] bytes, int from, int end) {
            this.bytes = bytes;
            this.at = from;
            this.end = end;
        }

        public boolean hasNext() {
            return at < end;
        }

        /** @throws ArrayIndexOutOfBoundsException where the bytes are cut off */
        public int next() {
            int number = 0;
            for (int shift = 0; ; shift += BITS) {
                byte part = bytes[at++];
                number |= (part & LOW_BITS) << shift;
                if (part >= 0) {
                    return number;
                }
            }
        }

        /** All that is left, as {@link #packAscending} packed it. */
        public BitSet nextAscending() {
            BitSet numbers = new BitSet();
            int last = 0;
            while (hasNext()) {
                last += next();
                numbers.set(last);
            }
            return numbers;
        }

        /** What is left, as it is packed. */
        public byte[] rest() {
            return Arrays.copyOfRange(bytes, at, end);
        }

        public int at() {
            return at;
        }

        public void moveTo(int byteNumber) {
            at = byteNumber;
        }
    }
}
