package org.seamark.accounts;

/** What accounts must know of who carries their letters: whether it makes sense to wait for one. */
public interface PostOffice {

    boolean delivers();
}
