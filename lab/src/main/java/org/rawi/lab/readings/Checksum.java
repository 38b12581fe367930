package org.rawi.lab.readings;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rawi.text.Report;

/** By which a text is known again: SHA-256 of title, newline and body in UTF-8, in hexadecimal digits. */
final class Checksum {

    private Checksum() {}

    static String of(Report report) {
        try {
            byte[] text = report.text().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
