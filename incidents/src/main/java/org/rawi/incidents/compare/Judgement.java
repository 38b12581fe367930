package org.rawi.incidents.compare;

import org.rawi.incidents.value.Slot;

/**
 * The verdict on one slot.
 *
 * @param why the rule, and the values that decided it
 */
public record Judgement(Slot slot, Verdict verdict, String why) {}
