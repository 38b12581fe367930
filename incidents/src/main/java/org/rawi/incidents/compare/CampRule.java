package org.rawi.incidents.compare;

import java.util.List;
import org.rawi.incidents.value.Slot;

/** Places and names: they differ where camps exclude each other. */
final class CampRule implements Rule {

    private final String what;
    private final Camps camps;

    /** @param what is compared, for {@code why} */
    CampRule(String what, Camps camps) {
        this.what = what;
        this.camps = camps;
    }

    @Override
    public Judgement judge(Slot slot, List<Side> sides) {
        List<List<Side>> apart = camps.of(sides);
        if (apart.size() < 2) {
            return new Judgement(
                    slot, Verdict.AGREE, "no two " + what + " that exclude each other: " + Camps.text(sides));
        }
        String why = what + " that exclude each other, each given twice: ";
        return new Judgement(slot, Verdict.DIFFER, why + Camps.text(apart.get(0)) + " / " + Camps.text(apart.get(1)));
    }
}
