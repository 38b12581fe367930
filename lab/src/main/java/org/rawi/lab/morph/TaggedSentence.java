package org.rawi.lab.morph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rawi.analysis.Lattice;
import org.rawi.morph.PartOfSpeech;
import org.rawi.script.Folding;
import org.rawi.token.Token;
import org.rawi.token.Tokenizer;
import org.rawi.token.Tokens;

/** A sentence of UD Arabic-PUD beside our lattice of it: which reading of each token is the annotated one. */
final class TaggedSentence {

    private final Lattice lattice;
    private final Tokens tokens;
    private final List<List<String>> pieces = new ArrayList<>();
    private final List<PartOfSpeech> tags = new ArrayList<>();
    private final int[] gold;

    /** A written word: its pieces and their tags. */
    private record Written(List<String> pieces, List<String> tags) {}

    private TaggedSentence(List<Written> words, Lattice.Knowledge knowledge) {
        StringBuilder text = new StringBuilder();
        for (Written word : words) {
            text.append(String.join("", word.pieces())).append(' ');
        }
        tokens = Tokenizer.tokenize(text.toString());
        lattice = new Lattice(tokens, knowledge);
        gold = new int[tokens.size()];
        align(words);
        for (int i = 0; i < gold.length; i++) {
            gold[i] = find(i);
        }
    }

    static List<TaggedSentence> readPud(Path file, Lattice.Knowledge knowledge) throws IOException {
        List<TaggedSentence> sentences = new ArrayList<>();
        List<Written> words = new ArrayList<>();
        Written word = new Written(new ArrayList<>(), new ArrayList<>());
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() && !words.isEmpty()) {
                sentences.add(new TaggedSentence(words, knowledge));
                words = new ArrayList<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                word.pieces().add(cells[1]);
                word.tags().add(cells[3]);
                if (!cells[9].contains("SpaceAfter=No")) {
                    words.add(word);
                    word = new Written(new ArrayList<>(), new ArrayList<>());
                }
            }
        }
        return sentences;
    }

    /** Pieces and tags per token of ours: punctuation written together with a word is a token of its own. */
    private void align(List<Written> words) {
        List<String> flat = new ArrayList<>();
        List<String> flatTags = new ArrayList<>();
        words.forEach(w -> {
            flat.addAll(w.pieces());
            flatTags.addAll(w.tags());
        });
        int at = 0;
        for (Token token : tokens.list()) {
            List<String> mine = new ArrayList<>();
            String stem = "X";
            int length = 0;
            while (at < flat.size() && length < token.folded().length()) {
                String piece = Folding.key(flat.get(at));
                mine.add(piece);
                length += piece.length();
                stem = mine.size() == 1 || isStem(flatTags.get(at), piece) ? flatTags.get(at) : stem;
                at++;
            }
            pieces.add(mine);
            tags.add(PartOfSpeech.valueOf(stem));
        }
    }

    /** The longest piece that is no particle names the word's class. */
    private static boolean isStem(String tag, String piece) {
        return !tag.equals("PRON") && piece.length() > 1;
    }

    Lattice lattice() {
        return lattice;
    }

    boolean isWord(int token) {
        return tokens.get(token).is(Token.Kind.WORD);
    }

    /** The annotated reading, or -1 where our lattice lacks it. */
    int gold(int token) {
        return gold[token];
    }

    List<String> pieces(int token) {
        return pieces.get(token);
    }

    PartOfSpeech tag(int token) {
        return tags.get(token);
    }

    private int find(int token) {
        int best = -1;
        for (int r = lattice.readings(token) - 1; r >= 0; r--) {
            boolean right = isCutRight(token, r) && isTagRight(token, r);
            if (right && (best < 0 || lattice.cutsArticle(token, r) || !lattice.cutsArticle(token, best))) {
                best = r;
            }
        }
        return best;
    }

    boolean isCutRight(int token, int reading) {
        return lattice.pieces(token, reading).equals(pieces.get(token));
    }

    boolean isTagRight(int token, int reading) {
        return same(lattice.partOfSpeech(token, reading), tags.get(token));
    }

    /** Particles and names are drawn differently by every annotation; nouns, adjectives, verbs are not. */
    private static boolean same(PartOfSpeech ours, PartOfSpeech theirs) {
        return ours == theirs || isParticle(ours) && isParticle(theirs);
    }

    private static boolean isParticle(PartOfSpeech pos) {
        return switch (pos) {
            case PART, SCONJ, CCONJ, ADV, ADP, DET, PRON, INTJ -> true;
            default -> false;
        };
    }
}
