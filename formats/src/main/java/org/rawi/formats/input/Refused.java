package org.rawi.formats.input;

/** An input that is turned away before anything of it is read. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Arrival.Unreadable arrival;

    Refused(Arrival.Unreadable arrival) {
        super(arrival.message());
        this.arrival = arrival;
    }

    Arrival.Unreadable arrival() {
        return arrival;
    }
}
