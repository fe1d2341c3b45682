package org.seamark.catalogue.web;

/** What was asked for was found to be the same as another record, which stands at this address. */
final class MovedRecord extends RuntimeException {

    private final String address;

    /**
     * @param address the path after the language
     */
    MovedRecord(String address) {
        super(address);
        this.address = address;
    }

    String address() {
        return address;
    }
}
