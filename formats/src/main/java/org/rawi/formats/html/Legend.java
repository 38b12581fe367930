package org.rawi.formats.html;

/** What each look means; a tick shows or hides the layer, by style alone. */
final class Legend {

    private Legend() {}

    static void write(Html html) {
        html.open("form", "class", "legend");
        tick(html, "person", "mark name person", "أشخاص", "people");
        tick(html, "organization", "mark name organization", "جهات", "organizations");
        tick(html, "place", "mark name place", "أماكن", "places");
        tick(html, "claim", "mark content", "أقوال", "claims");
        tick(html, "event", "mark trigger", "وقائع", "events");
        tick(html, "figure", "mark figure", "أعداد", "figures");
        tick(html, "loaded", "mark loaded", "ألفاظ تحكم", "loaded words");
        tick(html, "time", "mark time", "أوقات", "times");
        html.open("label").raw("<input type=\"checkbox\" id=\"show-why\">").raw(" ");
        html.element("span", "لماذا").raw(" ");
        html.element("span", "why", "class", "english", "lang", "en", "dir", "ltr");
        html.close().close().line();
    }

    private static void tick(Html html, String layer, String look, String arabic, String english) {
        html.open("label")
                .raw("<input type=\"checkbox\" checked id=\"show-" + layer + "\">")
                .raw(" ");
        html.element("span", arabic, "class", look).raw(" ");
        html.element("span", english, "class", "english", "lang", "en", "dir", "ltr");
        html.close().line();
    }
}
