package org.seamark.harvest.oai;

/** An error of the protocol, as the repository gives it. */
record ProtocolError(String code, String message) {

    /** Whether it only says that there is nothing. */
    boolean isEmptiness() {
        return code.equals("noRecordsMatch");
    }

    Unanswered asRefusal() {
        var words = message.isEmpty() ? code : code + ": " + message;
        return code.equals("badResumptionToken")
                ? new TokenRefused(words)
                : new Unanswered(Why.REFUSED, "The repository answers with the error " + words);
    }
}
