package org.rawi.archive.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the spellings of newspapers. */
class SoundTest {

    @ParameterizedTest
    @CsvSource({
        "محمد, Mohammed Muhammad Mohamed Mohammad Muhammed Mohamad Mouhamed",
        "محمود, Mahmoud Mahmud Mahmood",
        "أحمد, Ahmed Ahmad",
        "قاسم, Qasim Qassem Kassem Qasem Kasim Qassim",
        "الخزعلي, Khazali Khaz'ali al-Khazali Al-Khaz'ali",
        "حسين, Hussein Husayn Hussain Hossein Husain Hussayn",
        "حسن, Hassan Hasan",
        "يوسف, Yousef Youssef Yusuf Yousuf Yussef Yusef",
        "أسامة, Osama Usama Oussama Osamah",
        "القذافي, Gaddafi Qaddafi Kadhafi Qadhafi Gadhafi Kaddafi al-Qadhdhafi",
        "علي, Ali Aly",
        "عمر, Omar Umar Omer",
        "أمير, Amir Ameer Emir",
        "سعيد, Saeed Said Sayed Saïd",
        "سعود, Saud Saoud",
        "سعد, Saad Sad",
        "خالد, Khaled Khalid",
        "صالح, Saleh Salih Salah",
        "طارق, Tariq Tarek Tarik Tareq",
        "إبراهيم, Ibrahim Ebrahim Ibraheem",
        "إسماعيل, Ismail Esmail Ismael Ismaeel",
        "سليماني, Soleimani Sulaimani Suleimani Sulaymani",
        "قاآني, Qaani Ghaani Qaani",
        "الكاظمي, Kadhimi Kazemi al-Kadhemi Al-Kazimi",
        "المالكي, Maliki al-Maliki",
        "العبادي, Abadi al-Abadi",
        "الصدر, Sadr as-Sadr al-Sadr",
        "السيسي, Sisi el-Sisi al-Sissi as-Sisi",
        "مرسي, Morsi Mursi Morsy",
        "البرادعي, ElBaradei Baradei el-Baradei",
        "الحوثي, Houthi al-Houthi Huthi",
        "الظواهري, Zawahiri al-Zawahri Zawahiri",
        "البغدادي, Baghdadi al-Baghdadi",
        "حفتر, Haftar Hafter Hifter",
        "السراج, Sarraj al-Sarraj as-Sarraj Serraj",
        "الغنوشي, Ghannouchi Ghannushi al-Ghannouchi",
        "بوتفليقة, Bouteflika Boutefliqa",
        "السبسي, Essebsi Sebsi es-Sebsi",
        "هنية, Haniyeh Haniya Haniyah",
        "مشعل, Meshaal Mashal Mish'al Meshal",
        "عباس, Abbas Abas",
        "عرفات, Arafat",
        "عون, Aoun Awn",
        "جعجع, Geagea",
        "نصر الله, Nasrallah Nasrullah",
        "عبد الله, Abdullah Abdallah Abdulla Abdellah",
        "عبد الرحمن, Abdelrahman Abdul-Rahman Abdurrahman Abdel-Rahman Abdulrahman",
        "عبدالعزيز, Abdulaziz Abdelaziz Abdul-Aziz",
        "مقتدى, Muqtada Moqtada",
        "مصطفى, Mustafa Mostafa Moustafa Mustapha",
        "موسى, Moussa Musa Mousa",
        "عيسى, Issa Eissa",
        "أردوغان, Erdogan Erdoghan",
        "نتنياهو, Netanyahu Netanyaho",
        "نتانياهو, Netanyahu",
        "بوتين, Putin Poutine",
        "بشار, Bashar Bachar",
        "الأسد, Assad al-Asad Asad el-Assad",
        "جمال, Jamal Gamal Djamal",
        "فيصل, Faisal Faysal Feisal",
        "فواز, Fawaz Fawwaz",
        "رؤوف, Raouf Rauf",
        "وائل, Wael",
        "فؤاد, Fouad Fuad",
        "ناصر, Nasser Nasir Naser",
        "هادي, Hadi Hady",
        "عثمان, Othman Osman Uthman",
    })
    void aNameIsFoundInTheSpellingsOfNewspapers(String arabic, String spellings) {
        for (String latin : spellings.split(" ")) {
            assertThat(isLike(arabic, latin)).as(arabic + " " + latin).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "حسن, Hussein",
        "حسين, Hassan",
        "محمد, Mahmoud",
        "محمود, Mohammed",
        "أمير, Omar",
        "سعد, Saeed",
        "سعد, Saud",
        "سعيد, Saad",
        "علي, Alaa",
        "علاء, Ali",
        "سلمان, Suleiman",
        "سليم, Salam",
        "رفعت, Arafat",
        "كريم, Karam",
        "خالد, Khalil",
        "عباس, Abbasi",
    })
    void namesThatDifferInALongVowelStayApart(String arabic, String latin) {
        assertThat(isLike(arabic, latin)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Mohammed, Muhammad", "Yousef, Yusuf", "Hezbollah, Hizbullah", "Qaddafi, Gaddafi", "Osama, Usama"})
    void twoLatinSpellingsMeet(String one, String other) {
        assertThat(isLike(one, other)).isTrue();
    }

    @Test
    void wordsThatAreAlikeShareASkeleton() {
        assertThat(Sound.of("ظريف").skeletons()).containsExactly("drf", "zrf");
        assertThat(Sound.of("zarif").skeletons()).containsExactly("zrf");
    }

    @Test
    void anyWordHasASound() {
        for (String word : List.of("", "ع", "ا", "7", "b2b", "ß", "ههه", "www", "한국")) {
            assertThat(Sound.of(word).skeletons()).isNotEmpty();
        }
    }

    private static boolean isLike(String one, String other) {
        List<Sound> some = NameWords.of(one).stream().map(Sound::of).toList();
        return NameSpellings.of(other).stream().anyMatch(words -> words.size() == some.size() && likeEach(some, words));
    }

    private static boolean likeEach(List<Sound> some, List<String> words) {
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).isLike(Sound.of(words.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
