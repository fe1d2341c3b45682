package org.seamark.files.s3;

/** No bucket can be at the endpoint that is set; what it is, with its password, is not said. */
final class WrongEndpoint extends RuntimeException {

    WrongEndpoint() {
        super(
                Bucket.ENDPOINT
                        + " is not the address of a store: https://host:port, without a user and a"
                        + " password, which are set as keys.");
    }
}
