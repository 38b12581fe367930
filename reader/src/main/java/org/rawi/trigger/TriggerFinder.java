package org.rawi.trigger;

import java.util.HashSet;
import java.util.Set;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.token.Token;

/** Finds the words that name events. Immutable and thread-safe. */
public final class TriggerFinder {

    private final TriggerTable table;
    private final Set<String> heads = new HashSet<>();

    public TriggerFinder(Lexicon lexicon) {
        table = new TriggerTable(lexicon);
        for (Entry entry : lexicon.table("heads")) {
            if (!entry.kind().equals("place")) {
                heads.add(entry.key());
            }
        }
    }

    public Triggers find(Words words, Names names) {
        return new Triggers(TriggerScan.scan(this, words, names), words.size());
    }

    /** Whether the subject of this verb does what its verbal noun names (بدأ, حاول, هدد ب). */
    public boolean isControl(Token token) {
        return table.isControl(token);
    }

    /** Whether the genitive of this noun does what the verbal noun behind it names (تورط الحزب في, قيام الجيش ب). */
    public boolean isControlNoun(Token token) {
        return table.isControlNoun(token);
    }

    /** Whether the subject of this verb suffers what the noun behind it names (نجا من, واجه). */
    public boolean isSuffering(Token token) {
        return table.isSuffering(token);
    }

    TriggerTable table() {
        return table;
    }

    /** Whether a word opens the name of a body (وزارة, مجلس, قوات). */
    boolean isHead(Token token) {
        String folded = token.folded();
        return heads.contains(folded) || folded.length() > 1 && heads.contains(folded.substring(1));
    }
}
