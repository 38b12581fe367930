package org.rawi.name;

import java.util.List;
import org.rawi.candidate.Candidate;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Gazetteer;
import org.rawi.headword.NameRules;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.tagger.NameTagger;

/** Finds names in place and unites those of one real thing. Immutable and thread-safe. */
public final class NameFinder {

    private final Gazetteer gazetteer;
    private final NameRules rules;
    private final NameTagger tagger;
    private final Uniting uniting;

    public NameFinder(Lexicon lexicon) {
        this(lexicon, NameTagger.builtIn());
    }

    /** A finder with another tagger than the reader's own. */
    public NameFinder(Lexicon lexicon, NameTagger tagger) {
        this.tagger = tagger;
        gazetteer = new Gazetteer(lexicon);
        rules = new NameRules(lexicon);
        uniting = new Uniting(lexicon);
    }

    /** The whole way of a name: what tables and rules propose, what is repeated, what is one thing. */
    public Names find(Words words) {
        Clues clues = gazetteer.read(words);
        List<Candidate> proposed = rules.find(clues);
        List<Candidate> settled = tagger.tag(clues, NameRules.choose(proposed, clues.size()));
        settled.replaceAll(name -> ClubCountry.leftOut(clues, name));
        List<Repeats.Named> all = new Repeats(clues, settled).complete();
        return uniting.unite(clues, all);
    }
}
