package org.seamark.kernel;

/** A value of a parameter of an address that is none, as in {@code since=yesterday}. */
public final class WrongParameter extends UnknownCode {

    private final String takes;

    /**
     * @param takes what it could be, in no language: codes, a span of numbers, samples; or empty
     */
    public WrongParameter(String parameter, String value, String takes) {
        super(parameter, value);
        this.takes = takes;
    }

    public String parameter() {
        return list();
    }

    public String takes() {
        return takes;
    }
}
