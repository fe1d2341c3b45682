/** The pages of accounts, and who is signed in behind a request. */
@NullMarked
@NamedInterface("web")
package org.seamark.accounts.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
