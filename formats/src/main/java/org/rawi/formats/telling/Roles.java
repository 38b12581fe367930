package org.rawi.formats.telling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rawi.name.Mention;
import org.rawi.reading.Reading;
import org.rawi.text.Span;

/**
 * What people are called beside their names: in «المحافظ سامي الجبوري», where the whole phrase stands for the man, the
 * rest of it is his role.
 */
final class Roles {

    /** Longer phrases are descriptions. */
    private static final int LONGEST = 60;

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}]+$");

    private final Reading reading;
    private final Map<String, List<Mention>> mentions;
    private final Map<String, Set<String>> roles = new HashMap<>();

    private Roles(Reading reading, Map<String, List<Mention>> mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    /**
     * The roles of each entity that has any, by its id, in order of the reading.
     *
     * @param mentions of each entity
     */
    static Map<String, Set<String>> of(Reading reading, Map<String, List<Mention>> mentions) {
        Roles roles = new Roles(reading, mentions);
        reading.claims().forEach(claim -> claim.sources().forEach(source -> roles.add(source.span(), source.entity())));
        reading.events().forEach(event -> event.arguments().forEach(one -> roles.add(one.span(), one.entity())));
        return roles.roles;
    }

    private void add(@Nullable Span phrase, @Nullable String entity) {
        if (phrase == null || entity == null) {
            return;
        }
        for (Mention mention : mentions.getOrDefault(entity, List.of())) {
            if (phrase.contains(mention.span())) {
                for (String words : List.of(before(phrase, mention), after(phrase, mention))) {
                    if (!words.isEmpty() && words.length() <= LONGEST) {
                        roles.computeIfAbsent(entity, e -> new LinkedHashSet<>())
                                .add(words);
                    }
                }
                return;
            }
        }
    }

    private String before(Span phrase, Mention mention) {
        return words(phrase.start(), mention.span().start());
    }

    private String after(Span phrase, Mention mention) {
        return words(mention.span().end(), phrase.end());
    }

    private String words(int start, int end) {
        String words = reading.report().text().substring(start, end).replaceAll("\\s+", " ");
        return EDGES.matcher(words).replaceAll("");
    }
}
