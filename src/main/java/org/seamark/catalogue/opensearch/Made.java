package org.seamark.catalogue.opensearch;

/**
 * An index as it was made once; what is made later under its name is another.
 *
 * @param identity which OpenSearch gave it
 */
record Made(String name, String identity) {

    /** The name of the note that says how far it has come. */
    String note() {
        return name + "." + identity;
    }
}
