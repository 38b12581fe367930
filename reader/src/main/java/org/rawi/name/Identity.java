package org.rawi.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rawi.lexicon.Entry;
import org.rawi.lexicon.Lexicon;
import org.rawi.script.Folding;

/**
 * When two names of bodies are one: «الجيش السوري» and «القوات السورية», «الخارجية الأميركية» and «وزارة الخارجية الأمريكية». Head words of one
 * meaning, adjective or country, the article and ة count as the same.
 */
final class Identity {

    private static final Map<String, String> SAME_HEAD = Map.of(
            "جيش", "قوات",
            "جيوش", "قوات",
            "ميليشيات", "",
            "ميليشيا", "",
            "مليشيات", "",
            "مليشيا", "",
            "وزاره", "",
            "مسلحه", "",
            "برلمان", "مجلس نواب");

    private final Map<String, String> countries = new HashMap<>();

    Identity(Lexicon lexicon) {
        for (Entry place : lexicon.table("places")) {
            for (String nisba : place.list("nisba")) {
                countries.putIfAbsent(plain(Folding.key(nisba)), place.key());
            }
        }
    }

    /** A key that names of one body share. */
    String of(List<String> words) {
        StringBuilder key = new StringBuilder();
        for (String word : words) {
            String plain = plain(word);
            String same = SAME_HEAD.getOrDefault(plain, countries.getOrDefault(masculine(plain), plain));
            if (!same.isEmpty()) {
                key.append(key.length() == 0 ? "" : " ").append(same);
            }
        }
        return key.toString();
    }

    private static String plain(String folded) {
        return folded.startsWith("ال") && folded.length() > 4 ? folded.substring(2) : folded;
    }

    private static String masculine(String word) {
        return word.endsWith("يه") ? word.substring(0, word.length() - 1) : word;
    }
}
