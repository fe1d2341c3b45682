package org.seamark.accounts.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A dangerous step: its member must have shown in the last ten minutes who they are. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Proved {

    /**
     * Whether it can be taken before the code of a second factor is shown, by who came in before it
     * was set up. What changes the ways in is not among them, else it would be a way round the
     * code.
     */
    boolean beforeCode() default false;
}
