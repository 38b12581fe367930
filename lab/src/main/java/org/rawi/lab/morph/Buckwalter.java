package org.rawi.lab.morph;

/** Arabic letters of the Buckwalter transliteration that Camel Morph writes; short vowels and shadda are left out. */
final class Buckwalter {

    private static final String LATIN = "'|>&<}AbptvjHxd*rzs$SDTZEgfqklmnhwYy{";
    private static final String ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيا";

    private Buckwalter() {}

    static String arabic(String latin) {
        StringBuilder arabic = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            int at = LATIN.indexOf(latin.charAt(i));
            if (at >= 0) {
                arabic.append(ARABIC.charAt(at));
            }
        }
        return arabic.toString();
    }
}
