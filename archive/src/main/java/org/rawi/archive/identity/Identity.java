package org.rawi.archive.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawi.lexicon.Entry;
import org.rawi.name.EntityType;

/**
 * Who or what an entity of a report is among all reports.
 *
 * @param id derived from type and key, so that it is the same whatever came first: {@code person-1f8e…}
 * @param key what all names of it share, readable
 * @param rule what allows to take other reports' names for it
 * @param why the rule in words, with what it went by
 * @param latin its name in Latin letters, where the tables give one
 */
public record Identity(
        String id,
        EntityType type,
        String key,
        Rule rule,
        String why,
        @Nullable String latin) {

    /** 8 bytes: among a hundred million identities, one chance in thousands that two share an id. */
    private static final int BYTES = 8;

    private static final Pattern ID = Pattern.compile("(person|organization|place)-[0-9a-f]{16}");

    static Identity known(EntityType type, String key, Entry row) {
        String why = Rule.KNOWN.words() + ": " + row.word();
        return new Identity(id(type, key), type, key, Rule.KNOWN, why, row.has("latin") ? row.get("latin") : null);
    }

    static Identity of(EntityType type, String key, Rule rule) {
        return new Identity(id(type, key), type, key, rule, rule.words() + ": " + key, null);
    }

    static Identity onlyIn(String report, EntityType type, String key) {
        String own = key + " @ " + report;
        return new Identity(id(type, own), type, own, Rule.ONLY_HERE, Rule.ONLY_HERE.words(), null);
    }

    /** The id that belongs to a key. */
    public static String id(EntityType type, String key) {
        String kind = type.name().toLowerCase(Locale.ROOT);
        return kind + "-" + digest(kind + "\n" + key);
    }

    /** The type that an id names. */
    public static EntityType type(String id) {
        return EntityType.valueOf(id.substring(0, id.indexOf('-')).toUpperCase(Locale.ROOT));
    }

    /** Whether a word is an id rather than a name. */
    public static boolean isId(String word) {
        return ID.matcher(word).matches();
    }

    private static String digest(String text) {
        try {
            byte[] bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
