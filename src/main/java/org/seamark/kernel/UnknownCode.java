package org.seamark.kernel;

/** A code that stands for nothing in its list, as in {@code region=atlantis}. */
public class UnknownCode extends IllegalArgumentException {

    private final String list;
    private final String code;

    public UnknownCode(String list, String code) {
        super("unknown " + list + ": " + code);
        this.list = list;
        this.code = code;
    }

    /** The name of the list, such as {@code region}. */
    public String list() {
        return list;
    }

    public String code() {
        return code;
    }
}
