package org.seamark.accounts.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.seamark.accounts.Scope;

/** A program may ask this, whose token has the scope; without it, only people may. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForPrograms {

    Scope value();
}
