package org.rawi.argument;

import org.rawi.clause.ClauseWords;
import org.rawi.morph.PartOfSpeech;
import org.rawi.morph.Words;

/** Which nouns stand for somebody: people, offices and what they ride act, things and thoughts do not. */
final class People {

    private static final String OFFICES = "offices";
    private static final String COUNTED = "counted";
    private static final String SOURCES = "source-nouns";
    private static final String PERSON = "person";

    private final Words words;
    private final ArgumentNouns nouns;
    private final ClauseWords clauseWords;

    People(Words words, Setting.Knowledge knowledge) {
        this.words = words;
        this.nouns = knowledge.nouns();
        this.clauseWords = knowledge.clauseWords();
    }

    /** Whether the phrase that begins at a token, counts included, speaks of people. */
    boolean isSomebody(int first) {
        int head = clauseWords.afterQuantity(words, first);
        boolean counted = words.pos(head) == PartOfSpeech.NUM;
        return isPerson(head) || counted && head + 1 < words.size() && isPerson(head + 1);
    }

    private boolean isPerson(int at) {
        return words.traits(at).plural() && !words.traits(at).feminine()
                || nouns.isInstrument(words.token(at))
                || !words.senses(at, OFFICES).isEmpty()
                || words.senses(at, SOURCES).stream()
                        .anyMatch(sense -> isPersonal(sense.entry().kind()))
                || words.senses(at, COUNTED).stream()
                        .anyMatch(sense -> sense.entry().get("role").equals(PERSON));
    }

    private static boolean isPersonal(String kind) {
        return kind.equals(PERSON) || kind.equals("body");
    }
}
