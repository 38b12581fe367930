package org.rawi.formats.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that are read of all inputs. */
final class ByteCount {

    private final AtomicLong count = new AtomicLong();

    long get() {
        return count.get();
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                int b = super.read();
                count.addAndGet(b < 0 ? 0 : 1);
                return b;
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                int read = super.read(target, from, length);
                count.addAndGet(Math.max(read, 0));
                return read;
            }
        };
    }
}
