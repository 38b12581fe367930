package org.rawi.phrase;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Sense;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;

/**
 * Whom a noun phrase stands for: the person it names, the person who holds the office in this report, the body or place
 * it names, or the body that a bare «الصحيفة» takes up again.
 */
final class References {

    private final Words words;
    private final Names names;
    private final PhraseScanner scanner;
    private final List<Holding> holdings = new ArrayList<>();

    /** An office seen together with its holder. */
    private record Holding(int at, Set<String> terms, String entity) {}

    References(Words words, Names names, PhraseScanner scanner) {
        this.words = words;
        this.names = names;
        this.scanner = scanner;
        for (int i = 0; i < words.size(); i++) {
            Sense office = scanner.office(i);
            if (office != null) {
                int end = scanner.end(i);
                String person = end > i ? person(i, end) : null;
                if (person != null) {
                    holdings.add(new Holding(i, terms(i, end), person));
                }
            }
        }
    }

    @Nullable
    String entity(int first, int end) {
        String person = person(first, end);
        if (person != null) {
            return person;
        }
        Sense office = scanner.office(first);
        if (office != null) {
            String holder = holder(first, end);
            return holder != null ? holder : isSpokesman(office) ? body(first, end) : null;
        }
        Mention head = headMention(first, end);
        return head != null ? head.entity() : anaphor(first, end);
    }

    /** Whether the phrase can speak or act. */
    boolean isPersonal(int first, int end) {
        return scanner.office(first) != null
                || !words.senses(first, "source-nouns").isEmpty()
                || headMention(first, end) != null
                || person(first, end) != null;
    }

    private @Nullable String person(int first, int end) {
        for (Mention mention : names.inside(words.tokens().span(first, end))) {
            if (names.entity(mention.entity()).type() == EntityType.PERSON) {
                return mention.entity();
            }
        }
        return null;
    }

    /** The latest holder of an office whose words include these. */
    private @Nullable String holder(int first, int end) {
        Set<String> wanted = terms(first, end);
        Holding best = null;
        for (Holding holding : holdings) {
            if (holding.terms.containsAll(wanted) && (best == null || holding.at <= first)) {
                best = holding;
            }
        }
        return best == null ? null : best.entity;
    }

    /** The office's own words, without names of persons. */
    private Set<String> terms(int first, int end) {
        Set<String> terms = new HashSet<>();
        for (int i = first; i < end; i++) {
            Mention mention = names.at(words.token(i).span().end() - 1);
            boolean person = mention != null && names.entity(mention.entity()).type() == EntityType.PERSON;
            if (!person && words.token(i).isWord()) {
                terms.add(stem(i));
            }
        }
        return terms;
    }

    private String stem(int at) {
        return org.rawi.script.Folding.key(words.text(words.analysis(at).stem()));
    }

    private static boolean isSpokesman(Sense office) {
        String kind = office.entry().kind();
        return kind.equals("spokesperson") || kind.equals("media");
    }

    private @Nullable String body(int first, int end) {
        for (Mention mention : names.inside(words.tokens().span(first, end))) {
            if (names.entity(mention.entity()).type() != EntityType.PERSON) {
                return mention.entity();
            }
        }
        return null;
    }

    /** The name that the phrase is, or that stands after its class word («مدينة عفرين», «صحيفة "واشنطن بوست"»). */
    private @Nullable Mention headMention(int first, int end) {
        List<Mention> inside = names.inside(words.tokens().span(first, end));
        if (inside.isEmpty()) {
            return null;
        }
        Mention mention = inside.get(0);
        int start = words.tokens().at(mention.span().start());
        return start == first || start <= first + 2 && isClassWord(first, mention) ? mention : null;
    }

    private boolean isClassWord(int first, Mention mention) {
        return !words.traits(first).definite()
                && !words.traits(first).plural()
                && words.senses(first, "source-nouns").stream()
                        .noneMatch(s -> s.entry().get("anonymous").equals("yes"))
                && names.entity(mention.entity()).type() != EntityType.PERSON
                && words.senses(first, "counted").isEmpty();
    }

    /** «الصحيفة», «التنظيم»: the latest body whose name, or class word, is that noun. */
    private @Nullable String anaphor(int first, int end) {
        if (end != first + 1 || !words.traits(first).definite()) {
            return null;
        }
        String noun = stem(first);
        String best = null;
        for (Mention mention : names.mentions()) {
            int start = words.tokens().at(mention.span().start());
            if (start >= first) {
                break;
            }
            Entity entity = names.entity(mention.entity());
            if (entity.type() != EntityType.PERSON && isCalled(noun, start, mention)) {
                best = entity.id();
            }
        }
        return best;
    }

    private boolean isCalled(String noun, int start, Mention mention) {
        boolean classWord = start > 0 && stem(start - 1).equals(noun)
                || start > 1
                        && stem(start - 2).equals(noun)
                        && !words.token(start - 1).isWord();
        return classWord
                || stem(start).equals(noun) && words.tokens().at(mention.span().end() - 1) > start;
    }
}
