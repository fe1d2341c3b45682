package org.seamark.accounts;

/** A password is refused. */
public final class WeakPassword extends RuntimeException {

    private final transient Weakness weakness;

    WeakPassword(Weakness weakness) {
        super("The password is refused.");
        this.weakness = weakness;
    }

    public Weakness weakness() {
        return weakness;
    }
}
