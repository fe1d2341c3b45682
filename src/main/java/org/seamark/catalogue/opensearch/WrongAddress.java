package org.seamark.catalogue.opensearch;

/** No OpenSearch can be at the address that is set; what it is, with its password, is not said. */
final class WrongAddress extends RuntimeException {

    WrongAddress() {
        super(
                "SEAMARK_OPENSEARCH_URL is not the address of an OpenSearch:"
                        + " https://name:password@host:port, with nothing after it."
                        + " In the name and the password, @ is written %40, # %23, / %2F, : %3A,"
                        + " ? %3F and % %25.");
    }
}
