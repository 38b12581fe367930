package org.rawi.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Words;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.vocabulary.Sense;

/**
 * Who holds which office in a report: offices met together with a name, before it («الرئيس فلان») or after («فلان، مدير
 * المركز»). A later «المدير» or «مدير المركز العربي» goes back to the latest holder that fits.
 */
final class Holders {

    /** More offices than any report names; keeps pathological input linear. */
    private static final int MOST = 200;

    private final References references;
    private final Words words;
    private final List<Holding> holdings = new ArrayList<>();
    private final List<Holding> spokesmen = new ArrayList<>();
    private final List<Holding> documents = new ArrayList<>();

    /**
     * An office seen together with its holder.
     *
     * @param head the office's first word
     * @param body the organization named with it
     * @param definite whether that word carries the article: «الرئيس» is no «رئيس البلدية»
     */
    private record Holding(
            int at,
            String head,
            boolean definite,
            Set<String> terms,
            @Nullable String body,
            String entity) {}

    Holders(References references, Words words, Names names, PhraseScanner scanner) {
        this.references = references;
        this.words = words;
        for (int i = 0; i < words.size() && holdings.size() < MOST; i++) {
            Mention mention = scanner.beginning(i);
            if (mention != null && names.entity(mention.entity()).type() == EntityType.PERSON) {
                afterName(mention, i, scanner);
            } else if (scanner.office(i) != null) {
                beforeName(i, scanner.end(i));
            } else if (References.isDocument(words, i)) {
                given(i, scanner.end(i));
            }
        }
    }

    private void beforeName(int first, int end) {
        Mention person = end > first ? references.person(first, end) : null;
        if (person != null) {
            int stop = Math.max(first + 1, words.tokens().at(person.span().start()));
            add(holdings, first, stop, person.entity());
            return;
        }
        String body = end > first + 1 ? references.body(first, end) : null;
        if (body != null && spokesmen.size() < MOST && References.isSpokesman(words, first)) {
            add(spokesmen, first, end, body);
        }
    }

    private void given(int first, int end) {
        String body = end > first + 1 && documents.size() < MOST ? references.body(first, end) : null;
        if (body != null) {
            add(documents, first, end, body);
        }
    }

    private void afterName(Mention mention, int first, PhraseScanner scanner) {
        int end = scanner.end(first);
        for (int at = scanner.afterMention(mention); at < end; at++) {
            Sense office = scanner.office(at);
            if (office != null) {
                add(holdings, at, end, mention.entity());
                return;
            }
        }
    }

    private void add(List<Holding> list, int first, int end, String entity) {
        list.add(new Holding(
                first,
                references.stem(first),
                words.traits(first).definite(),
                references.terms(first, end),
                references.body(first, end),
                entity));
    }

    /** The latest before the office, else the first after it. */
    @Nullable
    String of(int first, int end) {
        Set<String> wanted = references.terms(first, end);
        String body = references.body(first, end);
        Holding best = null;
        for (Holding holding : holdings) {
            boolean other = body != null && holding.body != null && !body.equals(holding.body);
            if (!other && fits(holding, first, wanted) && (best == null || holding.at <= first)) {
                best = holding;
            }
        }
        return best == null ? null : best.entity;
    }

    /** «المتحدث» after «متحدث باسم الهيئة»: the body for which the latest spokesman speaks. */
    @Nullable
    String bodyOfSpokesman(int first, int end) {
        return end == first + 1 ? latest(spokesmen, first) : null;
    }

    /** «البيان» after «بيان من السفارة»: who gave the latest such document out. */
    @Nullable
    String giverOfDocument(int first, int end) {
        return end == first + 1 ? latest(documents, first) : null;
    }

    private @Nullable String latest(List<Holding> list, int first) {
        String body = null;
        if (words.traits(first).definite()) {
            String head = references.stem(first);
            for (Holding holding : list) {
                if (holding.at < first && holding.head.equals(head)) {
                    body = holding.entity;
                }
            }
        }
        return body;
    }

    private boolean fits(Holding holding, int first, Set<String> wanted) {
        if (!holding.head.equals(references.stem(first))) {
            return false;
        }
        if (wanted.size() == 1) {
            boolean head = holding.definite || holding.terms.contains("جمهوريه") || !holding.head.equals("رييس");
            return words.traits(first).definite() && head;
        }
        return holding.terms.containsAll(wanted) || holding.terms.size() > 1 && wanted.containsAll(holding.terms);
    }
}
