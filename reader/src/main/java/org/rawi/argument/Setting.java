package org.rawi.argument;

import org.rawi.claim.Claims;
import org.rawi.clause.ClauseWords;
import org.rawi.clause.Clauses;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.phrase.NounPhrases;
import org.rawi.trigger.TriggerFinder;
import org.rawi.trigger.Triggers;

/** What the search for arguments stands on: one report, read so far, and what the tables know. */
record Setting(
        Knowledge knowledge, Words words, Names names, Clauses clauses, Triggers triggers, Towns towns, People people) {

    /** What the tables know, shared by all reports. */
    record Knowledge(ClauseWords clauseWords, ArgumentNouns nouns, Nisbas nisbas, TriggerFinder triggers) {

        static Knowledge of(Lexicon lexicon, TriggerFinder triggers) {
            return new Knowledge(new ClauseWords(lexicon), new ArgumentNouns(lexicon), new Nisbas(lexicon), triggers);
        }
    }

    static Setting of(Knowledge knowledge, NounPhrases phrases, Claims claims, Triggers triggers) {
        return new Setting(
                knowledge,
                phrases.words(),
                phrases.names(),
                new Clauses(phrases, knowledge.clauseWords(), claims),
                triggers,
                new Towns(phrases.words(), phrases.names(), knowledge.nouns(), knowledge.nisbas()),
                new People(phrases.words(), knowledge));
    }

    ClauseWords clauseWords() {
        return knowledge.clauseWords();
    }

    ArgumentNouns nouns() {
        return knowledge.nouns();
    }
}
