package org.rawi.argument;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.morph.Words;
import org.rawi.name.Entity;
import org.rawi.name.EntityType;
import org.rawi.name.Mention;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrase;
import org.rawi.text.Span;

/** Which place a phrase names, and which places are scenes: a town that is attacked is where it happens. */
final class Towns {

    /** How many words back a town may have been named. */
    private static final int REACH = 80;

    private final Words words;
    private final Names names;
    private final ArgumentNouns nouns;
    private final Nisbas nisbas;

    Towns(Words words, Names names, ArgumentNouns nouns, Nisbas nisbas) {
        this.words = words;
        this.names = names;
        this.nouns = nouns;
        this.nisbas = nisbas;
    }

    /** The place that a phrase names, by itself or behind a class word; null for none. */
    @Nullable
    String placeOf(NounPhrase phrase) {
        return phrase.entity() == null ? introduced(phrase.span()) : phrase.entity();
    }

    /** «مدينة مأرب»: the place that a class word introduces. */
    @Nullable
    String introduced(Span span) {
        int first = words.tokens().at(span.start());
        if (!nouns.isPlace(words.token(first))) {
            return null;
        }
        int near = words.token(Math.min(first + 2, words.size() - 1)).span().end();
        for (Mention mention : names.inside(span)) {
            boolean place = names.entity(mention.entity()).type() == EntityType.PLACE;
            return place && mention.span().start() <= near ? mention.entity() : null;
        }
        return null;
    }

    /** «المدينة» alone is the town last named. */
    @Nullable
    String lastNamed(Span span) {
        int at = words.tokens().at(span.start());
        boolean alone =
                words.token(at).span().end() >= span.end() && words.traits(at).definite();
        if (!alone || !nouns.isPlace(words.token(at)) || at == 0) {
            return null;
        }
        int floor = Math.max(0, at - REACH);
        List<Mention> before = names.inside(words.tokens().span(floor, at));
        for (int i = before.size() - 1; i >= 0; i--) {
            String id = before.get(i).entity();
            if (isTown(id)) {
                return id;
            }
        }
        return null;
    }

    /** «قاعدة», «فندق»: what is struck there is the place itself. */
    boolean isSite(Span span) {
        return nouns.isSite(words.token(words.tokens().at(span.start())));
    }

    /** A place that is no country. */
    boolean isTown(String id) {
        Entity entity = names.entity(id);
        return entity.type() == EntityType.PLACE && !nisbas.isCountry(entity.name());
    }

    boolean isPlaceName(NounPhrase phrase) {
        String id = phrase.entity();
        return id != null && names.entity(id).type() == EntityType.PLACE;
    }

    boolean isPlace(NounPhrase phrase) {
        return nouns.isPlace(words.token(phrase.first())) || isPlaceName(phrase);
    }
}
