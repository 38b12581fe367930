package org.rawi.incidents.place;

import java.util.Set;
import org.rawi.incidents.story.SlotWords;
import org.rawi.incidents.story.Story;
import org.rawi.inflection.FormIndex;
import org.rawi.lexicon.Lexicon;
import org.rawi.text.Span;
import org.rawi.token.Token;
import org.rawi.token.Tokens;

/** How far a place phrase reaches around a name: «قرب مدينة شهر كرد بجنوب غرب إيران». Immutable, shared by all reports. */
public final class PlacePhrase {

    /** Words that a phrase may take on each side. */
    private static final int REACH = 7;

    private final SlotWords words;
    private final Places places;
    private final FormIndex nouns;

    public PlacePhrase(Lexicon lexicon, SlotWords words, Places places) {
        this.words = words;
        this.places = places;
        this.nouns = new FormIndex(
                "counted",
                lexicon.table("argument-nouns").stream()
                        .filter(entry -> Set.of("place", "site").contains(entry.kind()))
                        .toList());
    }

    /** A name with the class words and sides before it, and the sides, adjectives and larger places behind it. */
    public Span around(Story story, Span name) {
        Tokens tokens = story.tokens();
        int first = tokens.at(name.start());
        int end = tokens.at(name.end() - 1) + 1;
        int start = isNoun(tokens.get(first)) ? tokens.get(first).span().start() : name.start();
        for (int i = first - 1; i >= 0 && i >= first - REACH && opens(story, i); i--) {
            start = tokens.get(i).span().start();
        }
        int last = end;
        for (int i = end; i < tokens.size() && i < end + REACH; i++) {
            if (closes(story, i)) {
                last = i + 1;
            } else if (!bridges(tokens.get(i))) {
                break;
            }
        }
        return new Span(start, Math.max(name.end(), tokens.get(last - 1).span().end()));
    }

    private boolean opens(Story story, int at) {
        Token token = story.tokens().get(at);
        boolean named = story.placeAt(token.span().end() - 1);
        return !named && (isGlue(token) || isSide(token) || isNoun(token));
    }

    private boolean closes(Story story, int at) {
        Token token = story.tokens().get(at);
        boolean land = words.is("land", token.folded())
                && at > 0
                && isSide(story.tokens().get(at - 1));
        boolean adjective = token.folded().startsWith("ال")
                && !places.ofNisba(token.folded()).isEmpty();
        return land
                || adjective
                || token.is(Token.Kind.CLOSE_QUOTE)
                || story.placeAt(token.span().end() - 1);
    }

    private boolean bridges(Token token) {
        return isSide(token) || words.is("at", token.folded()) || isNoun(token) || isGlue(token);
    }

    /** Marks that stand inside a place phrase: quotation marks, and the # of a hashtag. */
    private static boolean isGlue(Token token) {
        return token.is(Token.Kind.OPEN_QUOTE) || token.folded().equals("#");
    }

    public boolean isSide(Token token) {
        return words.is("side", token.folded());
    }

    private boolean isNoun(Token token) {
        return token.is(Token.Kind.WORD) && !nouns.find(token).isEmpty();
    }

    /** Whether a phrase stands where something happens: behind «في», «بـ» or «قرب», or as a side of a place. */
    public boolean isScene(Story story, Span phrase) {
        Tokens tokens = story.tokens();
        int first = tokens.at(phrase.start());
        Token token = tokens.get(first);
        boolean attached =
                phrase.start() > token.span().start() && token.folded().startsWith("ب")
                        || token.folded().startsWith("ب")
                                && isNoun(token)
                                && !token.folded().startsWith("بل");
        return attached
                || isSide(token)
                || first > 0 && words.is("at", tokens.get(first - 1).folded());
    }
}
