package org.rawi.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or script that goes into the page.
 *
 * @param hash by which the page's policy allows this one and no other (CSP level 2)
 */
public record Inline(String text, String hash) {

    /** @param name of a resource that lies beside a class */
    public static Inline resource(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            byte[] bytes = in.readAllBytes();
            String digest = Base64.getEncoder().encodeToString(sha256(bytes));
            return new Inline(new String(bytes, StandardCharsets.UTF_8), "'sha256-" + digest + "'");
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name + " could not be read", e);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
