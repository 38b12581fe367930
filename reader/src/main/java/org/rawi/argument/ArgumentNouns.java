package org.rawi.argument;

import java.util.List;
import org.rawi.inflection.FormIndex;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.token.Token;

/** Which nouns are instruments, places, demonstrators or never a participant. Immutable, shared by all reports. */
public final class ArgumentNouns {

    private final FormIndex instruments;
    private final FormIndex weapons;
    private final FormIndex places;
    private final FormIndex sites;
    private final FormIndex others;
    private final FormIndex protesters;
    private final FormIndex fighters;

    public ArgumentNouns(Lexicon lexicon) {
        instruments = nouns(lexicon, "instrument");
        weapons = nouns(lexicon, "weapon");
        places = nouns(lexicon, "place");
        sites = nouns(lexicon, "site");
        others = nouns(lexicon, "none");
        protesters = nouns(lexicon, "protester");
        fighters = nouns(lexicon, "fighter");
    }

    private static FormIndex nouns(Lexicon lexicon, String role) {
        List<Entry> rows = lexicon.table("argument-nouns").stream()
                .filter(entry -> entry.kind().equals(role))
                .toList();
        return new FormIndex("counted", rows);
    }

    boolean isInstrument(Token token) {
        return !instruments.find(token).isEmpty() || isWeapon(token);
    }

    /** An instrument that never acts: a missile, a bullet, a bomb; aircraft and troops do. */
    boolean isWeapon(Token token) {
        return !weapons.find(token).isEmpty();
    }

    boolean isInstrument(String folded) {
        return !instruments.find(folded).isEmpty() || !weapons.find(folded).isEmpty();
    }

    boolean isPlace(Token token) {
        return !places.find(token).isEmpty() || isSite(token);
    }

    /** A place that can itself be struck: a base, an hotel, a bridge. */
    boolean isSite(Token token) {
        return !sites.find(token).isEmpty();
    }

    boolean isFighter(Token token) {
        return !fighters.find(token).isEmpty();
    }

    boolean isProtester(Token token) {
        return !protesters.find(token).isEmpty();
    }

    /** Whether a noun never says who, to whom, where or with what (حال, إطار, الأقل). */
    boolean isNoParticipant(Token token) {
        return !others.find(token).isEmpty();
    }
}
