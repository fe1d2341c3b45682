package org.seamark.catalogue.citation;

/** What is cited, as far as reference managers tell one thing from another. */
public enum Genre {
    ARTICLE("article", "journal", "JOUR"),
    REPORT("techreport", "institution", "RPRT"),
    MANUAL("manual", "organization", "RPRT"),
    VIDEO("misc", "publisher", "VIDEO"),
    ONLINE("misc", "publisher", "ELEC"),
    MEETING("misc", "publisher", "CONF"),
    OTHER("misc", "publisher", "GEN");

    /** The type of its entry in BibTeX, and the field of that entry that names the publisher. */
    final String bibtex;

    final String publisher;

    /** The value of its TY in RIS. */
    final String ris;

    Genre(String bibtex, String publisher, String ris) {
        this.bibtex = bibtex;
        this.publisher = publisher;
        this.ris = ris;
    }
}
