package org.seamark.accounts;

import java.util.Set;

/** The providers of identities with which the network works now. */
public interface OtherProviders {

    Set<String> codes();
}
