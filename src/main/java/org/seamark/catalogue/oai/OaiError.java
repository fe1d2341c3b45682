package org.seamark.catalogue.oai;

/** What a harvester asked for that cannot be answered, by the protocol's own codes. */
final class OaiError extends RuntimeException {

    /** The protocol's codes; whether the arguments were right, and so are repeated. */
    enum Code {
        BAD_VERB("badVerb", false),
        BAD_ARGUMENT("badArgument", false),
        BAD_RESUMPTION_TOKEN("badResumptionToken", true),
        CANNOT_DISSEMINATE_FORMAT("cannotDisseminateFormat", true),
        ID_DOES_NOT_EXIST("idDoesNotExist", true),
        NO_RECORDS_MATCH("noRecordsMatch", true);

        final String name;
        final boolean isAsked;

        Code(String name, boolean isAsked) {
            this.name = name;
            this.isAsked = isAsked;
        }
    }

    private final Code code;

    OaiError(Code code, String what) {
        super(what, null, false, false);
        this.code = code;
    }

    Code code() {
        return code;
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
