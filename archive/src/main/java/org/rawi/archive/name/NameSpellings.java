package org.rawi.archive.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways to understand a name that a person typed: in Alkhazali and Essebsi an article may be hidden. */
public final class NameSpellings {

    private static final Pattern GLUED_ARTICLE =
            Pattern.compile("(?:[ae]l(?=[^aeiouyl])|[ae]([drstzn])(?=\\1))(\\p{L}{4,})");

    private NameSpellings() {}

    /** Each a list of words as {@link NameWords} gives them; the first takes the name as it is written. */
    public static List<List<String>> of(String name) {
        List<String> words = NameWords.of(name);
        List<String> bare = new ArrayList<>(words);
        bare.replaceAll(NameSpellings::withoutArticle);
        return bare.equals(words) ? List.of(words) : List.of(words, bare);
    }

    private static String withoutArticle(String word) {
        Matcher glued = GLUED_ARTICLE.matcher(word);
        return glued.matches() ? glued.group(2) : word;
    }
}
