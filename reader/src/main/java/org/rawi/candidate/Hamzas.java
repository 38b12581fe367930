package org.rawi.candidate;

import java.util.ArrayList;
import java.util.List;
import org.rawi.lexicon.Entry;
import org.rawi.script.Folding;
import org.rawi.script.Letters;

/** Hamzas that a writer put where the table's word has none: وأدان is no spelling of وادان. Missing ones say nothing. */
final class Hamzas {

    private Hamzas() {}

    static boolean differ(String text, Entry entry) {
        if (text.indexOf(Letters.ALEF_HAMZA_ABOVE) < 0 && text.indexOf(Letters.ALEF_HAMZA_BELOW) < 0) {
            return false;
        }
        List<String> forms = new ArrayList<>(entry.list("spellings"));
        forms.add(entry.word());
        String key = Folding.key(text);
        boolean compared = false;
        for (String form : forms) {
            if (form.length() == text.length() && Folding.key(form).equals(key)) {
                compared = true;
                if (!hasMore(text, form)) {
                    return false;
                }
            }
        }
        return compared;
    }

    private static boolean hasMore(String text, String form) {
        for (int i = 0; i < text.length(); i++) {
            boolean hamza = text.charAt(i) == Letters.ALEF_HAMZA_ABOVE || text.charAt(i) == Letters.ALEF_HAMZA_BELOW;
            if (hamza && form.charAt(i) == Letters.ALEF) {
                return true;
            }
        }
        return false;
    }
}
