package org.seamark.catalogue.oai;

/** Marks what this Seamark has given out, so that it knows it again. */
@FunctionalInterface
interface Seal {

    String of(byte[] content);
}
