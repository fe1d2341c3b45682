package org.seamark.accounts.web;

import org.seamark.accounts.PostOffice;
import org.springframework.boot.test.context.TestComponent;

/** Says that letters go, so that people can register, until a test has it otherwise. */
@TestComponent
public class TestPost implements PostOffice {

    private volatile boolean delivers = true;

    @Override
    public boolean delivers() {
        return delivers;
    }

    /** Does something on a Seamark without mail. */
    public void without(Runnable something) {
        delivers = false;
        try {
            something.run();
        } finally {
            delivers = true;
        }
    }
}
