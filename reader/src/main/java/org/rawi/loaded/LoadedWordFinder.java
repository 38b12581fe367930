package org.rawi.loaded;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rawi.claim.Claim;
import org.rawi.claim.Claims;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.morph.Words;
import org.rawi.name.Names;
import org.rawi.text.Span;
import org.rawi.token.Token.Kind;
import org.rawi.vocabulary.Sense;
import org.rawi.vocabulary.TablePhrases;
import org.rawi.vocabulary.TablePhrases.Found;

/** Finds words by which a speaker judges. Immutable and thread-safe. */
public final class LoadedWordFinder {

    /** Phrases whose first word stands as written, with particles of its own («بدم بارد», «للأسف»). */
    private final TablePhrases<Entry> phrases = new TablePhrases<>();

    public LoadedWordFinder(Lexicon lexicon) {
        for (Entry entry : lexicon.table("loaded")) {
            if (entry.kind().equals("phrase")) {
                phrases.add(entry.word(), entry);
            }
        }
    }

    /** Loaded words in order of the text; they do not overlap, and none lies inside a name. */
    public List<LoadedWord> find(Words words, Names names, Claims claims) {
        Guards guards = new Guards(words, names);
        List<LoadedWord> loaded = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Match match = longest(words, guards, at);
            if (match == null) {
                at++;
                continue;
            }
            loaded.add(new LoadedWord(match.span, claimId(claims, match.span), match.why()));
            at = match.end;
        }
        return loaded;
    }

    /** A row at its place. */
    private record Match(Entry entry, Span span, int end) {

        String why() {
            return "loaded word (" + entry.where() + ", " + entry.get("kind") + ")";
        }
    }

    private @Nullable Match longest(Words words, Guards guards, int at) {
        if (!words.token(at).is(Kind.WORD)) {
            return null;
        }
        Match best = phrase(words, guards, at);
        for (Sense sense : words.senses(at, "loaded")) {
            boolean longer = best == null || sense.end() > best.end;
            if (longer && guards.admits(at, sense)) {
                best = new Match(sense.entry(), words.phrase(at, sense.end()), sense.end());
            }
        }
        return best;
    }

    private @Nullable Match phrase(Words words, Guards guards, int at) {
        Found<Entry> found = phrases.longest(words.tokens(), at);
        return found == null || !guards.admits(at, found)
                ? null
                : new Match(found.value(), words.tokens().span(at, found.end()), found.end());
    }

    private static @Nullable String claimId(Claims claims, Span span) {
        Claim claim = claims.around(span);
        return claim == null ? null : claim.id();
    }
}
