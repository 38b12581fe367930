package org.rawi.lab;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.rawi.tagger.Label;
import org.rawi.tagger.Template;

/** The sheet that lies beside the model: trained on what, under which licences, by which command, how good. */
final class NameSheet {

    private NameSheet() {}

    static String of(String table) {
        String sheet = """
                names.bin: the tagger of names (org.rawi.tagger)

                What      averaged perceptron over hashed features, %d buckets of %d labels, a byte each;
                          word frequencies and classes from org/rawi/gazetteer/words.bin
                Command   lab/run count-words && lab/run train-names
                Date      %s
                Data      ANERcorp, training half of the usual split (Benajiba et al. 2007; Obeid et al. 2020), CC BY-SA 4.0
                          Wojood public sample (SinaLab, Birzeit University), MIT
                          the readings of lab/readings/dev, laid upon the texts of the ANT corpus
                          ANT corpus v2.1: word counts and classes only, no text
                Changes   types mapped to person, organisation, place; class words and titles left out of spans
                Licence   CC BY-SA 4.0, as ANERcorp's
                Measured  on the last sixth of ANERcorp's training half, documents that the measured model has not seen;
                          the model that ships is then trained on all. Gold readings are not trained on.

                %s""";
        return String.format(Locale.ROOT, sheet, Template.BUCKETS, Label.COUNT, LocalDate.now(ZoneOffset.UTC), table);
    }
}
