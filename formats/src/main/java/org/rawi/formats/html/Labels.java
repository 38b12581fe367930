package org.rawi.formats.html;

import org.rawi.claim.Claim;
import org.rawi.event.Status;
import org.rawi.figure.Figure;
import org.rawi.name.EntityType;
import org.rawi.trigger.EventType;
import org.rawi.trigger.Role;

/** The Arabic words of the page for what the format names in English. */
final class Labels {

    private Labels() {}

    static String of(EntityType type) {
        return switch (type) {
            case PERSON -> "شخص";
            case ORGANIZATION -> "جهة";
            case PLACE -> "مكان";
        };
    }

    static String of(EventType type) {
        return switch (type) {
            case AGREE -> "موافقة";
            case CONSULT -> "تشاور";
            case SUPPORT -> "تأييد";
            case CONCEDE -> "تنازل";
            case COOPERATE -> "تعاون";
            case AID -> "مساعدة";
            case RETREAT -> "تراجع";
            case REQUEST -> "طلب";
            case ACCUSE -> "اتهام";
            case REJECT -> "رفض";
            case THREATEN -> "تهديد";
            case PROTEST -> "احتجاج";
            case SANCTION -> "عقوبة";
            case MOBILIZE -> "حشد";
            case COERCE -> "إكراه";
            case ASSAULT -> "اعتداء";
        };
    }

    static String of(Status status) {
        return switch (status) {
            case OCCURRED -> "وقع";
            case ATTEMPTED -> "محاولة";
            case PLANNED -> "معتزم";
            case THREATENED -> "مهدَّد به";
            case DENIED -> "منفي";
            case ALLEGED -> "غير مؤكد";
        };
    }

    static String of(Role role) {
        return switch (role) {
            case ACTOR -> "الفاعل";
            case TARGET -> "الطرف الآخر";
            case PLACE -> "المكان";
            case INSTRUMENT -> "الأداة";
        };
    }

    static String of(Claim.Kind kind) {
        return switch (kind) {
            case DIRECT -> "بنصه";
            case INDIRECT -> "بمعناه";
            case MIXED -> "بعضه بنصه";
        };
    }

    static String of(Figure.Kind kind) {
        return switch (kind) {
            case KILLED -> "قتلى";
            case INJURED -> "جرحى";
            case MISSING -> "مفقودون";
            case DETAINED -> "محتجزون";
            case ABDUCTED -> "مخطوفون";
            case DISPLACED -> "نازحون";
            case PARTICIPANTS -> "مشاركون";
            case WEAPONS -> "أسلحة";
            case MONEY -> "أموال";
            case OTHER -> "غير ذلك";
        };
    }
}
