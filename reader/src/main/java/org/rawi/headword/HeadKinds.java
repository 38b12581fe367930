package org.rawi.headword;

import java.util.Set;
import org.rawi.gazetteer.Clues;
import org.rawi.gazetteer.Sort;

/** What heads of each kind (column {@code kind} of the heads) take to make a name. */
final class HeadKinds {

    private static final String PLACE = "place";

    /** A common noun is enough: وزارة الداخلية, محكمة التمييز. */
    private static final Set<String> SAID_BY_NOUN = Set.of("ministry", "court", "parliament", "university", "bank");
    /** A place says whose: حكومة العراق, بلدية بيروت. */
    private static final Set<String> OF_PLACE = Set.of(
            PLACE,
            "government",
            "ministry",
            "army",
            "police",
            "intelligence",
            "parliament",
            "university",
            "club",
            "court",
            "unit",
            "authority",
            "bank",
            "agency");

    private static final Set<String> FORCES =
            Set.of("army", "unit", "police", "armed-group", "movement", "intelligence");
    private static final Set<String> GENERIC = Set.of(
            PLACE, "government", "police", "intelligence", "unit", "ministry", "authority", "company", "international");
    /** They bear a person's name: مطار رفيق الحريري, جامعة الملك سعود. */
    private static final Set<String> OF_PERSON = Set.of(PLACE, "university", "ngo");
    /** They go before a movement's name: ميليشيات الحوثي, تحالف الفتح. */
    private static final Set<String> OF_BODY = Set.of("coalition", "movement", "armed-group", "party");
    /** They say what they are for: المرصد السوري لحقوق الإنسان. */
    private static final Set<String> FOR = Set.of(
            "ngo",
            "union",
            "federation",
            "court",
            "authority",
            "international",
            "university",
            "company",
            "agency",
            "broadcaster",
            "bank",
            "coalition",
            "movement",
            "party");

    boolean isMinistry(String kind) {
        return kind.equals("ministry");
    }

    boolean isPlace(String kind) {
        return kind.equals(PLACE);
    }

    boolean isSaidByNoun(String kind) {
        return SAID_BY_NOUN.contains(kind);
    }

    /** Whether a head with a place after it is surely a name: مصلحة العراق is not. */
    boolean isSureOfPlace(String kind) {
        return !kind.equals("authority");
    }

    /** «قوات مكافحة الإرهاب», «لجان الدفاع الوطني»: two words more than the head are enough. */
    boolean isForce(String kind) {
        return FORCES.contains(kind);
    }

    /** «اللجان الشعبية», «المؤسسة الاستهلاكية»: an adjective is enough; «الحكومة المحلية» names none. */
    boolean isSaidByAdjective(String kind) {
        return !GENERIC.contains(kind);
    }

    /** «المجموعة الإماراتية» is a company spoken of before, «الشركة السعودية للكهرباء» names one. */
    boolean isAnyOfItsCountry(String kind) {
        return kind.equals("company");
    }

    boolean hasPurpose(String kind) {
        return FOR.contains(kind);
    }

    /** Whether a head of a kind makes a name with the known name that its nouns end in. */
    boolean takes(Clues clues, String kind, Construct nouns) {
        if (nouns.isName(Sort.PLACE)) {
            return OF_PLACE.contains(kind) && nouns.words() == 0 && nouns.isOneWord(clues);
        }
        if (nouns.isName(Sort.ORGANIZATION)) {
            return OF_BODY.contains(kind) && nouns.words() == 0 && nouns.end() == nouns.first() + 1;
        }
        return OF_PERSON.contains(kind) && nouns.words() == 0;
    }
}
