package org.seamark.api.web;

/** What programs may ask for, so much a minute. */
interface Allowances {

    /** That of one, who is told by a text. */
    Allowance of(String who, long aMinute);
}
