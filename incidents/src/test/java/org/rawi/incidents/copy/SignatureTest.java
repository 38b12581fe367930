package org.rawi.incidents.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignatureTest {

    static final String TEXT = """
            انهيار جسر قديم بعد أمطار غزيرة
            انهار جسر قديم يربط ضفتي النهر صباح اليوم بعد أمطار غزيرة هطلت طوال الليل على القرى المجاورة.
            وقال رئيس البلدية إن أحدا لم يكن على الجسر ساعة انهياره، وإن العمال كانوا قد أغلقوه قبل يومين.
            وأضاف أن المهندسين سيفحصون الجسور الأخرى قبل أن تعود الحافلات إلى طريقها المعتاد، وأن المدارس ستبقى مغلقة حتى نهاية الأسبوع.
            """;

    static final String OTHER = """
            افتتاح مكتبة عامة في الحي القديم
            افتتحت البلدية مساء أمس مكتبة عامة تضم عشرة آلاف كتاب، وحضر الافتتاح كتاب ورسامون وعدد كبير من أطفال الحي.
            وقال مدير المكتبة إن الكتب جمعت من تبرعات السكان، وإن الأبواب ستكون مفتوحة كل يوم حتى منتصف الليل.
            """;

    private final Signature signature = Signature.of(TEXT);

    @Test
    void aTextIsACopyOfItself() {
        assertThat(signature.likeness(Signature.of(TEXT))).isEqualTo(1);
        assertThat(signature.isCopyOf(Signature.of(TEXT))).isTrue();
    }

    @Test
    void spellingAndMarksChangeNothing() {
        assertThat(Signature.of(TEXT.replace("أ", "ا").replace("،", " ").replace("ة", "ه")))
                .isEqualTo(signature);
    }

    @Test
    void anotherHeadlineLeavesACopy() {
        assertThat(Signature.of("الأمطار تسقط جسرا" + TEXT.substring(TEXT.indexOf('\n')))
                        .isCopyOf(signature))
                .isTrue();
    }

    @Test
    void aTextCutAtItsEndIsACopy() {
        Signature cut = Signature.of(TEXT.substring(0, TEXT.length() / 2));
        assertThat(cut.likeness(signature)).isEqualTo(0.5, within(0.2));
        assertThat(cut.isCopyOf(signature)).isTrue();
        assertThat(Arrays.stream(cut.bands()).boxed())
                .containsAnyElementsOf(Arrays.stream(signature.bands()).boxed().toList());
    }

    @Test
    void anotherTextIsNone() {
        assertThat(Signature.of(OTHER).containment(signature)).isLessThan(0.2);
        assertThat(Signature.of(OTHER).isCopyOf(signature)).isFalse();
    }

    @Test
    void aTextOfAFewWordsIsKnownByNothing() {
        Signature brief = Signature.of("انهيار جسر قديم");
        assertThat(brief.bands()).isEmpty();
        assertThat(brief.isCopyOf(Signature.of("انهيار جسر قديم"))).isFalse();
        assertThat(Signature.of("").isCopyOf(signature)).isFalse();
    }

    @Test
    void aSignatureIsReadBackAsItWasKept() {
        assertThat(Signature.of(signature.toBytes())).isEqualTo(signature);
        assertThatThrownBy(() -> Signature.of(new byte[3])).hasMessage("signature: expected 260 bytes, found 3");
    }

    @Test
    void bandsAreTheSameOnEveryMachine() {
        String text = "اندلع حريق صباح اليوم في مدرسة قديمة وسط المدينة وأخمده الجيران قبل أن تصل فرق الإطفاء"
                + " ولم يصب أحد من التلاميذ لأن اليوم كان عطلة رسمية في البلاد";
        assertThat(Signature.of(text).bands()).hasSize(32).startsWith(-2173794119607568931L);
    }
}
