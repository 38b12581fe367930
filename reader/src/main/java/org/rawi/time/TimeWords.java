package org.rawi.time;

import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.number.NumberReader;
import org.rawi.number.OrdinalReader;
import org.rawi.vocabulary.TablePhrases;

/** What is known of time: the tables of months, weekdays and words of relative time. Built once, then only read. */
final class TimeWords {

    final TablePhrases<TimeWord> phrases = new TablePhrases<>();
    final NumberReader numbers;
    final OrdinalReader ordinals;

    TimeWords(Lexicon lexicon) {
        numbers = new NumberReader(lexicon);
        ordinals = new OrdinalReader(lexicon);
        for (Entry entry : lexicon.table("months")) {
            phrases.add(entry.word(), TimeWord.month(entry));
        }
        for (Entry entry : lexicon.table("weekdays")) {
            phrases.add(entry.word(), TimeWord.weekday(entry));
        }
        for (Entry entry : lexicon.table("time-words")) {
            phrases.add(entry.word(), TimeWord.relative(entry));
        }
    }
}
