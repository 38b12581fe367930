package org.rawi.formats.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rawi.figure.Figure;
import org.rawi.formats.Story;
import org.rawi.loaded.LoadedWord;
import org.rawi.name.EntityType;
import org.rawi.reading.Reading;
import org.rawi.text.Report;
import org.rawi.text.Span;

class HtmlPageTest {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> VOID = Set.of("meta", "input");

    @Test
    void theTextStandsThereAsPublished() {
        Reading reading = Story.whole().reading();
        assertThat(text(article(page(reading))).replace("\n", ""))
                .isEqualTo(reading.report().text().replace("\n", ""));
    }

    @Test
    void everyElementIsClosedAndEveryLinkLeadsSomewhere() {
        String page = page(Story.whole().reading());
        assertThatElementsNest(page);
        Collection<String> anchors = all("id=\"([^\"]+)\"", page);
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(all("href=\"#([^\"]+)\"", page)).isNotEmpty().isSubsetOf(anchors);
    }

    @Test
    void anItemLeadsToItsWordsAndBack() {
        String page = page(Story.whole().reading());
        assertThat(page)
                .contains("<li id=\"f1\" data-i=\"f1\" data-s=\"68-82\">")
                .containsPattern("<a class=\"words\" href=\"#(w\\d+)\"><bdi>نحو سبعة أشخاص</bdi></a>")
                .containsPattern("<span id=\"w\\d+\"><a class=\"mark figure content\" href=\"#f1\" data-i=\"f1 c1\"");
    }

    @Test
    void marksCoverWholeWordsSoThatLettersGoOnJoining() {
        String article = article(page(Story.of("وصل وللنخيل وفد")
                .entity("e1", EntityType.PLACE, "النخيل", null, "نخيل")
                .reading()));
        assertThat(article).contains(">وللنخيل</a>").doesNotContain(">نخيل<");
    }

    @Test
    void layersThatNestTouchAndCrossBecomeElementsThatFollowEachOther() {
        Story story = Story.of("ألف باء تاء ثاء جيم");
        String page = page(story.claim("c1", "ألف", null, null, true, "باء تاء ثاء")
                .figure("تاء ثاء جيم", Figure.Kind.OTHER, 1L, 1L, false, null)
                .loaded("تاء", null)
                .loaded("باء", null)
                .reading());
        assertThatElementsNest(page);
        assertThat(text(article(page)).strip()).isEqualTo("ألف باء تاء ثاء جيم");
        assertThat(article(page))
                .containsPattern("class=\"mark loaded content figure\"[^>]*>تاء<")
                .containsPattern("class=\"mark content figure\"[^>]*> ثاء<")
                .containsPattern("class=\"mark figure\"[^>]*> جيم<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</article><img src=x onerror=alert(1)>",
                "\"><svg/onload=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; &amp;",
                "<!--",
                "]]></style><script>",
            })
    void hostileTextStaysText(String hostile) {
        String text = "عنوان " + hostile + "\nقال " + hostile + " إن كذا";
        Report report = new Report("id" + hostile, hostile, null, hostile, "عنوان " + hostile, text);
        Story story = Story.of(report)
                .entity("e\"><script>", EntityType.PERSON, hostile, hostile, hostile)
                .claim("c'>", "قال", hostile, "e\"><script>", true, "إن كذا");
        String page = page(story.reading());
        assertThatElementsNest(page);
        assertThat(elements(page)).isSubsetOf(elements(page(Story.whole().reading())));
        assertThat(all(" (on[a-z]+)=", page.replaceAll(">[^<]*<", "><").replaceAll("\"[^\"]*\"", "\"\"")))
                .isEmpty();
        assertThat(text(article(page)).replace("\n", "")).isEqualTo(text.replace("\n", ""));
    }

    @Test
    void anAddressThatIsNoWebAddressIsNoLink() {
        Report report = new Report("r", null, null, "javascript:alert(1)", "", "خبر");
        assertThat(page(Story.of(report).reading()))
                .contains("<bdi>javascript:alert(1)</bdi>")
                .doesNotContain("href=\"java");
    }

    @Test
    void directionMarksOfAReportEndWithIt() {
        String page = page(Story.of("عنوان\nقال \u202Eعلي إن كذا")
                .entity("e1", EntityType.PERSON, "\u202Eعلي", null, "\u202Eعلي")
                .reading());
        assertThat(page).contains("<bdi>\u202Eعلي</bdi>").contains("<p dir=\"auto\">قال ");
        String outside = page.replaceAll("<bdi>[^<]*</bdi>", "").replaceAll("(?s)<article.*</article>", "");
        assertThat(outside).doesNotContain("\u202E");
    }

    @Test
    void charactersThatHtmlForbidsAreShownByTheirPictures() {
        assertThat(page(Story.of("خبر\u0000 \u001B[m").reading()))
                .contains("خبر\u2400 \u241B[m")
                .doesNotContain("\u0000");
    }

    @Test
    void asksForNothingFromOutside() {
        String page = page(Story.whole().reading());
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContain("<link")
                .doesNotContain("@import")
                .doesNotContain("url(")
                .doesNotContain(" src=");
        assertThat(page).contains("prefers-color-scheme: dark").contains("@media print");
    }

    @Test
    void aReadingWithoutLayersIsItsText() {
        String page = page(Story.of("عنوان\r\nخبر\r\n").reading());
        assertThatElementsNest(page);
        assertThat(article(page)).contains("<h1 dir=\"auto\">عنوان</h1>").contains("<p dir=\"auto\">خبر</p>");
        assertThat(page).doesNotContain("<section>");
    }

    @Test
    void manyMarksOnOneLineTakeLittleTime() {
        int words = 20_000;
        Reading empty = Story.of("كلمة ".repeat(words)).reading();
        List<LoadedWord> loaded = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            loaded.add(new LoadedWord(Span.of(i * 5, i * 5 + 4), null, "row"));
        }
        Reading reading = new Reading(
                empty.report(),
                empty.words(),
                empty.entities(),
                empty.mentions(),
                empty.claims(),
                empty.events(),
                empty.figures(),
                loaded,
                empty.times());
        String page = assertTimeout(Duration.ofSeconds(20), () -> page(reading));
        assertThat(all("<li id=\"(l\\d+)\"", page)).hasSize(words);
    }

    private static String page(Reading reading) {
        return new HtmlPage().write(reading);
    }

    private static String article(String page) {
        Matcher article = Pattern.compile("(?s)<article[^>]*>(.*)</article>").matcher(page);
        assertThat(article.find()).isTrue();
        return article.group(1);
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Set<String> elements(String page) {
        return new TreeSet<>(all("<([a-z0-9]+)[ >]", ownMarkup(page)));
    }

    /** Without the style sheet and the script. */
    private static String ownMarkup(String page) {
        return page.replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<script>.*?</script>", "");
    }

    private static Collection<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toList());
    }

    private static void assertThatElementsNest(String page) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(ownMarkup(page));
        while (tag.find()) {
            if (tag.group(1).isEmpty()) {
                if (!VOID.contains(tag.group(2))) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(open.poll()).as(tag.group()).isEqualTo(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
    }
}
